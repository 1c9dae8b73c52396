import Corpus
import ReportModel

/// `/v1/sections`, a report's sections, and one of them.
enum SectionEndpoints {
  static let all = [list, ofReport, one]

  /// What the parameters of a list say of the section and its report.
  static func filter(_ values: ParameterValues) -> SectionFilter {
    var filter = SectionFilter()
    filter.reports = ReportEndpoints.filter(values)
    filter.kinds = values.all(.sectionKind)
    return filter
  }

  private static let list = Endpoint(
    name: "listSections", path: "/v1/sections", group: .sections, summary: "Sections of all reports",
    meaning: "The sections, by report and then in the order of the text.",
    parameters: ReportEndpoints.filterParameters
      + [Parameter.report.declaration, Parameter.sectionKind.declaration] + ReportEndpoints.pageParameters,
    success: .json(.sectionList),
    example: "/v1/sections?place=万江&kind=plan&limit=1"
  ) { call throws(Problem) in
    try page(call, filter(call.values))
  }

  private static let ofReport = Endpoint(
    name: "listReportSections", path: "/v1/reports/{id}/sections", group: .reports, summary: "A report's sections",
    meaning: "The outline of a report: each section before its children.",
    pathParameters: [.report],
    parameters: [Parameter.sectionKind.declaration] + ReportEndpoints.pageParameters,
    success: .json(.sectionList),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/sections?limit=1"
  ) { call throws(Problem) in
    var filter = filter(call.values)
    filter.reports.ids = [try call.report().report.id]
    return try page(call, filter)
  }

  private static let one = Endpoint(
    name: "getReportSection", path: "/v1/reports/{id}/sections/{path}", group: .reports, summary: "One section",
    meaning: "A section with its own text; its children have addresses of their own.",
    pathParameters: [.report, .section],
    success: .json(.section),
    problems: [.unknownReport, .unknownSection],
    example: "/v1/reports/000_c31315ad0663ef0d/sections/3.2.1"
  ) { call throws(Problem) in
    let record = try call.report()
    let path = call.path(.section)
    guard let section = record.document.sections.first(where: { $0.id == path }) else {
      let nearest = call.snapshot.nearestSection(to: path, in: record)
      throw .unknownSection(path, of: record.report.id, nearest: nearest)
    }
    return .json(Shape.section.json(SectionView(section: section, record: record, isStored: true)))
  }

  private static func page(_ call: Call, _ filter: SectionFilter) throws(Problem) -> Answer {
    var notes = FilterNotes(call.snapshot)
    notes.check(filter.reports)
    let rows = call.snapshot.sections(matching: filter)
    let page = try call.page(of: rows, by: call.snapshot.position(ofSection:), notes: notes.notes) { row in
      call.snapshot.section(at: row).map { SectionView(section: $0.section, record: $0.record, isStored: true) }
    }
    return call.list(page, as: page, .sectionList)
  }
}
