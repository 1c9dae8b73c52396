import Corpus
import Foundation
import HTTPServer
import TestSupport

@testable import ReportAPI

/// Asks the API without a server: a request goes through the router to its endpoint and comes back.
struct APIClient {
  let service: ReportService
  let router: Router

  /// The API over the reports in `seeds/`, which are read once for all tests.
  static let seeds = Result {
    let client = try APIClient(records: seedRecords.get())
    // Tests that ask for the exports at once would be sent away while they are counted.
    _ = try client.json("/v1/export")
    return client
  }
  static let seedRecords = Result {
    try Seed.all().map { try ReportIntake().record(of: $0.bytes, name: $0.name, id: $0.id) }
  }

  /// The API over the reports in `Tests/Consecutive/`, read once for all tests.
  static let consecutive = Result {
    try APIClient(
      records: Seed.consecutive().map { try ReportIntake().record(of: $0.bytes, name: $0.name, id: $0.id) })
  }

  init(records: [ReportRecord], state: ServiceState = ServiceState()) throws {
    var builder = SnapshotBuilder()
    for record in records { builder.put(record) }
    try self.init(store: CorpusStore(builder.build()), state: state)
  }

  init(store: CorpusStore, state: ServiceState = ServiceState()) throws {
    service = ReportService(store: store, state: state)
    router = try service.router()
  }

  func send(
    _ method: HTTPMethod = .get, _ target: String, body: [UInt8] = [], fields: HTTPFields = [:]
  ) throws -> APIAnswer {
    let head = HTTPRequestHead(method: method, target: try RequestTarget(target), fields: fields)
    let response = router.respond(to: HTTPRequest(head: head, body: body), problem: service.response)
    return APIAnswer(status: response.status.code, fields: response.fields, bytes: Self.bytes(of: response.body))
  }

  /// The whole content, streamed or not.
  static func bytes(of body: HTTPBody) -> [UInt8] {
    switch body {
    case .none: return []
    case .bytes(let bytes): return bytes
    case .stream(let stream):
      var producer = stream.producer
      var all: [UInt8] = []
      while case .bytes(let piece) = producer.next() { all += piece }
      return all
    }
  }

  /// The answer to a GET, which must be JSON with status 200.
  func json(_ target: String) throws -> JSONValue {
    let answer = try send(.get, target)
    guard answer.status == 200 else { throw UnexpectedAnswer(target: target, text: answer.text) }
    return try answer.json
  }

  /// Every item of a list, page by page.
  func walk(_ target: String, limit: Int) throws -> [JSONValue] {
    var items: [JSONValue] = []
    var cursor = ""
    repeat {
      let page = "limit=\(limit)" + (cursor.isEmpty ? "" : "&cursor=\(cursor)")
      let list = try json(target + (target.contains("?") ? "&" : "?") + page)
      items += list["data"]?.elements ?? []
      cursor = list["next"]?.text ?? ""
    } while !cursor.isEmpty
    return items
  }
}
