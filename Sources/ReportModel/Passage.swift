public import HanText

/// A paragraph of a report: a line of a text file.
public struct Passage: Sendable, Equatable {
  /// The paragraph in the clean text.
  public var clean: Span
  /// The paragraph in the source, with all that cleaning left out of it, without the blanks around it.
  public var source: Span

  /// A paragraph at two places.
  public init(clean: Span, source: Span) {
    self.clean = clean
    self.source = source
  }
}
