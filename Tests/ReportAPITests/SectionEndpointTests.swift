import TestSupport
import Testing

@testable import ReportAPI

struct SectionEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test func everySectionIsWhereItSays() throws {
    for seed in try Seed.all() {
      let length = String(decoding: seed.bytes, as: UTF8.self).unicodeScalars.count
      var spans: [String: (Int, Int)] = [:]
      for section in try client.walk("/v1/reports/\(seed.id)/sections", limit: 7) {
        let start = try #require(section.at("source.start")?.integer)
        let end = try #require(section.at("source.end")?.integer)
        #expect(0 <= start && start < end && end <= length)
        let id = try #require(section["id"]?.text)
        spans[id] = (start, end)
        if let parent = section["parent"]?.text {
          let around = try #require(spans[parent])
          #expect(around.0 <= start && end <= around.1, "\(id)")
        }
        #expect(try client.json(section["self"]?.text ?? "") == section)
      }
    }
  }

  @Test func listsAcrossReportsHoldEveryReportsOwn() throws {
    let all = try client.walk("/v1/sections", limit: 1000)
    for seed in try Seed.all() {
      let own = try client.walk("/v1/reports/\(seed.id)/sections", limit: 1000)
      #expect(own == all.filter { $0["report"] == .string(seed.id) })
    }
  }
}
