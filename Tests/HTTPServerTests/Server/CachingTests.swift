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
    ("/data", "If-None-Match: b\r\n"), ("/data", "if-modified-since: b\r\n"), ("/data", "If-Unmodified-Since: b\r\n"),
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
    #expect(try get(client, "/data").text.hasPrefix("2 "), "nothing older once adopt has returned")
    #expect(try get(client, "/data").text.hasPrefix("2 "))
    await server.stop()
  }

  /// The cache answers a head from its second time on; from the fourth, without its being read, where the kept bytes
  /// answer it as they are. All else about the answer stays.
  @Test(arguments: [
    ("GET /data HTTP/1.1\r\nHost: a\r\n\r\n", true), ("HEAD /data HTTP/1.1\r\nHost: a\r\n\r\n", true),
    ("\r\nGET /data HTTP/1.1\r\nHost: a\r\n\r\n", false),
    ("GET /data HTTP/1.1\r\nHost: a\r\nAccept: b\r\nConnection: keep-alive\r\n\r\n", true),
    ("GET /data HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", false),
    ("GET /data HTTP/1.1\r\nHost: a\r\nX-Request-Id: 7\r\n\r\n", false),
  ])
  func headsThatComeAgainAreAnsweredAlike(_ request: String, _ isKnown: Bool) async throws {
    let application = Application()
    let server = try TestServer([application.route])
    let client = try server.connect()
    var answers: [TestResponse] = []
    for _ in 0..<6 {
      try client.send(request)
      answers.append(try client.response(toHead: request.hasPrefix("HEAD")))
    }
    for answer in answers {
      #expect(answer.fields == answers[0].fields && answer.text == answers[0].text && answer.status == 200)
    }
    #expect((answers[5].fields["x-request-id"] == "7") == request.contains("X-Request-Id"))
    #expect(server.server.counters.recentHeads == (isKnown ? 3 : 0))
    // With another request behind it, or cut in two.
    try client.send(request + request)
    for _ in 0..<2 { #expect(try client.response(toHead: request.hasPrefix("HEAD")).fields == answers[0].fields) }
    try client.send(String(request.dropLast(3)))
    try client.send(String(request.suffix(3)))
    #expect(try client.response(toHead: request.hasPrefix("HEAD")).fields == answers[0].fields)
    #expect(server.server.counters.cacheHits == 8)
    #expect(server.server.counters.routes[0].statuses == [200: 9])
    application.generation.withLock { $0 = 7 }
    server.server.adopt(generation: 7)
    try client.send(request)
    _ = try client.response(toHead: request.hasPrefix("HEAD"))
    #expect(server.server.counters.cacheHits == 8)
    await server.stop()
  }

  /// The loop is held while both the requests and the order to stop come. It then answers as many requests as are one
  /// turn's, is told to stop, and finds the last one alone: a head that it knows.
  @Test func knownHeadStillClosesWhenStopping() async throws {
    let application = Application()
    let gate = Gate()
    let holding = Route(.get, "/holding") { _ in
      gate.pass()
      return .text("held")
    }
    let server = try TestServer([application.route, holding])
    let (client, other) = (try server.connect(), try server.connect())
    for _ in 0..<4 { _ = try get(client, "/data") }
    let known = server.server.counters.recentHeads
    #expect(known > 0)
    try other.send("GET /holding HTTP/1.1\r\nHost: a\r\n\r\n")
    gate.waitForArrivals(1)
    let count = Connection.requestsPerTurn + 1
    try client.send(String(repeating: "GET /data HTTP/1.1\r\nHost: a\r\n\r\n", count: count))
    server.server.stop()
    gate.open()
    for number in 1...count {
      #expect(try client.response().fields["connection"] == (number < count ? nil : "close"), "\(number)")
    }
    client.finishSending()
    try client.expectEnd()
    other.reset()
    await server.server.stopped()
    #expect(server.server.counters.recentHeads == known + 1)
  }

  /// An admission may look at more than what answers vary by.
  @Test func routeWithAnAdmissionIsAskedEachTime() async throws {
    let asked = Gate()
    let route = Route(
      .get, "/data",
      admission: { _ in
        asked.count()
        return nil
      }
    ) { _ in HTTPResponse(body: .bytes([1]), generation: 0) }
    let server = try TestServer([route])
    let client = try server.connect()
    for _ in 0..<3 { #expect(try get(client, "/data").status == 200) }
    #expect(asked.counted == 3)
    #expect(server.server.counters.cacheStores == 0)
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

  /// RFC 9110 §9.3.2: also from the cache HEAD has the fields of GET, its length among them, and no content.
  @Test(arguments: ["HTTP/1.1\r\nConnection: close", "HTTP/1.0"])
  func keptAnswerToHEADThatCloses(_ version: String) async throws {
    let application = Application()
    let server = try TestServer([application.route])
    let length = "\(try get(server.connect(), "/data").text.utf8.count)"
    for _ in 0..<4 {
      let client = try server.connect()
      try client.send("HEAD /data \(version)\r\nHost: a\r\n\r\n")
      let head = try client.response(toHead: true)
      #expect(head.fields["content-length"] == length && head.fields["connection"] == "close")
      try client.expectEnd()
    }
    #expect(server.server.counters.cacheHits == 3)
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
