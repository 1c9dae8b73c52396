/// How a text falls into sentences: up to 。 ! ? and what closes behind them, or to the end of the line.
public enum Sentence {
  /// How far to either side of a position a sentence is looked for, in code points: no sentence that was written to be
  /// read is nearly as long.
  public static let reach = 1000

  /// The sentence of a folded text that holds `position`, without blanks around it; empty where there are only blanks
  /// and ends of sentences. A sentence that goes on beyond `reach` is cut there.
  public static func around(_ position: Int, in text: [Unicode.Scalar]) -> Span {
    let position = min(max(0, position), text.count)
    var start = position
    while start > 0, position - start < reach, !ends(text, at: start - 1) { start -= 1 }
    var end = position
    while end < text.count, end - position < reach {
      end += 1
      if ends(text, at: end - 1) { break }
    }
    return trimmed(Span(start, end), of: text)
  }

  /// The sentence before one that `around` found; nil at the beginning of the text.
  public static func before(_ sentence: Span, in text: [Unicode.Scalar]) -> Span? {
    guard let last = text[..<sentence.start].lastIndex(where: { !isBetween($0) }) else { return nil }
    // What closes the sentence before is part of it.
    return around(last, in: text)
  }

  /// The sentence behind one that `around` found; nil at the end of the text.
  public static func after(_ sentence: Span, in text: [Unicode.Scalar]) -> Span? {
    text[sentence.end...].firstIndex { !isBetween($0) }.map { around($0, in: text) }
  }

  /// Whether a sentence ends with the code point at `position`: a full stop and all that closes behind it.
  private static func ends(_ text: [Unicode.Scalar], at position: Int) -> Bool {
    guard text[position] != "\n" else { return true }
    if position + 1 < text.count, closes(text[position + 1]) || stops(text[position + 1]) { return false }
    var last = position
    while last > 0, closes(text[last]) { last -= 1 }
    return stops(text[last])
  }

  private static func stops(_ scalar: Unicode.Scalar) -> Bool { "。!?".unicodeScalars.contains(scalar) }
  private static func closes(_ scalar: Unicode.Scalar) -> Bool { "”’」』》)\"'".unicodeScalars.contains(scalar) }
  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar.isBlank }

  private static func trimmed(_ span: Span, of text: [Unicode.Scalar]) -> Span {
    var (start, end) = (span.start, span.end)
    while start < end, isBetween(text[start]) { start += 1 }
    while end > start, isBetween(text[end - 1]) { end -= 1 }
    return Span(start, end)
  }
}
