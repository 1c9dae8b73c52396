import Corpus
import ReportModel

/// `/v1/targets`, `/v1/results`, `/v1/figures`, one figure, and a report's targets and results.
enum FigureEndpoints {
  static let all = [targets, results, figures, one, outcome, targetsOfReport, resultsOfReport]

  private static let targets = Endpoint.list(
    name: "listTargets", path: "/v1/targets", group: .figures, summary: "Targets",
    meaning: "What the reports promise to reach, by report and then in the order of the source.",
    of: .figures, by: FigureProperties.all,
    example: "/v1/targets?place=万江&year=2022&limit=1", work: .figures, where: { $0.kind == .target }
  ) { call in
    ReportParts<FigureView>(of: call.snapshot)
  }

  private static let results = Endpoint.list(
    name: "listResults", path: "/v1/results", group: .figures, summary: "Results",
    meaning: "What the reports say is reached, by report and then in the order of the source.",
    of: .figures, by: FigureProperties.all,
    example: "/v1/results?place=万江&year=2021&limit=1", work: .figures, where: { $0.kind == .result }
  ) { call in
    ReportParts<FigureView>(of: call.snapshot)
  }

  private static let figures = Endpoint.list(
    name: "listFigures", path: "/v1/figures", group: .figures, summary: "Figures of all kinds",
    meaning: "Targets and results, and with kind=reference the figures that only stand for comparison.",
    of: .figures, by: FigureProperties.all + [FigureProperties.kind],
    example: "/v1/figures?indicator=gdp&limit=1", work: .figures
  ) { call in
    ReportParts<FigureView>(of: call.snapshot)
  }

  private static let one = Endpoint(
    name: "getFigure", path: "/v1/figures/{id}", group: .figures, summary: "One figure",
    meaning: "A figure with the words that state it and the place in the source where they stand.",
    pathParameters: [.figure], ownParameters: Shape.figure.additionParameters, formats: [.json],
    success: .json(.figure),
    problems: [.unknownFigure],
    example: "/v1/figures/000_c31315ad0663ef0d.3585"
  ) { call throws(Problem) in
    let id = call.path(.figure)
    guard let row = call.snapshot.row(ofFigure: id), let place = call.snapshot.place(ofFigure: row) else {
      throw .unknownFigure(id, nearest: call.snapshot.nearestFigure(to: id))
    }
    let view = FigureView(record: place.record, index: place.index, row: row)
    return .json(Shape.figure.json(view, call))
  }

  private static let outcome = Endpoint(
    name: "getOutcome", path: "/v1/figures/{id}/outcome", group: .figures, summary: "What came of a figure",
    meaning:
      "Of a target the result that a later report of the same place tells, of a result the target that an earlier "
      + "one stated: of the same indicator and measure, and the same year or period. Which of several figures it is, and "
      + "when a target is reached, is as in /v1/compare.",
    pathParameters: [.figure], formats: [.json], success: .json(.outcome), problems: [.unknownFigure],
    example: "/v1/figures/000_c31315ad0663ef0d.3585/outcome"
  ) { call throws(Problem) in
    let id = call.path(.figure)
    guard let row = call.snapshot.row(ofFigure: id), let figure = FigureView(at: row, in: call.snapshot),
      let outcome = call.snapshot.outcome(ofFigure: row)
    else { throw .unknownFigure(id, nearest: call.snapshot.nearestFigure(to: id)) }
    let counterpart = outcome.counterpart.flatMap { FigureView(at: $0, in: call.snapshot) }
    return .json(Shape.outcome.json(OutcomeView(figure: figure, counterpart: counterpart, outcome: outcome)))
  }

  private static let targetsOfReport = ofReport(
    name: "listReportTargets", kind: .target, summary: "A report's targets",
    meaning: "What a report promises to reach, in the order of the source.")

  private static let resultsOfReport = ofReport(
    name: "listReportResults", kind: .result, summary: "A report's results",
    meaning: "What a report says is reached, in the order of the source.")

  private static func ofReport(
    name: String, kind: FigureKind, summary: String, meaning: String
  ) -> Endpoint {
    .list(
      name: name, path: "/v1/reports/{id}/\(kind.rawValue)s", group: .reports, summary: summary, meaning: meaning,
      of: .figures, by: FigureProperties.ofReport, pathParameters: [.report], problems: [.unknownReport],
      example: "/v1/reports/\(PathParameter.report.example)/\(kind.rawValue)s?limit=1",
      where: { $0.kind == kind }
    ) { call throws(Problem) in
      ReportParts<FigureView>(of: try call.report(), in: call.snapshot)
    }
  }
}
