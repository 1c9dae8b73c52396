import Corpus

/// `/v1/glossary`, and a report's glossary.
enum GlossaryEndpoints {
  static let all = [list, ofReport]

  private static let list = Endpoint.list(
    name: "listGlossary", path: "/v1/glossary", group: .reports, summary: "The glossaries of all reports",
    meaning: "The terms that reports explain (名词解释), by report and then in the order of the source.",
    of: .glossary, by: ReportProperties.ofParts(\.record) + [GlossaryProperties.term],
    example: "/v1/glossary?limit=1", work: .reports
  ) { call in
    ReportParts<GlossaryView>(of: call.snapshot)
  }

  private static let ofReport = Endpoint.list(
    name: "listReportGlossary", path: "/v1/reports/{id}/glossary", group: .reports, summary: "A report's glossary",
    meaning: "The terms that a report explains (名词解释), in the order of the source, and where it uses them.",
    of: .glossary, by: [GlossaryProperties.term], pathParameters: [.report], problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/glossary?limit=1"
  ) { call throws(Problem) in
    ReportParts<GlossaryView>(of: try call.report(), in: call.snapshot)
  }
}
