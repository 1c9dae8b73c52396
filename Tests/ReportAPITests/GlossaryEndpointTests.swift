import Corpus
import TestSupport
import Testing

@testable import ReportAPI

struct GlossaryEndpointTests {
  private static let text = """
    2022年万江街道政府工作报告
    一、工作安排
    培育瞪羚企业,推进碧道建设,瞪羚企业达到3家。
    名词解释
    1.瞪羚企业:指创业后跨过死亡谷、进入高成长期的企业。
    2.碧道:以江河湖库水域及岸边带为载体的廊道。

    """

  @Test func listsTermsWithTheirPlaces() throws {
    let record = try ReportIntake().record(of: Array(Self.text.utf8), name: "a.txt", id: "a")
    let client = try APIClient(records: [record])
    let entries = try client.walk("/v1/reports/a/glossary", limit: 1)
    #expect(entries == (try client.json("/v1/reports/a/glossary")["data"]?.elements ?? []))
    #expect(entries.map { $0["term"]?.text } == ["瞪羚企业", "碧道"])
    let source = Array(Self.text.unicodeScalars)
    for entry in entries {
      let term = try #require(entry["term"]?.text)
      let start = try #require(entry.at("source.start")?.integer)
      let end = try #require(entry.at("source.end")?.integer)
      #expect(String(String.UnicodeScalarView(source[start..<end])).contains(term))
      #expect(entry["uses"]?.elements?.isEmpty == false)
      for use in entry["uses"]?.elements ?? [] {
        let ends = use.elements?.compactMap(\.integer) ?? []
        #expect(String(String.UnicodeScalarView(source[ends[0]..<ends[1]])) == term)
      }
      #expect(try client.json("/v1/reports/a/sections/\(entry["section"]?.text ?? "")")["kind"] == .string("glossary"))
    }
  }
}
