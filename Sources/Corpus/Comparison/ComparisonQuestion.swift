public import ReportModel

/// What is to be compared. The values of one property are alternatives; properties without a value do not count.
public struct ComparisonQuestion: Sendable, Equatable {
  /// Codes, names or aliases of what is measured.
  public var indicators: [String] = []
  /// Which aspects of it.
  public var measures: [Measure] = []
  /// The reports by whose places it is compared; all reports of such a place count.
  public var reports = ReportFilter()
  /// A question for everything.
  public init() {}
}
