import Corpus
import ReportModel

/// The items that lie in reports, by report, and in each in order: a group is a report.
struct ReportParts<Item: ReportPart>: ItemTable {
  /// The reports, by their rows.
  private let records: ArraySlice<ReportRecord>
  private let snapshot: Snapshot

  /// The parts of one report.
  init(of record: ReportRecord, in snapshot: Snapshot) {
    let row = snapshot.row(ofReport: record.report.id).map(Int.init)
    records = row.map { snapshot.records[$0...$0] } ?? []
    self.snapshot = snapshot
  }

  /// The parts of all reports.
  init(of snapshot: Snapshot) {
    records = snapshot.records[...]
    self.snapshot = snapshot
  }

  var groupCount: Int { records.count }
  func report(ofGroup group: Int) -> ReportRecord? { records[records.startIndex + group] }
  func count(inGroup group: Int) -> Int { Item.count(in: records[records.startIndex + group]) }
  func item(at row: ItemRow) -> Item {
    let report = records.startIndex + Int(row.group)
    return Item.part(Int(row.index), of: records[report], at: Row(clamping: report), in: snapshot)
  }
}
