public import ReportModel

/// Which figures a question is about. The values of one property are alternatives; properties without a value do not
/// count; all others must hold.
public struct FigureFilter: Sendable, Equatable {
  /// The reports that state them; its `years` are those of the report, not of the figure.
  public var reports = ReportFilter()
  /// The years that the figures are of or for.
  public var years: [Int] = []
  /// Codes, names or aliases of what is measured.
  public var indicators: [String] = []
  /// Targets, results, references.
  public var kinds: [FigureKind] = []

  /// A filter that takes every figure.
  public init() {}
}
