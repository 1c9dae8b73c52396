import Corpus
import Foundation
import HTTPServer
import ReportModel
import Testing

@testable import ReportAPI

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What may be kept and sent again, and for how long.
struct AnswerCacheTests {
  private static let endpoints = EndpointList.all(of: ServiceState())

  @Test(arguments: endpoints)
  func onlyWhatFollowsTheReportsIsMarked(endpoint: Endpoint) throws {
    let client = try APIClient.seeds.get()
    let head = HTTPRequestHead(method: endpoint.method, target: try RequestTarget(endpoint.example))
    let body = Array((endpoint.body?.example ?? "").utf8)
    let response = client.router.respond(to: HTTPRequest(head: head, body: body), problem: client.service.response)
    #expect(response.generation == (endpoint.lifetime.isKept ? 0 : nil))
  }

  /// An answer that depends on a field must be told apart by it.
  @Test(arguments: endpoints)
  func answersDependOnNoOtherFields(endpoint: Endpoint) throws {
    let client = try APIClient.seeds.get()
    let fields: HTTPFields = [
      .acceptLanguage: "zh", .userAgent: "a", .range: "bytes=0-1", .ifMatch: "\"x\"",
    ]
    #expect(!ReportService.variesBy.contains(where: fields.contains))
    guard endpoint.lifetime.isKept else { return }
    let plain = try client.send(endpoint.method, endpoint.example)
    let other = try client.send(endpoint.method, endpoint.example, fields: fields)
    #expect(plain.status == other.status && plain.bytes == other.bytes && plain.fields == other.fields)
  }

  private func get(_ address: String) async throws -> String {
    let url = try #require(URL(string: address))
    return String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
  }

  @Test func aNewGenerationIsNeverAnsweredFromTheOldOne() async throws {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get() { builder.put(record) }
    let store = CorpusStore(builder.build())
    let client = try APIClient(store: store)
    let server = HTTPServer(
      configuration: ServerConfiguration(port: 0, loops: 1, cacheVariesBy: ReportService.variesBy),
      router: client.router, problem: client.service.response)
    let origin = "http://\(try server.start())"
    for total in (1...4).reversed() {
      let before = server.counters
      let first = try await get(origin + "/v1/reports?limit=1")
      let second = try await get(origin + "/v1/reports?limit=1")
      #expect(first == second && first.contains("\"total\":\(total + 1),"))
      #expect(server.counters.cacheHits == before.cacheHits + 1)
      #expect(server.counters.cacheMisses == before.cacheMisses + 1)
      _ = try await get(origin + "/health/live")
      _ = try await get(origin + "/health/live")
      #expect(server.counters.cacheHits == before.cacheHits + 1)
      let id = try #require(store.current.report(at: 0)?.report.id)
      store.update { $0.remove(id: id) }
      server.adopt(generation: UInt64(store.current.generation))
    }
    server.stop()
    await server.stopped()
  }
}
