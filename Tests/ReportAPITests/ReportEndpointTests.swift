import Corpus
import HTTPServer
import ReportModel
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
    for report in list["data"]?.elements ?? [] {
      let alone = try client.json(report["self"]?.text ?? "")
      #expect(alone.keys == report.keys)
      for key in report.keys ?? [] where key != "quality" { #expect(alone[key] == report[key], "\(key)") }
    }
  }

  @Test func listsCountDamageAndReportsPlaceIt() throws {
    for report in try client.walk("/v1/reports", limit: 1000) {
      let alone = try client.json(report["self"]?.text ?? "")["quality"]?.elements ?? []
      let listed = report["quality"]?.elements ?? []
      #expect(listed.map { $0["kind"] } == alone.map { $0["kind"] })
      #expect(listed.allSatisfy { $0["spans"] == .null })
      #expect(alone.map { $0["spans"]?.elements?.count } == listed.map { $0["count"]?.integer })
    }
  }

  @Test func evidenceLiesInTheSource() throws {
    for seed in try Seed.all() {
      let report = try client.json("/v1/reports/\(seed.id)")
      let length = report.at("source.codePoints")?.integer ?? 0
      let evidence = report["evidence"]?.elements ?? []
      #expect(!evidence.isEmpty)
      for part in evidence {
        #expect(part["field"]?.text?.isEmpty == false)
        let ends = part["span"]?.elements?.compactMap(\.integer) ?? []
        #expect(ends.isEmpty ? part["inferred"]?.text != nil : ends[0] < ends[1] && ends[1] <= length)
      }
    }
  }

  @Test func candidatesAreListed() throws {
    var document = try #require(try APIClient.seedRecords.get().first).document
    document.report.place.candidates = [PlaceCandidate(code: "110101", name: "东城区", parents: ["北京市"])]
    let client = try APIClient(records: [ReportRecord(document: document, figures: [], bytes: [])])
    let candidates = try client.json("/v1/reports/\(document.report.id)").at("place.candidates")
    let expected: JSONValue = .object([
      "code": .string("110101"), "name": .string("东城区"), "parents": .strings(["北京市"]),
    ])
    #expect(candidates == .array([expected]))
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
    for path in ["", "/text", "/source", "/glossary", "/sections", "/sections/1", "/targets", "/results"] {
      let answer = try client.send(.get, "/v1/reports/000_c31315ad0663ef0e" + path)
      #expect(answer.status == 404)
      #expect(try answer.json["type"] == .string("/docs/problems/unknown-report"))
      #expect(try answer.json["nearest"] == .string("000_c31315ad0663ef0d"))
    }
  }
}
