import ReportModel

extension Snapshot {
  /// How many reports there are.
  public var reportCount: Int { records.count }

  /// The report of a row; nil for a row of another snapshot.
  public func report(at row: Row) -> ReportRecord? {
    records.indices.contains(Int(row)) ? records[Int(row)] : nil
  }

  /// The row of the report with this id. O(1).
  public func row(ofReport id: String) -> Row? {
    rowsOfIDs[id]
  }

  /// The rows of the reports that the filter takes, in the order of their ids. O(number of reports).
  public func reports(matching filter: ReportFilter) -> [Row] {
    let ids = Set(filter.ids)
    let places = filter.places.map { (code: $0, name: PlaceName($0)) }
    return records.indices.compactMap { index in
      let report = records[index].report
      let isTaken =
        (ids.isEmpty || ids.contains(report.id))
        && (places.isEmpty || places.contains { isPlace(of: index, code: $0.code, name: $0.name) })
        && filter.takesYears(of: report)
      return isTaken ? Row(clamping: index) : nil
    }
  }

  /// For each report, whether the filter takes it; nil when it takes every one.
  func selection(_ filter: ReportFilter) -> [Bool]? {
    guard !filter.isEmpty else { return nil }
    var isTaken = [Bool](repeating: false, count: records.count)
    for row in reports(matching: filter) { isTaken[Int(row)] = true }
    return isTaken
  }

  private func isPlace(of index: Int, code: String, name: PlaceName) -> Bool {
    if let known = records[index].report.place.code, known == code { return true }
    return placeNames[index].map(name.means) ?? false
  }
}

extension ReportFilter {
  fileprivate func takesYears(of report: Report) -> Bool {
    func isIn(_ wanted: [Int], _ year: Int?) -> Bool { year.map(wanted.contains) ?? false }
    return (years.isEmpty || isIn(years, report.reviewYear) || isIn(years, report.planYear))
      && (reviewYears.isEmpty || isIn(reviewYears, report.reviewYear))
      && (planYears.isEmpty || isIn(planYears, report.planYear))
  }
}
