import ReportModel

/// The numbers of a figure in digits, as answers spell them. Writing a decimal costs more than all other parts of a
/// figure together, so it is done once, when the report is read.
public struct FigureSpelling: Sendable, Equatable {
  /// The number as written.
  public let value: NumberSpelling
  /// The number in the base unit.
  public let base: NumberSpelling

  init(_ figure: Figure) {
    value = NumberSpelling(figure.value)
    base = NumberSpelling(figure.base.value)
  }
}
