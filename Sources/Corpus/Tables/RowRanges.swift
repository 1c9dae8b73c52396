/// The rows that each report has in a table in which the reports stand one after the other.
struct RowRanges: Sendable {
  private var ends: [Row] = []

  /// Adds the next report, with `count` rows.
  mutating func append(count: Int) {
    ends.append(total + Row(clamping: count))
  }

  /// The number of rows of all reports.
  var total: Row { ends.last ?? 0 }

  /// The rows of one report; none for a report that is not there.
  subscript(report: Row) -> Range<Row> {
    let index = Int(report)
    guard ends.indices.contains(index) else { return 0..<0 }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}
