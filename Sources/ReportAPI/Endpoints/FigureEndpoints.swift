import Corpus
import ReportModel

/// `/v1/targets`, `/v1/results`, `/v1/figures`, one figure, and a report's targets and results.
enum FigureEndpoints {
  static let all = [targets, results, figures, one, targetsOfReport, resultsOfReport]

  private static let filterParameters = [
    Parameter.place.declaration, Parameter.figureYear.declaration, Parameter.report.declaration,
    Parameter.indicator.declaration,
  ]

  private static let targets = Endpoint(
    name: "listTargets", path: "/v1/targets", group: .figures, summary: "Targets",
    meaning: "What the reports promise to reach, by report and then in the order of the source.",
    parameters: filterParameters + ReportEndpoints.pageParameters,
    success: .json(.figureList),
    example: "/v1/targets?place=万江&year=2022&limit=1"
  ) { call throws(Problem) in
    try page(call, filter(call.values, kinds: [.target]))
  }

  private static let results = Endpoint(
    name: "listResults", path: "/v1/results", group: .figures, summary: "Results",
    meaning: "What the reports say is reached, by report and then in the order of the source.",
    parameters: filterParameters + ReportEndpoints.pageParameters,
    success: .json(.figureList),
    example: "/v1/results?place=万江&year=2021&limit=1"
  ) { call throws(Problem) in
    try page(call, filter(call.values, kinds: [.result]))
  }

  private static let figures = Endpoint(
    name: "listFigures", path: "/v1/figures", group: .figures, summary: "Figures of all kinds",
    meaning: "Targets and results, and with kind=reference the figures that only stand for comparison.",
    parameters: filterParameters + [Parameter.figureKind.declaration] + ReportEndpoints.pageParameters,
    success: .json(.figureList),
    example: "/v1/figures?indicator=gdp&limit=1"
  ) { call throws(Problem) in
    let given = call.values.all(.figureKind)
    return try page(call, filter(call.values, kinds: given.isEmpty ? [.target, .result] : given))
  }

  private static let one = Endpoint(
    name: "getFigure", path: "/v1/figures/{id}", group: .figures, summary: "One figure",
    meaning: "A figure with the words that state it and the place in the source where they stand.",
    pathParameters: [.figure],
    success: .json(.figure),
    problems: [.unknownFigure],
    example: "/v1/figures/000_c31315ad0663ef0d.3585"
  ) { call throws(Problem) in
    let id = call.path(.figure)
    guard let row = call.snapshot.row(ofFigure: id), let view = view(of: row, in: call.snapshot) else {
      throw .unknownFigure(id, nearest: call.snapshot.nearestFigure(to: id))
    }
    return .json(Shape.figure.json(view))
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
    Endpoint(
      name: name, path: "/v1/reports/{id}/\(kind.rawValue)s", group: .reports, summary: summary, meaning: meaning,
      pathParameters: [.report],
      parameters: [Parameter.figureYear.declaration, Parameter.indicator.declaration] + ReportEndpoints.pageParameters,
      success: .json(.figureList),
      problems: [.unknownReport],
      example: "/v1/reports/\(PathParameter.report.example)/\(kind.rawValue)s?limit=1"
    ) { call throws(Problem) in
      var filter = filter(call.values, kinds: [kind])
      filter.reports.ids = [try call.report().report.id]
      return try page(call, filter)
    }
  }

  private static func filter(_ values: ParameterValues, kinds: [FigureKind]) -> FigureFilter {
    var filter = FigureFilter()
    filter.reports.ids = values.all(.report)
    filter.reports.places = values.all(.place)
    filter.years = values.all(.figureYear)
    filter.indicators = values.all(.indicator)
    filter.kinds = kinds
    return filter
  }

  private static func page(_ call: Call, _ filter: FigureFilter) throws(Problem) -> Answer {
    var notes = FilterNotes(call.snapshot)
    notes.check(filter)
    let rows = call.snapshot.figures(matching: filter)
    let page = try call.page(of: rows, by: call.snapshot.position(ofFigure:), notes: notes.notes) { row in
      view(of: row, in: call.snapshot)
    }
    return call.list(page, as: page, .figureList)
  }

  private static func view(of row: Row, in snapshot: Snapshot) -> FigureView? {
    snapshot.place(ofFigure: row).map { FigureView(record: $0.record, index: $0.index, isStored: true) }
  }
}
