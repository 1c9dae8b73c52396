import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

struct ReportEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test func servesEverySeed() throws {
    let list = try client.json("/v1/reports")
    #expect(list["data"]?.elements?.map { $0["id"]?.text } == (try Seed.all().map(\.id)))
    #expect(list["total"] == .integer(5))
    for report in list["data"]?.elements ?? [] { #expect(try client.json(report["self"]?.text ?? "") == report) }
  }

  @Test(arguments: [
    ("place=万江", 1), ("place=萬江街道", 1), ("place=万江镇", 0), ("place=万江&place=黄江", 2), ("year=2021", 2),
    ("reviewYear=2021", 1), ("planYear=2021", 1), ("planYear=2021&place=万江", 0),
  ])
  func filters(query: String, total: Int) throws {
    #expect(try client.json("/v1/reports?" + query)["total"]?.integer == total)
  }

  @Test func textIsCleanAndInTheScriptOfTheSource() throws {
    let answer = try client.send(.get, "/v1/reports/003_e6e4c8c4a9426b73/text")
    #expect(answer.fields[.contentType] == "text/plain; charset=utf-8")
    #expect(answer.text.contains("寮步鎮政府工作報告") && !answer.text.contains("zhèn"))
    #expect(answer.text.hasSuffix("\n"))
  }

  @Test func unknownReportNamesTheNearest() throws {
    for path in ["", "/text", "/sections", "/sections/1", "/targets", "/results"] {
      let answer = try client.send(.get, "/v1/reports/000_c31315ad0663ef0e" + path)
      #expect(answer.status == 404)
      #expect(try answer.json["type"] == .string("/docs/problems/unknown-report"))
      #expect(try answer.json["nearest"] == .string("000_c31315ad0663ef0d"))
    }
  }
}
