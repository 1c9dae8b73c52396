public import HanText

/// Where a part of a report's metadata was read.
public struct Evidence: Sendable, Equatable {
  /// The part, by its name in an answer: `place`, `planYear`, `speaker.name`.
  public var field: String
  /// Where it stands in the source; nil when it was inferred from no single place.
  public var span: Span?
  /// How it was inferred, in a few words; nil when the span says it itself.
  public var inferred: String?

  /// Evidence for `field`.
  public init(field: String, span: Span?, inferred: String? = nil) {
    self.field = field
    self.span = span
    self.inferred = inferred
  }
}
