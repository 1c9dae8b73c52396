public import HanText

/// Where a figure stands in the source, in code points.
public struct FigureSource: Sendable, Equatable {
  /// The clause that states the figure: what `quote` shows.
  public var clause: Span
  /// From the first to the last of comparator, numeral and unit: what `text` shows.
  public var expression: Span
  /// The numeral alone.
  public var numeral: Span

  /// The three spans of one figure; each should hold the next.
  public init(clause: Span, expression: Span, numeral: Span) {
    self.clause = clause
    self.expression = expression
    self.numeral = numeral
  }
}
