import HanText

/// Finds the words that texts repeat: runs of two to eight Chinese characters that stand several times, between changing
/// neighbours, and hold together better than chance.
///
/// No dictionary and no model: it sorts the places of a sample of the text by what follows, so that equal runs lie side
/// by side. Proposals are made of them, nothing else.
enum RepeatedWords {
  private static let lengths = 2...8
  /// How much text is read; of more, passages at equal distances are.
  private static let sample = 1_000_000
  /// How often a word must stand in the sample, and among how many different neighbours on either side.
  private static let leastCount = 3
  private static let leastNeighbours = 2
  /// How many times more often than by chance the first two and the last two characters must stand together.
  private static let leastCohesion = 4.0
  /// What no word begins or ends with.
  private static let loose = Set("的了和与及在是为对以等将把被要不也都而其并向从到由让使更就于个们我这那有一二三四五六七八九十".utf16)

  /// The words of an index, the most frequent first.
  static func words(of index: SearchIndex, atMost count: Int) -> [String] {
    let text = sampled(index.index.text)
    let places = text.indices.dropLast().filter { isHan(text[$0]) && isHan(text[$0 + 1]) }
      .sorted { precedes($0, $1, in: text) }
    let unitCounts = text.reduce(into: [UInt16: Int]()) { $0[$1, default: 0] += 1 }
    let pairCounts = places.reduce(into: [UInt32: Int]()) { $0[pair(text, $1), default: 0] += 1 }
    func cohesion(_ place: Int) -> Double {
      let chance = Double(unitCounts[text[place], default: 1] * unitCounts[text[place + 1], default: 1])
      return Double(pairCounts[pair(text, place), default: 0]) * Double(text.count) / chance
    }
    var words: [(text: String, count: Int)] = []
    for length in lengths {
      forEachRun(of: length, in: places, text) { run in
        guard run.count >= leastCount, let place = run.first else { return }
        let last = place + length - 1
        guard !loose.contains(text[place]), !loose.contains(text[last]) else { return }
        guard cohesion(place) >= leastCohesion, cohesion(last - 1) >= leastCohesion else { return }
        let before = Set(run.map { $0 > 0 ? text[$0 - 1] : 0 })
        let behind = Set(run.map { $0 + length < text.count ? text[$0 + length] : 0 })
        guard before.count >= leastNeighbours, behind.count >= leastNeighbours else { return }
        words.append((String(decoding: text[place...last], as: UTF16.self), run.count))
      }
    }
    return words.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(count).map(\.text)
  }

  private static func sampled(_ text: PackedText) -> [UInt16] {
    let step = max(1, text.units.count / sample)
    guard step > 1 else { return text.units }
    return stride(from: 0, to: text.documents.count, by: step).flatMap { text.units[text.units(of: $0)] + [0] }
  }

  private static func isHan(_ unit: UInt16) -> Bool { Unicode.Scalar(unit)?.isHan ?? false }

  private static func pair(_ text: [UInt16], _ place: Int) -> UInt32 {
    UInt32(text[place]) << 16 | UInt32(text[place + 1])
  }

  private static func precedes(_ left: Int, _ right: Int, in text: [UInt16]) -> Bool {
    for offset in 0..<lengths.upperBound {
      let (l, r) = (left + offset, right + offset)
      guard l < text.count, r < text.count else { return l >= text.count }
      if text[l] != text[r] { return text[l] < text[r] }
    }
    return left < right
  }

  /// Calls `body` with the places at which each run of `length` Chinese characters stands.
  private static func forEachRun(
    of length: Int, in places: [Int], _ text: [UInt16], _ body: (ArraySlice<Int>) -> Void
  ) {
    func isRun(_ place: Int) -> Bool {
      place + length <= text.count && text[place..<place + length].allSatisfy(isHan)
    }
    var start = 0
    while start < places.count {
      var end = start + 1
      if isRun(places[start]) {
        let run = text[places[start]..<places[start] + length]
        while end < places.count, isRun(places[end]), text[places[end]..<places[end] + length] == run { end += 1 }
        body(places[start..<end])
      }
      start = end
    }
  }
}
