public import ReportModel

extension Snapshot {
  /// How many sections there are.
  public var sectionCount: Int { Int(sections.ranges.total) }

  /// A section and the report that it is part of; nil for a row of another snapshot.
  public func section(at row: Row) -> (section: Section, record: ReportRecord)? {
    guard sections.reports.indices.contains(Int(row)), let record = report(at: sections.reports[Int(row)]) else {
      return nil
    }
    let index = Int(row - sections.ranges[sections.reports[Int(row)]].lowerBound)
    return (record.document.sections[index], record)
  }
}
