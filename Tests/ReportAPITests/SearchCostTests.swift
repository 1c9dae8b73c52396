import Corpus
import FullTextSearch
import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

/// A query past its bound is refused as a whole, and says so.
struct SearchCostTests {
  /// One store for all limits: they are the service's, and building takes longer than asking.
  private static let store = Result {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get() { builder.put(record) }
    return CorpusStore(builder.build())
  }

  private func client(costing limit: Int) throws -> APIClient {
    var state = ServiceState()
    state.limits.queryCost = limit
    return try APIClient(store: Self.store.get(), state: state)
  }

  private static let queries = [
    "的", "发展", "发展%20企业", "的%20OR%20一", "发展%20near/20%20企业", "的%20near/100%20一", "fazhan", "发展%20-企业", "发展%20place:万江",
  ]

  @Test("beyond the limit 422, and never a smaller 200", arguments: queries)
  func refused(query: String) throws {
    let whole = try client(costing: SearchIndex.standardLimit).json("/v1/search?limit=1000&q=\(query)")
    var refusals = 0
    for limit in [1, 10, 100, 1000, 10_000, 100_000] {
      let client = try client(costing: limit)
      for path in ["?limit=1000&", ".csv?", "?group=report&"] {
        let answer = try client.send(.get, "/v1/search\(path)q=\(query)")
        if answer.status == 200 {
          if path.hasPrefix("?limit") { #expect(try answer.json == whole, "\(limit)") }
        } else {
          refusals += 1
          #expect(answer.status == 422)
          #expect(try answer.json["type"] == .string("/docs/problems/query-too-costly"))
          #expect(try answer.json["parameter"] == .string("q"))
          #expect(try answer.json["detail"]?.text?.contains("\(limit) is the most") == true)
        }
      }
    }
    #expect(refusals >= 3 && refusals < 18)
  }

  @Test("terms are bounded alike")
  func terms() throws {
    let whole = try client(costing: SearchIndex.standardLimit).json("/v1/terms?term=的&term=发展")
    let cost = try #require(whole["data"]?.elements?.compactMap { $0["count"]?.integer }.reduce(0, +))
    #expect(try client(costing: cost).json("/v1/terms?term=的&term=发展") == whole)
    let answer = try client(costing: 10).send(.get, "/v1/terms?term=的&term=发展")
    #expect(answer.status == 422)
    #expect(try answer.json["parameter"] == .string("term"))
  }

  @Test("explaining is bounded too, by how many hits are shown")
  func explained() throws {
    func status(_ limit: Int, _ more: String) throws -> Int {
      try client(costing: limit).send(.get, "/v1/search?q=发展&limit=\(more)").status
    }
    /// The least limit at which a search is answered.
    func least(_ more: String) throws -> Int {
      var (low, high) = (1, 100_000)
      while low < high {
        let middle = (low + high) / 2
        if try status(middle, more) == 200 { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let plain = try least("1")
    #expect(try plain > 1 && least("1000") == plain && least("1&explain=1") > plain)
    #expect(try least("1000&explain=1") > least("1&explain=1"))
    let hits = try client(costing: SearchIndex.standardLimit).json("/v1/search?q=发展&limit=1000&explain=1")
    for hit in hits["data"]?.elements ?? [] {
      let parts = hit["explain"]?.elements?.compactMap { $0["score"]?.double } ?? []
      #expect(try abs(parts.reduce(0, +) - #require(hit["score"]?.double)) < 0.001 * Double(parts.count))
    }
  }

  @Test(
    "what tells why nothing is found keeps to the limit, and never takes what it could not find out for nothing",
    arguments: [
      "碧道%20核酸检测", "碧道%20核酸检测&place=万江", "发展%20没有这个词", "发展%20near/0%20碧道", "碧道%20核酸检测%20发展", "fazhan%20碧道%20核酸检测",
      "发展的的&exact=1", "碧道%20OR%20发展%20place:北京&place=寮步",
    ])
  func reasons(query: String) throws {
    func notes(_ limit: Int) throws -> [String]? {
      let answer = try client(costing: limit).send(.get, "/v1/search?q=\(query)")
      return answer.status == 200 ? try answer.json["notes"]?.elements?.compactMap(\.text) : nil
    }
    let whole = try #require(try notes(SearchIndex.standardLimit))
    #expect(!whole.isEmpty && !whole.contains { $0.contains("not determined") })
    for limit in stride(from: 20, to: 3000, by: 120) {
      for note in try notes(limit) ?? [] {
        #expect(whole.contains(note) || note.contains("was not determined"), "\(limit)")
      }
    }
  }

  @Test("suggestions are all there or refused", arguments: ["发", "fa", "壁道", "fz"])
  func suggestions(typed: String) throws {
    let whole = try client(costing: SearchIndex.standardLimit).json("/v1/suggest?q=\(typed)")
    #expect(whole["data"]?.elements?.isEmpty == false)
    #expect(try client(costing: 1).send(.get, "/v1/suggest?q=fazhan").status == 422)
    #expect(try client(costing: 1_000_000).json("/v1/suggest?q=\(typed)") == whole)
  }
}
