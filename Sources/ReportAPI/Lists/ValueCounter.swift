import Corpus

/// Counts items by their values of one property.
struct ValueCounter<Item> {
  private let counted: Counted<Item>
  /// Of a closed list, by the words' places.
  private var words: [Int] = []
  private var numbers: [Int: Int] = [:]
  private var texts: [String: Int] = [:]
  /// How many items have no value.
  private var none = 0
  /// The text that came last and how often it came in a row: neighbours often share it, and looking it up costs more
  /// than comparing.
  private var run = (text: "", count: 0)

  init(_ counted: Counted<Item>) {
    self.counted = counted
    if case .word(let all, _) = counted { words = [Int](repeating: 0, count: all.count) }
  }

  mutating func add(_ item: Item) {
    switch counted {
    case .word(_, let place): if let place = place(item) { words[place] += 1 } else { none += 1 }
    case .number(let number): if let number = number(item) { numbers[number, default: 0] += 1 } else { none += 1 }
    case .text(let text): if let text = text(item) { add(text: text) } else { none += 1 }
    case .texts(let texts):
      let texts = texts(item)
      for text in texts { add(text: text) }
      if texts.isEmpty { none += 1 }
    }
  }

  /// The values by how many items have them; of equally many, in order.
  var counts: [(value: PositionKey.Part, count: Int)] {
    var all = numbers.map { (value: PositionKey.Part.number($0.key), count: $0.value) }
    var texts = texts
    if run.count > 0 { texts[run.text, default: 0] += run.count }
    if case .word(let names, _) = counted { for (name, count) in zip(names, words) { texts[name] = count } }
    all += texts.map { (value: .text($0.key), count: $0.value) }
    all.append((value: .none, count: none))
    return all.filter { $0.count > 0 }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }

  private mutating func add(text: String) {
    if text == run.text {
      run.count += 1
    } else {
      if run.count > 0 { texts[run.text, default: 0] += run.count }
      run = (text, 1)
    }
  }
}
