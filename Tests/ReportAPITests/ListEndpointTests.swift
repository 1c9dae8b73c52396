import Corpus
import Foundation
import HTTPServer
import ReportModel
import Testing

@testable import ReportAPI

/// What all lists have in common: pages, cursors, totals, notes.
struct ListEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  private static let lists = [
    "/v1/reports", "/v1/sections", "/v1/sections?kind=plan&kind=review", "/v1/figures?kind=reference", "/v1/targets",
    "/v1/results?year=2021", "/v1/reports/003_e6e4c8c4a9426b73/sections", "/v1/reports/000_c31315ad0663ef0d/results",
    "/v1/search?q=%E5%8F%91%E5%B1%95",
  ]

  @Test(arguments: lists, [1, 7, 1000])
  func walkingGivesEveryItemOnce(list: String, limit: Int) throws {
    let total = try #require(try client.json(list)["total"]?.integer)
    let items = try client.walk(list, limit: limit)
    #expect(items.count == total)
    let keys = items.map { item in
      [item["report"], item["id"], item.at("source.start")].compactMap { $0 }
        .map { String(decoding: $0.json, as: UTF8.self) }
    }
    #expect(Set(keys).count == total)
    #expect(total > 0)
  }

  @Test(arguments: lists)
  func theLinkLeadsToTheNextPage(list: String) throws {
    let first = try client.send(.get, list + (list.contains("?") ? "&" : "?") + "limit=1")
    let link = try #require(first.fields[.link])
    #expect(link.hasPrefix("</v1/") && link.hasSuffix(">; rel=\"next\""))
    let target = String(link.dropFirst().prefix { $0 != ">" })
    let second = try client.json(target)
    let all = try client.walk(list, limit: 1000)
    #expect(second["data"] == .array([all[1]]))
    let whole = try client.send(.get, list + (list.contains("?") ? "&" : "?") + "limit=1000")
    #expect(whole.fields[.link] == nil)
    #expect(try whole.json["next"] == .string(""))
  }

  @Test func aCursorSurvivesChangesElsewhere() throws {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get() { builder.put(record) }
    let store = CorpusStore(builder.build())
    let client = try APIClient(store: store)
    let before = try client.walk("/v1/figures", limit: 1000)
    let page = try client.json("/v1/figures?limit=100")
    let cursor = try #require(page["next"]?.text)
    // Reports before and behind the cursor's place go and come; the report that it stands in goes too.
    let text = "2020年清溪镇政府工作计划\n一、主要目标\n地区生产总值增长5%左右。\n"
    let added = try ReportIntake().record(of: Array(text.utf8), name: "000_a.txt", id: "000_a")
    let standsIn = try #require(page["data"]?.elements?.last?["report"]?.text)
    store.update { builder in
      builder.put(added)
      builder.remove(id: standsIn)
    }
    let rest = try client.json("/v1/figures?limit=1000&cursor=\(cursor)")["data"]?.elements ?? []
    let expected = before.dropFirst(100).filter { $0["report"]?.text != standsIn }
    #expect(rest == Array(expected))
  }

  @Test func aCursorOfAnotherListSaysSo() throws {
    let cursor = try #require(try client.json("/v1/targets?limit=1")["next"]?.text)
    for target in ["/v1/results?cursor=\(cursor)", "/v1/targets?year=2022&cursor=\(cursor)"] {
      let answer = try client.send(.get, target)
      #expect(answer.status == 400)
      #expect(try answer.json["type"] == .string("/docs/problems/foreign-cursor"))
    }
    let other = try client.send(.get, "/v1/targets?cursor=abc")
    #expect(try other.json["type"] == .string("/docs/problems/invalid-cursor"))
    #expect(try client.send(.get, "/v1/targets?limit=3&cursor=\(cursor)").status == 200)
  }

  @Test func aCursorByRelevanceExpires() throws {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get() { builder.put(record) }
    let store = CorpusStore(builder.build())
    let client = try APIClient(store: store)
    let cursor = try #require(try client.json("/v1/search?q=%E5%8F%91%E5%B1%95&limit=1")["next"]?.text)
    store.update { $0.remove(id: "000_c31315ad0663ef0d") }
    let answer = try client.send(.get, "/v1/search?q=%E5%8F%91%E5%B1%95&cursor=\(cursor)")
    #expect(answer.status == 400)
    #expect(try answer.json["type"] == .string("/docs/problems/cursor-expired"))
  }

  @Test(arguments: [
    ("/v1/targets?place=万港", "万江街道"), ("/v1/reports?place=万港街道", "万江街道"), ("/v1/figures?indicator=gdpp", "gdp"),
    ("/v1/sections?report=000_c31315ad0663ef0x", "000_c31315ad0663ef0d"), ("/v1/search?q=碧道&place=万港", "万江街道"),
    ("/v1/figures?year=1066", "20"), ("/v1/reports?planYear=1066", "20"),
  ])
  func notesNameTheNearestValue(target: String, nearest: String) throws {
    let list = try client.json(target)
    #expect(list["total"]?.integer == 0)
    #expect(list["data"] == .array([]) && list["next"] == .string(""))
    let notes = list["notes"]?.elements?.compactMap(\.text) ?? []
    #expect(notes.count == 1 && notes[0].contains("the nearest is \(nearest)"), "\(notes)")
  }

  @Test func filtersThatMatchHaveNoNotes() throws {
    #expect(try client.json("/v1/targets?place=萬江&year=2022&indicator=GDP")["notes"] == .array([]))
    #expect(try client.json("/v1/targets?place=萬江&year=2022&indicator=GDP")["total"]?.integer == 1)
  }

  @Test func repeatedFiltersAreAlternatives() throws {
    let one = try client.json("/v1/figures?year=2021")["total"]?.integer ?? 0
    let other = try client.json("/v1/figures?year=2022")["total"]?.integer ?? 0
    #expect(try client.json("/v1/figures?year=2021&year=2022")["total"]?.integer == one + other)
  }
}
