import Foundation
import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

struct SearchEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test(arguments: ["碧道", "招商引资", "%E9%95%87%E6%94%BF%E5%BA%9C"])
  func everyHitIsWhereItSays(words: String) throws {
    let sources = Dictionary(
      uniqueKeysWithValues: try Seed.all().map { seed in
        (seed.id, Array(String(decoding: seed.bytes, as: UTF8.self).unicodeScalars))
      })
    let hits = try client.walk("/v1/search?q=\(words)", limit: 10)
    #expect(!hits.isEmpty)
    for hit in hits {
      let source = try #require(sources[hit["report"]?.text ?? ""])
      let start = try #require(hit.at("source.start")?.integer)
      let end = try #require(hit.at("source.end")?.integer)
      let text = try #require(hit["text"]?.text)
      #expect(String(String.UnicodeScalarView(source[start..<end])) == text)
      let highlights = hit["highlights"]?.elements ?? []
      #expect(!highlights.isEmpty)
      for pair in highlights {
        let offsets = pair.elements?.compactMap(\.integer) ?? []
        #expect(offsets.count == 2 && 0 <= offsets[0] && offsets[0] < offsets[1] && offsets[1] <= end - start)
      }
      for figure in hit["figures"]?.elements?.compactMap(\.text) ?? [] {
        let valueStart = try client.json("/v1/figures/\(figure)").at("source.valueStart")?.integer ?? -1
        #expect(start <= valueStart && valueStart < end)
      }
    }
    let scores = hits.compactMap { Double(String(decoding: $0["score"]?.json ?? [], as: UTF8.self)) }
    #expect(scores == scores.sorted(by: >))
  }

  @Test func bothScriptsFindTheSame() throws {
    let simplified = try client.json("/v1/search?q=镇政府")
    let traditional = try client.json("/v1/search?q=鎮政府")
    #expect(simplified["data"] == traditional["data"] && simplified["total"] == traditional["total"])
  }

  @Test func filtersByPlaceYearReportAndKind() throws {
    let filtered = try client.walk("/v1/search?q=发展&place=万江&year=2022&kind=plan", limit: 1000)
    let all = try client.walk("/v1/search?q=发展", limit: 1000)
    #expect(!filtered.isEmpty && filtered.count < all.count)
    #expect(filtered.allSatisfy { $0["place"] == .string("万江街道") })
    #expect(try client.json("/v1/search?q=发展&report=000_c31315ad0663ef0d&place=黄江")["total"]?.integer == 0)
  }

  @Test(arguments: [
    ("\"", "invalid-query"), ("\"\"", "invalid-query"), ("", "invalid-parameter"), ("-a", "invalid-query"),
    ("(a", "invalid-query"),
    ("kind:x%20a", "invalid-query"), ("a%20year:x", "invalid-query"), ("a%20year:-1", "invalid-query"),
    ("a%20year:99999", "invalid-query"), ("-", "invalid-query"), ("a%20near/999999%20b", "invalid-query"),
  ])
  func badQueriesSayWhatIsWrong(query: String, kind: String) throws {
    let answer = try client.send(.get, "/v1/search?q=" + query)
    #expect(answer.status == 400)
    #expect(try answer.json["type"] == .string("/docs/problems/" + kind))
    #expect(try answer.json["parameter"] == .string("q"))
    let detail = try #require(try answer.json["detail"]?.text)
    if kind == "invalid-query" { #expect(detail.contains("at position "), "\(detail)") }
  }

  @Test func conditionsInTheQueryAreTheFiltersOfTheirNames() throws {
    for (condition, filter) in [
      ("place:万江", "place=万江"), ("year:2022", "year=2022"), ("year:２０２２", "year=2022"), ("kind:plan", "kind=plan"),
      ("report:000_c31315ad0663ef0d", "report=000_c31315ad0663ef0d"),
    ] {
      let query = try client.json("/v1/search?q=发展%20\(condition)&limit=1000")
      let filtered = try client.json("/v1/search?q=发展&\(filter)&limit=1000")
      #expect(query["data"] == filtered["data"], "\(condition)")
      #expect(query["total"] == filtered["total"] && query["total"] != .integer(0))
    }
  }

  @Test func exactLeavesTheCleanedTextOut() throws {
    #expect(try client.json("/v1/search?q=寮步鎮政府工作報告&exact=1")["total"] == .integer(0))
    #expect(try client.json("/v1/search?q=寮步鎮政府工作報告")["total"] != .integer(0))
  }

  @Test func withoutAQueryItSaysSo() throws {
    let answer = try client.send(.get, "/v1/search")
    #expect(try answer.json["type"] == .string("/docs/problems/missing-parameter"))
  }

  @Test func tellsWhatItUnderstood() throws {
    let list = try client.json("/v1/search?q=%20碧道%20%20万江%20")
    #expect(list.at("query.understood") == .string("碧道 万江"))
    #expect(list.at("query.dropped") == .array([]))
    #expect(list["suggestions"] == .array([]))
  }
}
