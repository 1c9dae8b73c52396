import Synchronization
import Testing

@testable import HTTPServer

@Suite struct ObserverTests {
  /// Keeps what it is told.
  private final class Notes: Sendable {
    let records = Mutex<[RequestRecord]>([])

    @Sendable func note(_ record: RequestRecord) {
      records.withLock { $0.append(record) }
    }

    /// What was told: method, target, route, status, refusal and content of each request.
    var lines: [String] {
      records.withLock { records in
        records.map { record in
          let words = [record.method, record.target, record.requestID].map { bytes in
            bytes.map { String(decoding: $0, as: UTF8.self) } ?? "-"
          }
          let status = record.status.map(String.init) ?? "-"
          return (words + [record.route ?? "-", status, record.refusal?.rawValue ?? "-", "\(record.contentBytes)"])
            .joined(separator: " ")
        }
      }
    }
  }

  /// Answers the same for ever.
  private static let data = Route(.get, "/data/{id}") { _ in
    var response = HTTPResponse.text("data")
    response.generation = 0
    return response
  }

  @Test func tellsOfEveryAnswer() async throws {
    let notes = Notes()
    let server = try TestServer([.greeting, Self.data, .echo(runs: .inBackground)], observer: notes.note)
    let client = try server.connect()
    for request in [
      "GET /data/%41?q=1 HTTP/1.1\r\nHost: a\r\nX-Request-Id: i 1\r\n\r\n",
      "GET /data/%41?q=1 HTTP/1.1\r\nHost: a\r\nx-request-id: i2\r\n\r\n",
      "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
      "GET /none HTTP/1.1\r\nHost: a\r\n\r\n",
      "DELETE / HTTP/1.1\r\nHost: a\r\n\r\n",
    ] {
      try client.send(request)
      _ = try client.response()
    }
    try client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.response(toHead: true)
    #expect(server.server.counters.cacheHits == 1)
    #expect(
      notes.lines == [
        "GET /data/%41?q=1 i 1 /data/{id} 200 - 4", "GET /data/%41?q=1 i2 /data/{id} 200 - 4",
        "GET http://a/ - / 200 - 5", "POST /echo - /echo 200 - 3", "GET /none - - 404 not-found 27",
        "DELETE / - - 405 method-not-allowed 53", "HEAD / - / 200 - 0",
      ])
    #expect(notes.records.withLock { $0.allSatisfy { $0.remoteAddress == "127.0.0.1" } })
    await server.stop()
  }

  @Test(arguments: [
    ("GET /\u{1} HTTP/1.1\r\nHost: a\r\n\r\n", "- - - - 400 malformed-request"),
    ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "GET /%zz - - 400 malformed-target"),
    ("GET /x HTTP/1.1\r\n\r\n", "GET /x - - 400 malformed-request"),
    ("GET /" + String(repeating: "a", count: 9000), "- - - - 414 request-line-too-long"),
    (
      "GET /x HTTP/1.1\r\nX-Request-Id: i\r\n" + String(repeating: "a: b\r\n", count: 101),
      "GET /x i - 431 too-many-fields"
    ),
    ("GET /x HT", "GET /x - - 400 incomplete-request"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "POST / - - 405 method-not-allowed"),
  ])
  func tellsOfRefusals(request: String, line: String) async throws {
    let notes = Notes()
    let server = try TestServer(observer: notes.note)
    let client = try server.connect()
    try client.send(request)
    client.finishSending()
    _ = try client.readToEnd()
    #expect(notes.lines.count == 1)
    #expect(notes.lines.first?.hasPrefix(line + " ") == true, "\(notes.lines)")
    await server.stop()
  }

  @Test func tellsOfTimeoutsAndFullHouses() async throws {
    let notes = Notes()
    var limits = ServerLimits()
    limits.connections = 1
    limits.reservedConnections = 1
    let server = try TestServer(limits: limits, observer: notes.note)
    let first = try server.connect()
    try first.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try first.response().status == 200)
    try first.send("GET / HTTP/1.1\r\n")
    let reserved = try server.connect()
    let newcomer = try server.connect()
    #expect(try reserved.response().status == 503, "it makes way")
    try newcomer.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try newcomer.response().status == 503)
    server.advance(by: .seconds(10))
    #expect(try first.response().status == 408)
    let lines = notes.lines.map { $0.split(separator: " ").dropLast().joined(separator: " ") }
    #expect(
      lines == [
        "GET / - / 200 -", "- - - - 503 too-many-connections", "GET / - / 503 too-many-connections",
        "GET / - - 408 header-timeout",
      ])
    #expect(notes.records.withLock { $0.last?.duration } == .seconds(10))
    await server.stop()
  }
}
