public import ReportModel

extension Report {
  /// The year that the report stands for where it stands for one: the year that it plans, else the year after the one
  /// that it looks back on.
  public var year: Int? {
    planYear ?? reviewYear.flatMap { $0 < .max ? $0 + 1 : nil }
  }
}
