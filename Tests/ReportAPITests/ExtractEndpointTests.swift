import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

struct ExtractEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test func givesWhatTheStoredReportGivesWithoutAddresses() throws {
    let seed = try #require(try Seed.all().first)
    let answer = try client.send(.post, "/v1/extract", body: seed.bytes)
    #expect(answer.status == 200)
    let extract = try answer.json
    #expect(extract.keys == ["report", "sections", "figures"])
    #expect(extract.at("report.id") == .string("body") && extract.at("report.source.name") == .string("body"))
    let stored = try client.json("/v1/reports/\(seed.id)")
    for key in ["name", "place", "counts", "quality", "reviewYear"] {
      #expect(extract["report"]?[key] == stored[key], "\(key)")
    }
    let parts =
      [extract["report"]].compactMap { $0 } + (extract["sections"]?.elements ?? [])
      + (extract["figures"]?.elements ?? [])
    #expect(parts.allSatisfy { $0["self"] == .null })
    let figures = try client.walk("/v1/figures?kind=target&kind=result&kind=reference&report=\(seed.id)", limit: 1000)
    #expect(extract["figures"]?.elements?.map { $0["quote"] } == figures.map { $0["quote"] })
    #expect(try client.json("/v1/reports")["total"] == .integer(5))
  }

  @Test(arguments: [
    ([UInt8](), 400, "empty-text"), (Array(" \n\n".utf8), 400, "empty-text"),
    ([UInt8](repeating: 0xB0, count: 1000), 422, "undecodable-text"),
  ])
  func refusesWhatIsNoText(body: [UInt8], status: Int, kind: String) throws {
    let answer = try client.send(.post, "/v1/extract", body: body)
    #expect(answer.status == status)
    #expect(try answer.json["type"] == .string("/docs/problems/" + kind))
  }

  @Test(arguments: [
    ("text/plain", 200), ("text/plain; charset=UTF-8", 200), ("application/x-www-form-urlencoded", 200),
    ("application/octet-stream", 200), ("TEXT/PLAIN;charset=\"utf-8\"", 200), ("text/plain; charset=gb18030", 415),
    ("application/json", 415), ("multipart/form-data; boundary=x", 415), ("text/html", 415), ("", 415),
  ])
  func takesTextOnly(contentType: String, status: Int) throws {
    let body = Array("2022年万江街道工作计划\n一、目标\n新增学校3所。\n".utf8)
    let answer = try client.send(.post, "/v1/extract", body: body, fields: [.contentType: contentType])
    #expect(answer.status == status)
  }
}
