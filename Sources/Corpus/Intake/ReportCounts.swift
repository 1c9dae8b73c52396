/// How many parts a report has.
public struct ReportCounts: Sendable, Equatable {
  /// Sections of every level.
  public let sections: Int
  /// Figures that are to be reached.
  public let targets: Int
  /// Figures that are reached.
  public let results: Int

  /// Counts of one report.
  public init(sections: Int, targets: Int, results: Int) {
    self.sections = sections
    self.targets = targets
    self.results = results
  }
}
