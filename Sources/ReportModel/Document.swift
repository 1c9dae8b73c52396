public import HanText

/// A report as it was read: its outline, its clean text and its passages.
public struct Document: Sendable {
  /// What the report is.
  public var report: Report
  /// The outline in the order of the text, each section before its children.
  public var sections: [Section]
  /// The clean text with the way back to the source.
  public var text: MappedText
  /// The decoded source, code point for code point; spans of `source` kind index it.
  public var source: [Unicode.Scalar]
  /// The passages (paragraphs) in order.
  public var passages: [Passage]
  /// The terms that the report explains.
  public var glossary: [GlossaryEntry]

  /// A report with its parts. `passages` do not overlap.
  public init(
    report: Report, sections: [Section], text: MappedText, source: [Unicode.Scalar], passages: [Passage],
    glossary: [GlossaryEntry] = []
  ) {
    self.report = report
    self.sections = sections
    self.text = text
    self.source = source
    self.passages = passages
    self.glossary = glossary
  }

  /// The source, verbatim, at `span`; what lies outside the source is left out.
  public func sourceText(_ span: Span) -> String {
    String(of: source[span.range.clamped(to: source.indices)])
  }

  /// The clean own text of a section, in the source's script.
  public func text(of section: Section) -> String {
    text.text(section.ownText)
  }
}
