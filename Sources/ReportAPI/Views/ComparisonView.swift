import Corpus
import ReportModel

/// A place's year in a comparison, as it is shown.
struct ComparisonView: Sendable {
  let row: ComparisonRow
  /// A report of the place.
  let record: ReportRecord
  let target: FigureView?
  let result: FigureView?
  let previous: FigureView?
  /// The ids of the other figures.
  let others: [String]

  /// Nil for a row of another snapshot.
  init?(_ row: ComparisonRow, in snapshot: Snapshot) {
    guard let record = snapshot.report(at: row.report) else { return nil }
    self.row = row
    self.record = record
    target = row.target.flatMap { FigureView(at: $0, in: snapshot) }
    result = row.result.flatMap { FigureView(at: $0, in: snapshot) }
    previous = row.previous.flatMap { FigureView(at: $0, in: snapshot) }
    others = row.others.compactMap { snapshot.figure(at: $0)?.figure.id }
  }

  /// The unit of the deviation: the target's, else the result's.
  var unit: String? { (target ?? result)?.figure.unit }
}
