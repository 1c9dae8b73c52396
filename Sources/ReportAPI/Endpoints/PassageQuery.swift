import Corpus
import ReportModel

/// What the endpoints about passages can be asked for by.
enum PassageQuery {
  static let declarations = properties.flatMap(\.parameters) + SectionProperties.kind.parameters

  /// The filter that a call's parameters say.
  static func filter(_ call: Call) -> PassageFilter {
    let reports = ListTests(call.values, of: properties, in: call.snapshot)
    let sections = ListTests(call.values, of: [SectionProperties.kind], in: call.snapshot)
    return PassageFilter(
      takesReport: reports.isEmpty ? nil : { reports.verdict(on: $0, in: $0) == .taken },
      takesSection: sections.isEmpty ? nil : { sections.verdict(on: $0, in: nil) == .taken })
  }

  /// What the reader should know of the values given.
  static func notes(_ call: Call) -> [String] {
    properties.flatMap { $0.notes(call.values, call.snapshot, ReportParts<ReportRecord>(of: call.snapshot)) }
  }

  /// The values that each filter could take, were it alone changed, among the passages that a query finds without filters:
  /// what `available` tells of every list.
  static func available(_ call: Call, among documents: [Int]) -> [Available] {
    let properties = ReportProperties.ofParts(\PassageKinds.Item.record) + [SectionProperties.kind.of(\.kind)]
    let tests = ListTests(call.values, of: properties, in: call.snapshot)
    return Available.count(properties, of: PassageKinds(documents, in: call.snapshot), tests)
  }

  private static let properties =
    [.report] + ReportProperties.places + [
      ReportProperties.year, ReportProperties.reviewYear, ReportProperties.planYear,
    ]
}

/// Passages by what they can be asked for: a group is a report.
private struct PassageKinds: ItemTable {
  struct Item: Sendable {
    let record: ReportRecord
    let kind: SectionKind?
  }

  private var records: [ReportRecord] = []
  private var kinds: [[SectionKind?]] = []

  /// The passages of these rows, which ascend.
  init(_ documents: [Int], in snapshot: Snapshot) {
    var last: Row?
    for row in documents.lazy.map({ Row(clamping: $0) }) {
      let report = snapshot.report(ofPassage: row)
      if report != last, let record = snapshot.report(at: report) {
        records.append(record)
        kinds.append([])
        last = report
      }
      if let group = kinds.indices.last { kinds[group].append(snapshot.sectionKind(ofPassage: row)) }
    }
  }

  var groupCount: Int { records.count }
  func report(ofGroup group: Int) -> ReportRecord? { records[group] }
  func count(inGroup group: Int) -> Int { kinds[group].count }
  func item(at row: ItemRow) -> Item {
    Item(record: records[Int(row.group)], kind: kinds[Int(row.group)][Int(row.index)])
  }
}
