/// Phrases with a value each, found in a text by longest match.
///
/// The tables of cue words, units and indicators are phrase tables. A look-up at a position
/// costs one bit test when no phrase begins with the character there, else one comparison for
/// each phrase that does.
public struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable {
    /// The code points that the phrase covers.
    public let span: Span
    /// What the table says of the phrase.
    public let value: Value
  }

  private struct Entry: Sendable {
    let phrase: [Unicode.Scalar]
    let value: Value
  }

  private var byFirst: [Unicode.Scalar: [Entry]] = [:]
  private var byLast: [Unicode.Scalar: [Entry]] = [:]
  private var firsts = ScalarSet()
  private var lasts = ScalarSet()

  /// A table of `phrases`; of two equal phrases the first one counts. Empty phrases are left out.
  public init(_ phrases: some Sequence<(String, Value)>) {
    var seen = Set<String>()
    for (phrase, value) in phrases where seen.insert(phrase).inserted {
      let entry = Entry(phrase: Array(phrase.unicodeScalars), value: value)
      guard let first = entry.phrase.first, let last = entry.phrase.last else { continue }
      byFirst[first, default: []].append(entry)
      byLast[last, default: []].append(entry)
      firsts.insert(first)
      lasts.insert(last)
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.phrase.count > $1.phrase.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.phrase.count > $1.phrase.count } }
  }

  /// The longest phrase that begins at `start` and ends within `range`.
  public func match(in text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> Match? {
    guard range.contains(start), start < text.count, firsts.contains(text[start]) else { return nil }
    for entry in byFirst[text[start]] ?? [] where start + entry.phrase.count <= range.upperBound {
      if text.holds(entry.phrase, at: start) {
        return Match(span: Span(start, start + entry.phrase.count), value: entry.value)
      }
    }
    return nil
  }

  /// The longest phrase that ends at `end` and begins within `range`.
  public func match(in text: [Unicode.Scalar], endingAt end: Int, within range: Range<Int>) -> Match? {
    guard end > range.lowerBound, end <= range.upperBound, end <= text.count, lasts.contains(text[end - 1])
    else { return nil }
    for entry in byLast[text[end - 1]] ?? [] where end - entry.phrase.count >= range.lowerBound {
      if text.holds(entry.phrase, at: end - entry.phrase.count) {
        return Match(span: Span(end - entry.phrase.count, end), value: entry.value)
      }
    }
    return nil
  }

  /// The first phrase within `range`, the longest of those that begin at the same place.
  public func first(in text: [Unicode.Scalar], within range: Range<Int>) -> Match? {
    for start in range {
      if let match = match(in: text, at: start, within: range) { return match }
    }
    return nil
  }

  /// The last phrase within `range`, the longest of those that end at the same place.
  public func last(in text: [Unicode.Scalar], within range: Range<Int>) -> Match? {
    var end = range.upperBound
    while end > range.lowerBound {
      if let match = match(in: text, endingAt: end, within: range) { return match }
      end -= 1
    }
    return nil
  }
}

extension PhraseTable where Value == Bool {
  /// A table that only tells whether a phrase is in it; `words` are parted by blanks or line ends.
  public init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }
}

/// A set of code points; one bit for each of the first 65,536, exact for all.
struct ScalarSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var beyond = Set<Unicode.Scalar>()

  mutating func insert(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < 0x10000 { bits[value >> 6] |= 1 << UInt64(value & 63) } else { beyond.insert(scalar) }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = Int(scalar.value)
    guard value < 0x10000 else { return beyond.contains(scalar) }
    return bits[value >> 6] >> UInt64(value & 63) & 1 == 1
  }
}

extension [Unicode.Scalar] {
  /// Whether `phrase` stands at `start`. False when it would reach past the end.
  public func holds(_ phrase: [Unicode.Scalar], at start: Int) -> Bool {
    guard start >= 0, start + phrase.count <= count else { return false }
    for offset in phrase.indices where self[start + offset] != phrase[offset] { return false }
    return true
  }
}
