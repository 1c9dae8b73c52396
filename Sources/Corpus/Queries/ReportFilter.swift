/// Which reports a question is about. The values of one property are alternatives; properties without a value do not
/// count; all others must hold.
public struct ReportFilter: Sendable, Equatable {
  /// The reports' ids.
  public var ids: [String] = []
  /// The places that report: with or without the level word, in either script, or by code.
  public var places: [String] = []
  /// Years that the report looks back on or plans.
  public var years: [Int] = []
  /// Years that the report looks back on.
  public var reviewYears: [Int] = []
  /// Years that the report plans.
  public var planYears: [Int] = []

  /// A filter that takes every report.
  public init() {}

  /// Whether every report is taken.
  public var isEmpty: Bool { self == ReportFilter() }
}
