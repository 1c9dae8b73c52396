/// Phrases with a value each, found in a text by longest match.
///
/// The tables of cue words, units and indicators are phrase tables. A look-up at a position
/// costs one bit test when no phrase begins with the character there, else one comparison for
/// each phrase that does: tables are meant for a few thousand phrases of the language, not for the words of a text.
public struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable {
    /// The code points that the phrase covers.
    public let span: Span
    /// What the table says of the phrase.
    public let value: Value

    @usableFromInline
    init(span: Span, value: Value) {
      self.span = span
      self.value = value
    }
  }

  @usableFromInline let index: PhraseIndex
  @usableFromInline let values: [Value]

  /// A table of `phrases`; of two equal phrases the first one counts. Empty phrases are never found.
  public init(_ phrases: some Sequence<(String, Value)>) {
    var seen = Set<String>()
    let unique = phrases.filter { seen.insert($0.0).inserted }
    index = PhraseIndex(unique.map { Array($0.0.unicodeScalars) })
    values = unique.map(\.1)
  }

  /// Whether a phrase begins with the character. One bit test.
  @inlinable
  public func mayBegin(with scalar: Unicode.Scalar) -> Bool { index.firsts.contains(scalar) }

  /// The longest phrase that begins at `start` and ends within `range`.
  @inlinable
  public func match(in text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> Match? {
    guard range.contains(start), start < text.count, index.firsts.contains(text[start]),
      let (number, end) = index.match(in: text, at: start, within: range)
    else { return nil }
    return Match(span: Span(start, end), value: values[number])
  }

  /// The longest phrase that ends at `end` and begins within `range`.
  @inlinable
  public func match(in text: [Unicode.Scalar], endingAt end: Int, within range: Range<Int>) -> Match? {
    guard end > range.lowerBound, end <= range.upperBound, end <= text.count, end > 0,
      index.lasts.contains(text[end - 1]), let (number, start) = index.match(in: text, endingAt: end, within: range)
    else { return nil }
    return Match(span: Span(start, end), value: values[number])
  }

  /// The first phrase within `range`, the longest of those that begin at the same place.
  @inlinable
  public func first(in text: [Unicode.Scalar], within range: Range<Int>) -> Match? {
    for start in range {
      if let match = match(in: text, at: start, within: range) { return match }
    }
    return nil
  }

  /// The last phrase within `range`, the longest of those that end at the same place.
  @inlinable
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
