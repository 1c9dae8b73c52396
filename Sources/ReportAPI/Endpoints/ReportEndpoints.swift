import Corpus
import ReportModel

/// `/v1/reports`, one report, and its text.
enum ReportEndpoints {
  static let all = [list, one, text, citation]

  private static let list = Endpoint.list(
    name: "listReports", path: "/v1/reports", group: .reports, summary: "All reports",
    meaning: "The reports, in the order of their ids. Of quality, lists have the counts; the spans are at each "
      + "report's own address.",
    of: .reports, by: ReportProperties.all.map { $0.ofReport(\.record) },
    example: "/v1/reports?place=万江&limit=1", work: .reports
  ) { call in
    ReportParts<ReportView>(of: call.snapshot)
  }

  private static let one = Endpoint(
    name: "getReport", path: "/v1/reports/{id}", group: .reports, summary: "One report",
    meaning: "What a report is, of which place and years, and where it came from.",
    pathParameters: [.report], ownParameters: Shape.report.additionParameters, formats: Format.ofTexts,
    success: .text(.report),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d"
  ) { call throws(Problem) in
    let record = try call.report()
    switch call.format {
    case .markdown: return Answer(mediaType: .markdown, bytes: ReportMarkdown.text(of: record))
    case .text: return .text(ReportMarkdown.plainText(of: record))
    default: return .json(Shape.report.json(try call.reportView(), call))
    }
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
    .text(ReportMarkdown.plainText(of: try call.report()))
  }

  private static let citation = Endpoint(
    name: "getReportCitation", path: "/v1/reports/{id}/citation", group: .reports, summary: "How a report is cited",
    meaning: "The report as an entry of a list of sources: GB/T 7714, BibTeX and CSL-JSON.",
    pathParameters: [.report], formats: [.json],
    success: .json(.citation),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/citation"
  ) { call throws(Problem) in
    .json(Shape.citation.json(Citation(record: try call.report())))
  }
}
