import Corpus

/// A report's glossary.
enum GlossaryEndpoints {
  static let all = [ofReport]

  private static let ofReport = Endpoint.list(
    name: "listReportGlossary", path: "/v1/reports/{id}/glossary", group: .reports, summary: "A report's glossary",
    meaning: "The terms that a report explains (名词解释), in the order of the source, and where it uses them.",
    of: .glossary, by: [GlossaryProperties.term], pathParameters: [.report], problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/glossary?limit=1"
  ) { call throws(Problem) in
    ReportParts.glossary(of: try call.report(), in: call.snapshot)
  }
}
