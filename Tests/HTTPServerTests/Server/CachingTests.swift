import Synchronization
import Testing

@testable import HTTPServer

@Suite struct CachingTests {
  /// A route that tells how often it was asked, and the routes around it.
  private final class Application: Sendable {
    let generation = Mutex<UInt64>(0)
    let calls = Mutex(0)

    var route: Route {
      Route(.get, "/data") { [self] request in
        let call = calls.withLock { calls in
          calls += 1
          return calls
        }
        var response = HTTPResponse.text("\(call) \(request.target) \(request.fields[.accept] ?? "-")")
        response.generation = generation.withLock { $0 }
        return response
      }
    }
  }

  private func get(
    _ client: TestClient, _ target: String, _ fields: String = "", method: String = "GET"
  ) throws -> TestResponse {
    try client.send("\(method) \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
    return try client.response(toHead: method == "HEAD")
  }

  @Test func answerThatClosesIsNotKept() async throws {
    let closing = Route(.get, "/closing") { _ in
      var response = HTTPResponse.text("bye")
      response.fields.append(.connection, "close")
      response.generation = 0
      return response
    }
    let server = try TestServer([closing])
    for _ in 0..<2 {
      let client = try server.connect()
      #expect(try get(client, "/closing").fields["connection"] == "close")
      try client.expectEnd()
    }
    #expect(server.server.counters.cacheStores == 0)
    await server.stop()
  }

  @Test func sameRequestIsAnsweredFromTheCache() async throws {
    let application = Application()
    let server = try TestServer([application.route])
    let client = try server.connect()
    let first = try get(client, "/data")
    let second = try get(client, "/data", "User-Agent: other\r\n")
    #expect(first.text == "1 /data -")
    #expect(second.text == first.text)
    #expect(second.fields == first.fields)
    #expect(server.server.counters.cacheHits == 1)
    #expect(server.server.counters.cacheStores == 1)
    #expect(server.server.counters.routes[0].statuses == [200: 2])
    let head = try get(client, "/data", method: "HEAD")
    #expect(head.status == 200)
    #expect(try get(client, "/data", method: "HEAD").fields == head.fields)
    #expect(server.server.counters.cacheHits == 2)
    await server.stop()
  }

  @Test(arguments: [
    ("/data?a=1", ""), ("/data", "Accept: b\r\n"), ("/data", "Authorization: b\r\n"), ("/data", "Range: bytes=0-1\r\n"),
  ])
  func otherRequestsAreNot(_ target: String, _ fields: String) async throws {
    let application = Application()
    let server = try TestServer([application.route])
    let client = try server.connect()
    #expect(try get(client, "/data").text.hasPrefix("1 "))
    #expect(try get(client, target, fields).text.hasPrefix("2 "))
    #expect(try get(client, "/data").text.hasPrefix("1 "))
    await server.stop()
  }

  /// Small answers go out in one piece, large ones in two; pipelined ones are gathered.
  @Test(arguments: [10, 4_096, 4_097, 100_000])
  func keptAnswersOfEachSizeAreWhole(_ size: Int) async throws {
    let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let server = try TestServer([
      Route(.get, "/data") { _ in
        var response = HTTPResponse(body: .bytes(body))
        response.generation = 0
        return response
      }
    ])
    let client = try server.connect()
    let request = "GET /data HTTP/1.1\r\nHost: a\r\n\r\n"
    try client.send(String(repeating: request, count: 5))
    for _ in 0..<5 { #expect(try client.response().body == body) }
    let old = try server.connect()
    try old.send("GET /data HTTP/1.0\r\nHost: a\r\n\r\n")
    #expect(try old.response().body == body)
    #expect(server.server.counters.cacheHits == 5)
    await server.stop()
  }

  @Test func newGenerationDropsAnswers() async throws {
    let application = Application()
    let server = try TestServer([application.route])
    let client = try server.connect()
    #expect(try get(client, "/data").text.hasPrefix("1 "))
    application.generation.withLock { $0 = 7 }
    server.server.adopt(generation: 7)
    // The loop reads its mail after the events of a round: this request may still be answered from before it.
    _ = try get(client, "/data?flush")
    let fresh = try get(client, "/data")
    #expect(!fresh.text.hasPrefix("1 "))
    #expect(try get(client, "/data").text == fresh.text)
    await server.stop()
  }

  @Test func answerOfAnOldGenerationIsNotKept() async throws {
    let application = Application()
    let server = try TestServer([application.route])
    let client = try server.connect()
    server.server.adopt(generation: 7)
    _ = try get(client, "/data?flush")
    #expect(try get(client, "/data").text.hasPrefix("2 "))
    #expect(try get(client, "/data").text.hasPrefix("3 "))
    await server.stop()
  }

  @Test func cachedAnswersFollowTheConnection() async throws {
    let application = Application()
    let server = try TestServer([application.route])
    _ = try get(server.connect(), "/data")
    let old = try server.exchange("GET /data HTTP/1.0\r\nHost: a\r\n\r\n")
    #expect(old.contains("\r\nConnection: close\r\n"))
    #expect(old.hasSuffix("1 /data -"))
    let client = try server.connect()
    try client.send("GET /data HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    #expect(try client.response().fields["connection"] == "close")
    try client.expectEnd()
    #expect(server.server.counters.cacheHits == 2)
    await server.stop()
  }
}
