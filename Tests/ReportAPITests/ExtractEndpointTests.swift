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

  private static let text = "2022年万江街道工作计划\n一、目标\n新增学校3所。\n"

  @Test(arguments: [
    ("text/plain", 200), ("text/plain; charset=UTF-8", 200), ("application/x-www-form-urlencoded", 200),
    ("application/octet-stream", 200), ("TEXT/PLAIN;charset=\"utf-8\"", 200), ("text/html", 200),
    ("text/anything; charset=us-ascii", 200), ("application/pdf", 200), ("text/plain; charset=klingon", 415),
    ("application/json", 415), ("multipart/form-data; boundary=x", 415), ("", 415),
  ])
  func takesWhatMayBeAReport(contentType: String, status: Int) throws {
    let answer = try client.send(.post, "/v1/extract", body: Array(Self.text.utf8), fields: [.contentType: contentType])
    #expect(answer.status == status)
  }

  @Test(arguments: [
    ("text/plain; charset=gb2312", "", "gb18030", "stated"),
    ("text/plain; charset=utf-8", "?encoding=gbk", "gb18030", "stated"),
    ("application/octet-stream", "?encoding=gb18030", "gb18030", "stated"), ("text/plain", "", "gb18030", "frequency"),
  ])
  func readsTheStatedEncoding(contentType: String, query: String, encoding: String, evidence: String) throws {
    // 第工作， in GB 18030.
    let words: [UInt8] = [0xB5, 0xDA, 0xB9, 0xA4, 0xD7, 0xF7, 0xA3, 0xAC]
    let body = [[UInt8]](repeating: words, count: 40).flatMap { $0 }
    let answer = try client.send(.post, "/v1/extract" + query, body: body, fields: [.contentType: contentType])
    #expect(answer.status == 200)
    let source = try answer.json.at("report.source")
    #expect(source?["encoding"] == .string(encoding) && source?["encodingEvidence"] == .string(evidence))
    #expect(try answer.json["sections"]?.elements?.first?["text"]?.text?.hasPrefix("第工作，第") == true)
  }

  @Test func tellsTheFormatByContent() throws {
    let page = Array("<html><body><ul><li>首页</li></ul><p>2022年万江街道工作计划</p><p>新增学校3所。</p></body></html>".utf8)
    let source = try client.send(.post, "/v1/extract", body: page).json.at("report.source")
    #expect(source?["format"] == .string("html"))
    let refused = try client.send(.post, "/v1/extract", body: Array("%PDF-1.4 abc".utf8))
    #expect(refused.status == 415)
    #expect(try refused.json["detail"]?.text?.contains("pdftotext -layout") == true)
  }

  @Test func refusesAnUnknownEncoding() throws {
    let answer = try client.send(.post, "/v1/extract?encoding=gb18300", body: Array(Self.text.utf8))
    #expect(answer.status == 400)
    #expect(try answer.json["nearest"] == .string("gb18030"))
  }
}
