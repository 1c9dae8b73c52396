import Corpus
import HanText
import ReportModel

/// A report's glossary.
enum GlossaryEndpoints {
  static let all = [ofReport]

  private static let ofReport = Endpoint(
    name: "listReportGlossary", path: "/v1/reports/{id}/glossary", group: .reports, summary: "A report's glossary",
    meaning: "The terms that a report explains (名词解释), in the order of the source, and where it uses them.",
    pathParameters: [.report],
    parameters: ReportEndpoints.pageParameters,
    success: .json(.glossaryList),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/glossary?limit=1"
  ) { call throws(Problem) in
    let record = try call.report()
    let glossary = record.document.glossary
    let rows = glossary.indices.map(Row.init(clamping:))
    let position = { (row: Row) in PositionKey([.number(glossary[Int(row)].source.start), .number(Int(row))]) }
    let page = try call.page(of: rows, by: position, notes: []) { row in
      GlossaryView(entry: glossary[Int(row)], record: record)
    }
    return call.list(page, as: page, .glossaryList)
  }
}
