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

  /// The same, each with what decided its fields.
  static func explained(of record: ReportRecord) -> [FigureView] {
    zip(all(of: record), record.reasons()).map { view, why in
      var view = view
      view.why = why
      return view
    }
  }

  var isStored: Bool { row != nil }
  var figure: Figure { record.figures[index] }
  var spelling: FigureSpelling { record.spellings[index] }

  func sourceText(_ span: Span) -> ArraySlice<Unicode.Scalar> {
    let source = record.document.source
    return source[span.range.clamped(to: source.indices)]
  }
}
