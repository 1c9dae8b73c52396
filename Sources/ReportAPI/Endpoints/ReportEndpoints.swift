import Corpus
import HanText
import ReportModel

/// `/v1/reports`, one report, and its text.
enum ReportEndpoints {
  static let all = [list, one, text]

  static let filterParameters = [
    Parameter.place.declaration, Parameter.reportYear.declaration, Parameter.reviewYear.declaration,
    Parameter.planYear.declaration,
  ]

  static let pageParameters = [Parameter.limit.declaration, Parameter.cursor.declaration]

  /// What the parameters of a list say of the report.
  static func filter(_ values: ParameterValues) -> ReportFilter {
    var filter = ReportFilter()
    filter.ids = values.all(.report)
    filter.places = values.all(.place)
    filter.years = values.all(.reportYear)
    filter.reviewYears = values.all(.reviewYear)
    filter.planYears = values.all(.planYear)
    return filter
  }

  private static let list = Endpoint(
    name: "listReports", path: "/v1/reports", group: .reports, summary: "All reports",
    meaning: "The reports, in the order of their ids. Of quality, lists have the counts; the spans are at each "
      + "report's own address.",
    parameters: filterParameters + pageParameters,
    success: .json(.reportList),
    example: "/v1/reports?place=万江&limit=1"
  ) { call throws(Problem) in
    let filter = filter(call.values)
    var notes = FilterNotes(call.snapshot)
    notes.check(filter)
    let rows = call.snapshot.reports(matching: filter)
    let page = try call.page(of: rows, by: call.snapshot.position(ofReport:), notes: notes.notes) { row in
      call.snapshot.report(at: row).map { ReportView(record: $0, isStored: true, isListed: true) }
    }
    return call.list(page, as: page, .reportList)
  }

  private static let one = Endpoint(
    name: "getReport", path: "/v1/reports/{id}", group: .reports, summary: "One report",
    meaning: "What a report is, of which place and years, and where it came from.",
    pathParameters: [.report],
    success: .json(.report),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d"
  ) { call throws(Problem) in
    .json(Shape.report.json(ReportView(record: try call.report(), isStored: true)))
  }

  private static let text = Endpoint(
    name: "getReportText", path: "/v1/reports/{id}/text", group: .reports, summary: "A report's text",
    meaning: "The clean text in the script of the source, a paragraph a line: without page furniture between words, "
      + "strewn-in pinyin and invisible characters.",
    pathParameters: [.report],
    success: Endpoint.Success(mediaType: .plainText, schema: .string, meaning: "The text."),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/text"
  ) { call throws(Problem) in
    .text(Array(String(of: try call.report().document.text.scalars).utf8) + [UInt8(ascii: "\n")])
  }
}
