public import HanText
import ReportModel

/// A sentence of a report's clean text with the sentences beside it.
public struct SentenceContext: Sendable {
  /// The report that it stands in.
  public let record: ReportRecord
  /// The sentence, in the clean text.
  public let sentence: Span
  /// The sentence before it; nil at the beginning of the text.
  public let before: Span?
  /// The sentence behind it; nil at the end of the text.
  public let after: Span?

  /// A span of the clean text, in the script of the source.
  public func text(_ span: Span) -> ArraySlice<Unicode.Scalar> {
    let scalars = record.document.text.scalars
    return scalars[span.range.clamped(to: scalars.indices)]
  }
}

extension ReportRecord {
  /// The sentence that holds the code point at `position` of the source. O(length of the sentence).
  public func context(ofSource position: Int) -> SentenceContext {
    let text = document.text
    let sentence = Sentence.around(text.map.target(of: position), in: text.folded)
    return SentenceContext(
      record: self, sentence: sentence, before: Sentence.before(sentence, in: text.folded),
      after: Sentence.after(sentence, in: text.folded))
  }
}
