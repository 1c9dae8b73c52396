public import HanText

/// A term that a report explains: 瞪羚企业:指创业后跨过死亡谷….
public struct GlossaryEntry: Sendable, Equatable {
  /// The term in simplified characters, with its quotation marks.
  public var term: String
  /// What it means, clean and in the source's script.
  public var definition: String
  /// The section that is the entry.
  public var section: String
  /// The entry in the source: term, colon and definition.
  public var source: Span
  /// Where the report uses the term before it explains it, in the source.
  public var uses: [Span]

  /// An entry as the glossary has it.
  public init(term: String, definition: String, section: String, source: Span, uses: [Span]) {
    self.term = term
    self.definition = definition
    self.section = section
    self.source = source
    self.uses = uses
  }
}
