import Corpus
import HanText
import ReportModel

/// A figure as it is shown: with its address when its report is stored, without when it was only read.
struct FigureView: Sendable {
  let figure: Figure
  let record: ReportRecord
  let isStored: Bool

  func sourceText(_ span: Span) -> ArraySlice<Unicode.Scalar> {
    let source = record.document.source
    return source[span.range.clamped(to: source.indices)]
  }
}
