import HanText

/// Finds the words and phrases that texts repeat: runs of two to eight Chinese characters that a reader would recognise.
///
/// No dictionary and no trained model. A run that stands several times between changing neighbours is a candidate: where
/// nearly always the same character goes on (高质量发展 behind 高质量发), the run is a piece of something. The short
/// candidates then compete: `WordSegmentation` finds out with which of them the texts are told most briefly, so that
/// 园建 loses against 园区 and 建设, however often it stands in 产业园建设. What is left are words; phrases are candidates
/// that begin and end where words do. Proposals are made of them, nothing else.
struct RepeatedWords {
  private static let lengths = 2...8
  /// Words are at most so long; what is longer is a phrase of them.
  private static let longestWord = 4
  /// How much text is read; of more, passages at equal distances are.
  private static let sample = 1_000_000
  /// How often a word must stand in a sample of one part in this many.
  private static let leastCount = 3
  private static let partsOfSample = 200_000
  /// How many of a run's places, in quarters, may have the same neighbour on one side.
  private static let mostAlike = 3
  /// What no word begins or ends with.
  private static let loose = Set("的了和与及在是为对以等将把被要不也都而其并向从到由让使更就于个们我这那有一二三四五六七八九十".utf16)

  /// A run with the places where it stands, as a range of `places`.
  private struct Candidate {
    let length: Int
    let range: Range<Int>
  }

  private let text: [UInt16]
  /// The places where two Chinese characters begin, in the order of what follows: equal runs lie side by side.
  private let places: [Int]
  private let least: Int

  /// The words of an index, the most frequent first.
  static func words(of index: SearchIndex, atMost count: Int) -> [String] {
    Array(RepeatedWords(index.index.text).words.prefix(count))
  }

  private init(_ packed: PackedText) {
    let text = Self.sampled(packed)
    self.text = text
    places = text.indices.dropLast().filter { Self.isHan(text[$0]) && Self.isHan(text[$0 + 1]) }
      .sorted { Self.precedes($0, $1, in: text) }
    least = max(Self.leastCount, text.count / Self.partsOfSample * Self.leastCount)
  }

  private static func sampled(_ text: PackedText) -> [UInt16] {
    let step = max(1, text.units.count / sample)
    guard step > 1 else { return text.units }
    return stride(from: 0, to: text.documents.count, by: step).flatMap { text.units[text.units(of: $0)] + [0] }
  }

  private static func isHan(_ unit: UInt16) -> Bool { Unicode.Scalar(unit)?.isHan ?? false }

  private static func precedes(_ left: Int, _ right: Int, in text: [UInt16]) -> Bool {
    for offset in 0..<lengths.upperBound {
      let (l, r) = (left + offset, right + offset)
      guard l < text.count, r < text.count else { return l >= text.count }
      if text[l] != text[r] { return text[l] < text[r] }
    }
    return left < right
  }

  // MARK: Candidates

  private var candidates: [Candidate] {
    var candidates: [Candidate] = []
    for length in Self.lengths {
      forEachRun(of: length) { range in
        if range.count >= least, isCandidate(range, length) {
          candidates.append(Candidate(length: length, range: range))
        }
      }
    }
    return candidates
  }

  /// Calls `body` with the places at which each run of `length` Chinese characters stands.
  private func forEachRun(of length: Int, _ body: (Range<Int>) -> Void) {
    func isRun(_ place: Int) -> Bool {
      place + length <= text.count && text[place..<place + length].allSatisfy(Self.isHan)
    }
    var start = 0
    while start < places.count {
      var end = start + 1
      if isRun(places[start]) {
        let run = text[places[start]..<places[start] + length]
        while end < places.count, isRun(places[end]), text[places[end]..<places[end] + length] == run { end += 1 }
        body(start..<end)
      }
      start = end
    }
  }

  private func isCandidate(_ range: Range<Int>, _ length: Int) -> Bool {
    let place = places[range.lowerBound]
    guard !Self.loose.contains(text[place]), !Self.loose.contains(text[place + length - 1]) else { return false }
    return changes(range) { $0 - 1 } && changes(range) { $0 + length }
  }

  /// Whether the neighbours of a run on one side change: what is no Chinese character is another one each time.
  private func changes(_ range: Range<Int>, _ neighbour: (Int) -> Int) -> Bool {
    var counts: [UInt16: Int] = [:]
    for place in places[range] {
      let beside = neighbour(place)
      if text.indices.contains(beside), Self.isHan(text[beside]) { counts[text[beside], default: 0] += 1 }
    }
    return 4 * (counts.values.max() ?? 0) <= Self.mostAlike * range.count
  }

  // MARK: Words and phrases

  private var words: [String] {
    let candidates = candidates
    var segmentation = WordSegmentation(
      text: text, words: candidates.filter { $0.length <= Self.longestWord }.map { ($0.length, places[$0.range]) },
      isWritten: Self.isHan)
    segmentation.learn(least: least)
    return candidates.compactMap { candidate -> (text: String, count: Int)? in
      let whole = places[candidate.range].count { segmentation.isOfWords($0..<$0 + candidate.length) }
      guard whole >= least, 2 * whole >= candidate.range.count else { return nil }
      let place = places[candidate.range.lowerBound]
      return (String(decoding: text[place..<place + candidate.length], as: UTF16.self), whole)
    }
    .sorted { ($1.count, $0.text) < ($0.count, $1.text) }.map(\.text)
  }
}
