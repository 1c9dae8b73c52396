import Corpus
import ReportModel

/// The items that lie in reports, by report, and in each in order: a group is a report.
struct ReportParts<Item: Sendable>: ItemTable {
  /// A report with its row, where it is part of a snapshot.
  struct Group: Sendable {
    let record: ReportRecord
    let row: Row
  }

  /// The reports, by their rows.
  private let records: ArraySlice<ReportRecord>
  private let count: @Sendable (ReportRecord) -> Int
  private let make: @Sendable (Group, Int) -> Item

  /// The parts of one report.
  ///
  /// - Parameters:
  ///   - count: how many parts the report has.
  ///   - item: the part of this number.
  init(
    of record: ReportRecord, in snapshot: Snapshot, count: @escaping @Sendable (ReportRecord) -> Int,
    item: @escaping @Sendable (Group, Int) -> Item
  ) {
    let row = snapshot.row(ofReport: record.report.id).map(Int.init)
    records = row.map { snapshot.records[$0...$0] } ?? []
    self.count = count
    make = item
  }

  /// The parts of all reports.
  ///
  /// - Parameters:
  ///   - count: how many parts a report has.
  ///   - item: the part of this number.
  init(
    of snapshot: Snapshot, count: @escaping @Sendable (ReportRecord) -> Int,
    item: @escaping @Sendable (Group, Int) -> Item
  ) {
    records = snapshot.records[...]
    self.count = count
    make = item
  }

  var groupCount: Int { records.count }
  func report(ofGroup group: Int) -> ReportRecord? { records[records.startIndex + group] }
  func count(inGroup group: Int) -> Int { count(records[records.startIndex + group]) }
  func item(at row: ItemRow) -> Item {
    let report = records.startIndex + Int(row.group)
    return make(Group(record: records[report], row: Row(clamping: report)), Int(row.index))
  }
}

extension ReportParts<ReportRecord> {
  /// Each report as its own only part.
  static func reports(of snapshot: Snapshot) -> ReportParts {
    ReportParts(of: snapshot, count: { _ in 1 }, item: { group, _ in group.record })
  }
}
