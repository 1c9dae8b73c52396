import Corpus
import ReportModel

/// The items that lie in reports, by report, and in each in order: a group is a report.
struct ReportParts<Item: Sendable>: ItemTable {
  /// A report with its row, where it is part of a snapshot.
  struct Group: Sendable {
    let record: ReportRecord
    let row: Row
  }

  private let groups: [Group]
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
    groups = snapshot.row(ofReport: record.report.id).map { [Group(record: record, row: $0)] } ?? []
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
    groups = (0..<Row(clamping: snapshot.reportCount)).compactMap { row in
      snapshot.report(at: row).map { Group(record: $0, row: row) }
    }
    self.count = count
    make = item
  }

  var groupCount: Int { groups.count }
  func report(ofGroup group: Int) -> ReportRecord? { groups[group].record }
  func count(inGroup group: Int) -> Int { count(groups[group].record) }
  func item(at row: ItemRow) -> Item { make(groups[Int(row.group)], Int(row.index)) }
}

extension ReportParts<ReportRecord> {
  /// Each report as its own only part.
  static func reports(of snapshot: Snapshot) -> ReportParts {
    ReportParts(of: snapshot, count: { _ in 1 }, item: { group, _ in group.record })
  }
}
