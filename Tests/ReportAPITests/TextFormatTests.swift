import HTTPServer
import Testing

@testable import ReportAPI

/// Reports and sections as Markdown and plain text.
struct TextFormatTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  private static let report = "/v1/reports/000_c31315ad0663ef0d"

  @Test func aReportIsMarkdownUnderItsHeadings() throws {
    let answer = try client.send(.get, Self.report + ".md")
    #expect(answer.fields[.contentType] == "text/markdown; charset=utf-8")
    let lines = answer.text.split(separator: "\n")
    #expect(lines.first == "# 万江街道2021年工作总结和2022年工作计划")
    #expect(lines.contains { $0.hasPrefix("## ") })
    #expect(try client.send(.get, Self.report + "?format=md").bytes == answer.bytes)
    #expect(try client.send(.get, Self.report, fields: [.accept: "text/markdown"]).bytes == answer.bytes)
    // Every character of every paragraph is there, but for the marks; a paragraph of several sections is parted.
    let plain = answer.text.filter { !"\\#- \n".contains($0) }
    for paragraph in try client.send(.get, Self.report + "/text").text.split(separator: "\n") {
      #expect(plain.contains(paragraph.filter { !"\\#- \n".contains($0) }))
    }
  }

  @Test func textsArePlain() throws {
    #expect(try client.send(.get, Self.report + ".txt").bytes == client.send(.get, Self.report + "/text").bytes)
    let section = try client.json(Self.report + "/sections/3.2.1")
    let text = try client.send(.get, Self.report + "/sections/3.2.1.txt")
    #expect(text.text == (section["text"]?.text ?? "") + "\n")
    #expect(text.fields[.contentType] == "text/plain; charset=utf-8")
    #expect(try client.send(.get, Self.report + "/sections/3.2.1.md").status == 200)
    #expect(try client.json(Self.report + "/sections/3.2.1.json") == section)
  }

  @Test func anUnknownNameWithASuffixIsUnknownWithoutIt() throws {
    let answer = try client.send(.get, "/v1/reports/000_c31315ad0663ef0x.md")
    #expect(answer.status == 404)
    #expect(try answer.json["given"] == .string("000_c31315ad0663ef0x"))
  }
}
