import Corpus

/// The order that a call asks for: by some properties, each up or down, and then in the list's own order. What has no
/// value comes last, both ways.
struct SortOrder<Item: Sendable>: Sendable {
  private struct Step: Sendable {
    let isDescending: Bool
    let value: @Sendable (Item) -> PositionKey.Part

    func precedes(_ left: PositionKey.Part, _ right: PositionKey.Part) -> Bool {
      guard isDescending, left != .none, right != .none else { return left < right }
      return right < left
    }
  }

  private let steps: [Step]

  /// The order of `sort=-year,place`: names of properties, a minus before those that go down.
  init(_ names: [String], of properties: [Property<Item>]) {
    steps = names.compactMap { word in
      let isDescending = word.hasPrefix("-")
      let name = isDescending ? String(word.dropFirst()) : word
      guard let value = properties.first(where: { $0.name == name })?.order else { return nil }
      return Step(isDescending: isDescending, value: value)
    }
  }

  /// Whether the list stays in its own order.
  var isOwn: Bool { steps.isEmpty }

  /// The rows in this order. O(n log n), in comparisons of numbers.
  func sorted(_ rows: [ItemRow], of table: some ItemTable<Item>) -> [ItemRow] {
    guard !isOwn else { return rows }
    let columns = steps.map { step in Self.ranks(rows.map { step.value(table.item(at: $0)) }, step) }
    return rows.indices.sorted { left, right in
      for column in columns where column[left] != column[right] { return column[left] < column[right] }
      return left < right
    }.map { rows[$0] }
  }

  /// An item's place: its values, then its place in the list's own order.
  func position(of item: Item, own: PositionKey) -> PositionKey {
    PositionKey(steps.map { $0.value(item) } + own.parts)
  }

  /// Whether a place comes before another one.
  func precedes(_ left: PositionKey, _ right: PositionKey) -> Bool {
    for (index, step) in steps.enumerated() where index < left.parts.count && index < right.parts.count {
      if step.precedes(left.parts[index], right.parts[index]) { return true }
      if step.precedes(right.parts[index], left.parts[index]) { return false }
    }
    return left.parts.dropFirst(steps.count).lexicographicallyPrecedes(right.parts.dropFirst(steps.count))
  }

  /// The number of each value among the distinct ones in order: there are few, and comparing texts is slow.
  private static func ranks(_ values: [PositionKey.Part], _ step: Step) -> [Int] {
    let ordered = Set(values).sorted(by: step.precedes)
    let ranks = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($0.element, $0.offset) })
    return values.map { ranks[$0] ?? ordered.count }
  }
}
