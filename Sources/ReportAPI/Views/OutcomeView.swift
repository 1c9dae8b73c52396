import Corpus
import ReportModel

/// What came of a figure, as it is shown.
struct OutcomeView: Sendable {
  let figure: FigureView
  let counterpart: FigureView?
  let outcome: Outcome

  /// The target of both.
  var target: FigureView? { figure.figure.kind == .target ? figure : counterpart }
}
