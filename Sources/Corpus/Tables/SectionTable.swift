import ReportModel

/// All sections of a snapshot by row: each report's in the order of its text.
struct SectionTable: Sendable {
  private(set) var ranges = RowRanges()
  private(set) var reports: [Row] = []
  private(set) var kinds = ChoiceColumn<SectionKind>()

  init(records: [ReportRecord]) {
    for (report, record) in records.enumerated() {
      ranges.append(count: record.document.sections.count)
      for section in record.document.sections {
        reports.append(Row(clamping: report))
        kinds.append(section.kind)
      }
    }
  }
}
