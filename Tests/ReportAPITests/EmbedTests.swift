import HTTPServer
import Testing

@testable import ReportAPI

/// `embed=`: the parts of reports that come with them.
struct EmbedTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test func partsAreThoseOfTheirLists() throws {
    for report in try client.walk("/v1/reports?embed=sections,figures", limit: 2) {
      let id = try #require(report["id"]?.text)
      #expect(report.keys?.suffix(2) == ["sections", "figures"])
      let sections = try client.walk("/v1/reports/\(id)/sections", limit: 1000)
      #expect(report["sections"] == .array(sections) && !sections.isEmpty)
      let kinds = "kind=target&kind=result&kind=reference"
      let figures = try client.walk("/v1/figures?report=\(id)&\(kinds)", limit: 1000)
      #expect(report["figures"] == .array(figures) && !figures.isEmpty)
      let alone = try client.json("/v1/reports/\(id)?embed=figures")
      #expect(alone["figures"] == report["figures"] && alone["sections"] == nil)
    }
  }

  @Test func pagesWithPartsAreShort() throws {
    let records = try APIClient.seedRecords.get()
    let text = Array("2020年清溪镇政府工作计划\n一、主要目标\n地区生产总值增长5%左右。\n".utf8)
    let many = try (0..<60).map { try ExampleReport.record(of: text, id: "r\($0)") }
    let client = try APIClient(records: records + many)
    let page = try client.json("/v1/reports?embed=figures&limit=1000")
    #expect(page["data"]?.elements?.count == PageLength.withParts && page["next"]?.text?.isEmpty == false)
    #expect(try client.walk("/v1/reports?embed=figures", limit: 1000).count == 65)
    #expect(try client.send(.get, "/v1/reports.ndjson?embed=figures").text.split(separator: "\n").count == 65)
  }

  @Test func anotherPartIsRefused() throws {
    let answer = try client.send(.get, "/v1/reports?embed=sections,figure")
    #expect(answer.status == 400)
    #expect(try answer.json["nearest"] == .string("figures"))
  }
}
