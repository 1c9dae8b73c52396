import Corpus
import HanText
import ReportModel

/// A figure as it is shown: with its address when its report is stored, without when it was only read.
///
/// It names the figure by its place, so that handing it on copies nothing of the figure.
struct FigureView: Sendable {
  let record: ReportRecord
  /// The place among the record's figures.
  let index: Int
  /// The row in the snapshot; nil when the report is not stored.
  let row: Row?
  /// What decided the figure's fields, where that was asked for.
  var why: String?

  /// The view of each figure of a report that is not stored.
  static func all(of record: ReportRecord) -> [FigureView] {
    record.figures.indices.map { FigureView(record: record, index: $0, row: nil) }
  }

  /// The views, each with what decided its figure's fields. Reads the sections again that hold the figures: O(n) in
  /// their length.
  static func explained(_ views: [FigureView]) -> [FigureView] {
    var explained = views
    for (_, places) in Dictionary(grouping: views.indices, by: { ObjectIdentifier(views[$0].record) }) {
      guard let record = places.first.map({ views[$0].record }) else { continue }
      let reasons = record.reasons(ofFiguresAt: places.map { views[$0].index })
      for (place, why) in zip(places, reasons) { explained[place].why = why }
    }
    return explained
  }

  var isStored: Bool { row != nil }
  var figure: Figure { record.figures[index] }
  var kind: FigureKind { record.kinds[index] }
  var measure: Measure { record.measures[index] }
  var spelling: FigureSpelling { record.spellings[index] }

  func sourceText(_ span: Span) -> ArraySlice<Unicode.Scalar> {
    let source = record.document.source
    return source[span.range.clamped(to: source.indices)]
  }
}
