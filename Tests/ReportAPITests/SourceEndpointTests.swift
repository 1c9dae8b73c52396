import Corpus
import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

struct SourceEndpointTests {
  private static func client(_ bytes: [UInt8], name: String) throws -> APIClient {
    try APIClient(records: [ReportIntake().record(of: bytes, name: name, id: "a")])
  }

  @Test func givesEveryByte() throws {
    for seed in try Seed.all() {
      let answer = try APIClient.seeds.get().send(.get, "/v1/reports/\(seed.id)/source")
      #expect(answer.bytes == seed.bytes)
      #expect(answer.fields[.contentType] == "text/plain; charset=utf-8")
      #expect(answer.fields[.contentSecurityPolicy] == "sandbox")
      #expect(answer.fields[.xContentTypeOptions] == "nosniff")
      #expect(answer.fields[.contentDisposition]?.hasPrefix("attachment; filename=\"\(seed.name)\"; ") == true)
    }
  }

  @Test func theTextIsWhatSpansCountIn() throws {
    let text = "\u{FEFF}2022年万江街道工作计划\r\n一、目标\r\n新增学校3所。\r\n"
    let client = try Self.client(Array(text.utf8), name: "a.txt")
    let answer = try client.send(.get, "/v1/reports/a/source?as=text")
    #expect(answer.fields[.contentType] == "text/plain; charset=utf-8")
    #expect(answer.fields[.contentDisposition] == nil)
    let scalars = Array(answer.text.unicodeScalars)
    #expect(try client.json("/v1/reports/a").at("source.codePoints")?.integer == scalars.count)
    for figure in try client.walk("/v1/figures", limit: 10) {
      let start = try #require(figure.at("source.start")?.integer)
      let end = try #require(figure.at("source.end")?.integer)
      #expect(figure["quote"]?.text == String(String.UnicodeScalarView(scalars[start..<end])))
    }
  }

  @Test(arguments: [
    ("<!doctype html><p>2022年万江街道工作计划</p><p>新增学校3所。</p>", "a.html", "text/html; charset=utf-8"),
    ("\u{FEFF}\n <html><p>2022年万江街道工作计划</p></html>", "a.txt", "text/html; charset=utf-8"),
    ("# 2022年万江街道工作计划\n\n## 一、目标\n\n新增学校3所。\n", "a.md", "text/markdown; charset=utf-8"),
    ("2022年万江街道工作计划 <b>\n新增学校3所。\n", "a", "text/plain; charset=utf-8"),
  ])
  func saysWhatItIs(text: String, name: String, contentType: String) throws {
    let answer = try Self.client(Array(text.utf8), name: name).send(.get, "/v1/reports/a/source")
    #expect(answer.fields[.contentType] == contentType)
    #expect(answer.bytes == Array(text.utf8))
  }

  @Test(arguments: [
    ("报告 1.txt", "attachment; filename=\"__ 1.txt\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%201.txt"),
    ("a\"b\\c/d%41\r\n.txt", "attachment; filename=\"a_b_c_d_41__.txt\"; filename*=UTF-8''a%22b_c_d%2541%0D%0A.txt"),
  ])
  func namesTheFile(name: String, expected: String) {
    #expect(ContentDisposition.attachment(named: name) == expected)
  }

  @Test func refusesOtherForms() throws {
    let answer = try APIClient.seeds.get().send(.get, "/v1/reports/000_c31315ad0663ef0d/source?as=texte")
    #expect(answer.status == 400)
    #expect(try answer.json["nearest"] == .string("text"))
  }
}
