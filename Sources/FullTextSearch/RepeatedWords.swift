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
  private static let longestWord = 5
  /// How much text is read; of more, passages at equal distances are.
  private static let sample = 1_000_000
  /// How often a word must stand in a sample of one part in this many.
  private static let leastCount = 3
  private static let partsOfSample = 200_000
  /// How many of a run's places, in quarters, may have the same neighbour on one side.
  private static let mostAlike = 3
  /// How many more places with the most frequent neighbour are assumed behind a run of more than two characters that is
  /// never followed by a mark or a blank: of few places, two in three say little.
  private static let doubt = 2
  /// How many different characters behind a run show that it ends there.
  private static let manyNeighbours = 5
  /// What no word begins or ends with.
  private static let loose = Set("的了和与及在是为对以等将把被要不也都而其并向从到由让使更就于个们我这那有之一二三四五六七八九十".utf16)

  /// A run with the places where it stands, as a range of `places`.
  private struct Candidate {
    let length: Int
    let range: Range<Int>
  }

  /// A word, folded, and one of the places where it stands.
  struct Word {
    let text: String
    let document: Int
    /// In code points of the document's last reading.
    let span: Span
  }

  private let packed: PackedText
  /// The texts that are read, one behind the other, and where each stream of them begins.
  private let text: [UInt16]
  private let streams: [(start: Int, stream: Int)]
  /// The places where two Chinese characters begin, in the order of what follows: equal runs lie side by side.
  private let places: [Int]
  private let least: Int

  /// The words of an index, the most frequent first.
  static func words(of index: SearchIndex, atMost count: Int) -> [Word] {
    Array(RepeatedWords(index.index.text).words.prefix(count))
  }

  /// Reads the last reading of each document: what is strewn into the text (pinyin, page furniture) would part words.
  private init(_ packed: PackedText) {
    self.packed = packed
    let step = max(1, packed.units.count / Self.sample)
    var text: [UInt16] = []
    var streams: [(start: Int, stream: Int)] = []
    for document in stride(from: 0, to: packed.lengths.count, by: step) {
      let stream = packed.streams(of: document).upperBound - 1
      streams.append((text.count, stream))
      text += packed.units[packed.units(of: stream)] + [PackedText.separator]
    }
    (self.text, self.streams) = (text, streams)
    places = Self.places(in: text)
    least = max(Self.leastCount, text.count / Self.partsOfSample * Self.leastCount)
  }

  /// Where two Chinese characters begin, in the order of what follows.
  private static func places(in text: [UInt16]) -> [Int] {
    text.indices.dropLast().filter { isHan(text[$0]) && isHan(text[$0 + 1]) }.sorted { precedes($0, $1, in: text) }
  }

  private static func isHan(_ unit: UInt16) -> Bool { Unicode.Scalar(unit)?.isHan ?? false }

  private static func isAlphanumeric(_ unit: UInt16) -> Bool {
    guard let properties = Unicode.Scalar(unit)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

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

  /// Whether a run of `length` characters at these places is not always a piece of the same longer one. Two characters are
  /// mostly a word; a longer run must be seen to end, or to be followed by many things.
  private func isCandidate(_ range: Range<Int>, _ length: Int) -> Bool {
    let place = places[range.lowerBound]
    guard !Self.loose.contains(text[place]), !Self.loose.contains(text[place + length - 1]) else { return false }
    guard neighbours(of: range, { $0 - 1 }).changes(doubt: 0) else { return false }
    let behind = neighbours(of: range) { $0 + length }
    return length == 2 ? behind.changes(doubt: 0) : behind.changes(doubt: Self.doubt) && behind.endTheRun
  }

  /// What stands beside a run on one side.
  private struct Neighbours {
    /// How often each Chinese character does.
    var counts: [UInt16: Int] = [:]
    /// How often something else does: a mark, a blank, a digit, a letter, or nothing.
    var others = 0
    /// How often a mark or a blank, or nothing.
    var marks = 0

    /// Whether they change: what is no Chinese character is another one each time. So many more of the most frequent one
    /// are assumed, where there is no mark.
    func changes(doubt: Int) -> Bool {
      let doubt = marks > 0 ? 0 : doubt
      let all = counts.values.reduce(others, +)
      return 4 * ((counts.values.max() ?? 0) + doubt) <= RepeatedWords.mostAlike * (all + doubt)
    }

    /// Whether something ends before them: what stands there is no Chinese character or no part of a word, at least once,
    /// or there are many.
    var endTheRun: Bool {
      others > 0 || counts.count >= RepeatedWords.manyNeighbours
        || counts.keys.contains(where: RepeatedWords.loose.contains)
    }
  }

  private func neighbours(of range: Range<Int>, _ place: (Int) -> Int) -> Neighbours {
    var neighbours = Neighbours()
    for beside in places[range].lazy.map(place) {
      if text.indices.contains(beside), Self.isHan(text[beside]) {
        neighbours.counts[text[beside], default: 0] += 1
      } else {
        neighbours.others += 1
        neighbours.marks += text.indices.contains(beside) && Self.isAlphanumeric(text[beside]) ? 0 : 1
      }
    }
    return neighbours
  }

  // MARK: Words and phrases

  private var words: [Word] {
    let candidates = candidates
    var segmentation = WordSegmentation(
      text: text, words: candidates.filter { $0.length <= Self.longestWord }.map { ($0.length, places[$0.range]) },
      isWritten: Self.isHan)
    segmentation.learn(least: least)
    return candidates.compactMap { candidate -> (word: Word, count: Int)? in
      let whole = places[candidate.range].count { segmentation.isOfWords($0..<$0 + candidate.length) }
      guard whole >= least, 2 * whole >= candidate.range.count else { return nil }
      return (word(at: places[candidate.range.lowerBound], candidate.length), whole)
    }
    .sorted { ($1.count, $0.word.text) < ($0.count, $1.word.text) }.map(\.word)
  }

  private func word(at place: Int, _ length: Int) -> Word {
    let (start, stream) = streams[streams.partitioningIndex { $0.start > place } - 1]
    let first = packed.units(of: stream).lowerBound + place - start
    return Word(
      text: String(decoding: text[place..<place + length], as: UTF16.self), document: Int(packed.documents[stream]),
      span: packed.codePoints(of: first..<first + length, in: stream))
  }
}
