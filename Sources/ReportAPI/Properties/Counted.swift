/// What items are counted by in `available`. Items without a value are counted as well.
enum Counted<Item>: Sendable {
  /// A word of a closed list, by its place there.
  case word([String], @Sendable (Item) -> Int?)
  case number(@Sendable (Item) -> Int?)
  case text(@Sendable (Item) -> String?)
  /// Several texts, under each of which the item counts.
  case texts(@Sendable (Item) -> [String])

  /// A word of a closed list.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    _ value: @escaping @Sendable (Item) -> Choice?
  ) -> Counted {
    let choices = Array(Choice.allCases)
    return .word(choices.map(\.rawValue)) { item in value(item).flatMap { choices.firstIndex(of: $0) } }
  }

  /// The same of what has such an item as its part.
  func of<Outer>(_ part: @escaping @Sendable (Outer) -> Item) -> Counted<Outer> {
    switch self {
    case .word(let words, let place): .word(words) { place(part($0)) }
    case .number(let number): .number { number(part($0)) }
    case .text(let text): .text { text(part($0)) }
    case .texts(let texts): .texts { texts(part($0)) }
    }
  }
}
