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

  /// The rows of the sections that the filter takes: by report, in the order of the text. O(number of sections).
  public func sections(matching filter: SectionFilter) -> [Row] {
    let selection = selection(filter.reports)
    let kinds = sections.kinds.selection(filter.kinds)
    var rows: [Row] = []
    for report in records.indices where selection?[report] ?? true {
      for row in sections.ranges[Row(clamping: report)] where sections.kinds.isTaken(Int(row), by: kinds) {
        rows.append(row)
      }
    }
    return rows
  }

  /// Where a section stands in the order of lists of sections: its report, then its path.
  public func position(ofSection row: Row) -> PositionKey {
    guard let (section, record) = section(at: row) else { return PositionKey([]) }
    let path = section.id.split(separator: ".").map { Int($0).map(PositionKey.Part.number) ?? .text(String($0)) }
    return PositionKey([.text(record.report.id)] + path)
  }
}
