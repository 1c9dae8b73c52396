import FullTextSearch
import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

/// A query past its bound is refused as a whole, and says so.
struct SearchCostTests {
  private func client(costing limit: Int) throws -> APIClient {
    var state = ServiceState()
    state.limits.queryCost = limit
    return try APIClient(records: APIClient.seedRecords.get(), state: state)
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
}
