import Corpus
import HanText
import ReportModel

/// `/v1/sections`, a report's sections, and one of them.
enum SectionEndpoints {
  static let all = [list, ofReport, one]

  private static let list = Endpoint.list(
    name: "listSections", path: "/v1/sections", group: .sections, summary: "Sections of all reports",
    meaning: "The sections, by report and then in the order of the text.",
    of: .sections, by: SectionProperties.all,
    example: "/v1/sections?place=万江&kind=plan&limit=1", work: .sections
  ) { call in
    ReportParts<SectionView>(of: call.snapshot)
  }

  private static let ofReport = Endpoint.list(
    name: "listReportSections", path: "/v1/reports/{id}/sections", group: .reports, summary: "A report's sections",
    meaning: "The outline of a report: each section before its children.",
    of: .sections, by: SectionProperties.ofReport, pathParameters: [.report], problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/sections?limit=1"
  ) { call throws(Problem) in
    ReportParts<SectionView>(of: try call.report(), in: call.snapshot)
  }

  private static let one = Endpoint(
    name: "getReportSection", path: "/v1/reports/{id}/sections/{path}", group: .reports, summary: "One section",
    meaning: "A section with its own text; its children have addresses of their own.",
    pathParameters: [.report, .section], formats: Format.ofTexts,
    success: .text(.section),
    problems: [.unknownReport, .unknownSection],
    example: "/v1/reports/000_c31315ad0663ef0d/sections/3.2.1"
  ) { call throws(Problem) in
    let record = try call.report()
    let path = call.path(.section)
    guard let index = record.document.sections.firstIndex(where: { $0.id == path }) else {
      let nearest = call.snapshot.nearestSection(to: path, in: record)
      throw .unknownSection(path, of: record.report.id, nearest: nearest)
    }
    let view = SectionView(record: record, index: index, isStored: true)
    switch call.format {
    case .markdown: return Answer(mediaType: .markdown, bytes: ReportMarkdown.text(of: view))
    case .text: return .text(Array(String(of: view.text).utf8) + [UInt8(ascii: "\n")])
    default: return .json(Shape.section.json(view))
    }
  }
}
