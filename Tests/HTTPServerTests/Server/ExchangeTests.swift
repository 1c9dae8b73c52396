import Dispatch
import Testing

@testable import HTTPServer

/// Exchanges over real sockets.
@Suite struct ExchangeTests {
  @Test func keepsConnectionsAlive() async throws {
    let server = try TestServer()
    let client = try server.connect()
    for _ in 0..<3 {
      try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      let response = try client.response()
      #expect(response.status == 200)
      #expect(response.text == "hello")
      #expect(response.fields["date"] == "Sun, 06 Nov 1994 08:49:37 GMT")
      #expect(response.fields["connection"] == nil)
    }
    await server.stop()
    #expect(server.server.counters.connectionsAccepted == 1)
    #expect(server.server.counters.responses == 3)
  }

  /// Of one route, what is slow does not hold up what is fast on the same loop.
  @Test func aRouteRunsWhereTheRequestIsBestServed() async throws {
    let answered = DispatchSemaphore(value: 0)
    let route = Route(
      .get, "/jobs/{kind}", runs: { $0.parameters["kind"] == "slow" ? .inBackground : .onLoop }
    ) { request in
      if request.parameters["kind"] == "fast" {
        answered.signal()
        return .text("fast")
      }
      return .text(answered.wait(timeout: .now() + 60) == .success ? "slow" : "held up")
    }
    let server = try TestServer([route])
    let (slow, fast) = (try server.connect(), try server.connect())
    try slow.send("GET /jobs/slow HTTP/1.1\r\nHost: a\r\n\r\n")
    try fast.send("GET /jobs/fast HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try fast.response().text == "fast")
    #expect(try slow.response().text == "slow")
    await server.stop()
  }

  @Test func emptyLineAndTheEndAreNoRequest() async throws {
    let server = try TestServer()
    for ending in ["\r\n", "\r", ""] {
      let client = try server.connect()
      try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n" + ending)
      client.finishSending()
      #expect(try client.response().status == 200)
      try client.expectEnd()
    }
    await server.stop()
    #expect(server.server.counters.responses == 3)
    #expect(server.server.counters.connectionsBroken == 0)
  }

  /// One empty line before a request is passed over (RFC 9112 §2.2), a second is a fault, however they are cut.
  @Test(arguments: [0, 1, 2, 3, 4, 5])
  func emptyLinesAreCountedAcrossPieces(_ cut: Int) async throws {
    let server = try TestServer()
    for (lines, status) in [("\r\n", 200), ("\r\n\r\n", 400), ("\r\r\n", 400)] {
      let client = try server.connect()
      let bytes = Array((lines + "GET / HTTP/1.1\r\nHost: a\r\n\r\n").utf8)
      try client.send(Array(bytes[..<cut]))
      let other = try server.connect()
      try other.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try other.response().status == 200)
      try? client.send(Array(bytes[cut...]))
      #expect(try client.response().status == status)
    }
    await server.stop()
  }

  /// RFC 9112 §3.2.2: an absolute-form target's authority stands for Host.
  @Test func absoluteFormSaysTheHost() async throws {
    let server = try TestServer([Route(.get, "/") { .text($0.head.host ?? "-") }])
    let client = try server.connect()
    for (target, host) in [
      ("/", "b"), ("http://a.example:81/", "a.example:81"), ("HTTP://[::1]", "[::1]"), ("http://a%20b/?q", "a%20b"),
    ] {
      try client.send("GET \(target) HTTP/1.1\r\nHost: b\r\n\r\n")
      #expect(try client.response().text == host)
    }
    try client.send("GET / HTTP/1.0\r\n\r\n")
    #expect(try client.response().text == "-")
    await server.stop()
  }

  /// A refusal of a request whose route is known counts for the route.
  @Test func refusalsCountForTheirRoute() async throws {
    let server = try TestServer([.echo(limit: 3)])
    for request in [
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n",
      "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 5\r\nContent-Length: 3\r\n\r\n",
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx",
    ] {
      let client = try server.connect()
      try client.send(request)
      #expect(try client.response().status >= 400)
    }
    await server.stop()
    #expect(server.server.counters.routes[0].statuses == [413: 1, 417: 1, 400: 1])
  }

  @Test func pipelinedAnswersKeepTheirOrder() async throws {
    let items = Route(.get, "/{n}") { .text($0.parameters["n"] ?? "") }
    let slow = Route(.get, "/slow/{n}", runs: .inBackground) { .text("slow \($0.parameters["n"] ?? "")") }
    let server = try TestServer([items, slow])
    let client = try server.connect()
    let paths = ["1", "slow/2", "3", "4", "slow/5", "slow/6", "7"]
    try client.send(paths.map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
    for path in paths {
      #expect(try client.response().text == path.replacing("/", with: " "))
    }
    await server.stop()
  }

  /// A client that sends many requests at once does not keep the others of its loop waiting for all of them.
  @Test func pipeliningClientLeavesOthersTheirTurn() async throws {
    let gate = Gate()
    let first = Route(.get, "/first") { _ in
      gate.pass()
      return .text("first")
    }
    let next = Route(.get, "/next") { _ in
      gate.count()
      return .text("next")
    }
    let other = Route(.get, "/other") { _ in .text("\(gate.counted)") }
    let server = try TestServer([first, next, other])
    let client = try server.connect()
    let others = try server.connect()
    let count = 300
    // All are there before the first is answered, and the other client's request, too.
    let requests =
      "GET /first HTTP/1.1\r\nHost: a\r\n\r\n"
      + String(repeating: "GET /next HTTP/1.1\r\nHost: a\r\n\r\n", count: count)
    try client.send(requests)
    gate.waitForArrivals(1)
    try others.send("GET /other HTTP/1.1\r\nHost: a\r\n\r\n")
    gate.open()
    let before = try #require(Int(try others.response().text))
    #expect(before < 3 * Connection.requestsPerTurn)
    #expect(try client.response().text == "first")
    for _ in 0..<count { #expect(try client.response().text == "next") }
    await server.stop()
  }

  @Test func manyPipelinedAnswersBeyondTheBacklogAllArrive() async throws {
    var limits = ServerLimits()
    limits.outputBacklog = 64 * 1024
    let body = Array(repeating: UInt8(ascii: "x"), count: 50_000)
    let server = try TestServer([Route(.get, "/") { _ in HTTPResponse(body: .bytes(body)) }], limits: limits)
    let client = try server.connect()
    try client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 300))
    for _ in 0..<300 { #expect(try client.response().body.count == 50_000) }
    await server.stop()
  }

  /// RFC 9110 §9.1: `head` is another method than `HEAD`, and its refusal has content.
  @Test(arguments: ["head", "Head"])
  func methodInOtherCaseIsNotHead(_ method: String) async throws {
    let server = try TestServer()
    let client = try server.connect()
    // What is refused while it is read, and what is not known.
    try client.send("\(method) / HTTP/1.1\r\nHost: a\r\n\r\n")
    let unknown = try client.response()
    #expect(unknown.status == 501)
    #expect(!unknown.text.isEmpty)
    let refused = try server.connect()
    try refused.send("\(method) / HTTP/1.1\r\nHost : a\r\n\r\n")
    let malformed = try refused.response()
    #expect(malformed.status == 400)
    #expect(!malformed.text.isEmpty)
    await server.stop()
  }

  @Test func headIsGetWithoutContent() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let head = try client.response(toHead: true)
    let get = try client.response()
    #expect(head.status == 200)
    #expect(head.fields == get.fields)
    #expect(head.fields["content-length"] == "5")
    try client.send("HEAD /nothing HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response(toHead: true).status == 404)
    #expect(try client.response().text == "hello")
    await server.stop()
  }

  @Test func unknownPathsAndMethodsAreRefusedAndTheConnectionStays() async throws {
    let server = try TestServer([.greeting, .echo()])
    let client = try server.connect()
    func response(_ line: String) throws -> TestResponse {
      try client.send("\(line) HTTP/1.1\r\nHost: a\r\n\r\n")
      return try client.response()
    }
    #expect(try response("GET /nothing").status == 404)
    let wrong = try response("DELETE /")
    #expect(wrong.status == 405)
    #expect(wrong.fields["allow"] == "GET, HEAD, OPTIONS")
    #expect(try response("BREW /").status == 501)
    #expect(try response("get /").status == 501)
    #expect(try response("CONNECT /").status == 501)
    let options = try response("OPTIONS /echo")
    #expect(options.status == 204)
    #expect(options.fields["allow"] == "POST, OPTIONS")
    #expect(options.fields["content-length"] == nil)
    #expect(try response("OPTIONS *").fields["allow"] == "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
    #expect(try response("GET http://example.org/?a=b").text == "hello")
    // A target that no request may have closes the connection, but the method is told first.
    #expect(try response("CONNECT a:80").status == 501)
    #expect(server.server.counters.refusals[.notFound] == 1)
    #expect(server.server.counters.refusals[.methodNotAllowed] == 1)
    #expect(server.server.counters.refusals[.unknownMethod] == 4)
    await server.stop()
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400),
    ("GET /../etc HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
    ("GET /\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 33_000))\r\n\r\n", 431),
    ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n", 413),
    ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n", 413),
    ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    ("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\nContent-Length: 1\r\n\r\n", 417),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n", 413),
    ("POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n", 404),
    ("OPTIONS / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n", 413),
  ])
  func refusalsCloseTheConnectionAndNothingBehindIsRead(_ request: String, _ status: Int) async throws {
    let server = try TestServer([.greeting, .echo()])
    let client = try server.connect()
    try client.send(request + "GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let response = try client.response()
    #expect(response.status == status)
    #expect(response.fields["connection"] == "close")
    #expect(response.text.hasSuffix(".\n") || response.text.hasSuffix(")\n"))
    try client.expectEnd()
    await server.stop()
    #expect(server.server.counters.responses == 1)
  }

  /// A client finds its request again also where the server refuses it; not where its fields could not be read.
  @Test(arguments: [
    ("GET /%zz", 400, "i 1"), ("GET https://a/", 400, "i 1"), ("CONNECT a:1", 501, "i 1"), ("GET *", 400, "i 1"),
    ("GET /none", 404, "i 1"), ("PUT /", 405, "i 1"), ("BREW /", 501, "i 1"), ("G@T /", 400, nil),
  ])
  func refusalsGiveTheRequestsNameBack(_ line: String, _ status: Int, _ name: String?) async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("\(line) HTTP/1.1\r\nHost: a\r\nX-Request-Id: i 1\r\n\r\n")
    let response = try client.response()
    #expect(response.status == status)
    #expect(response.fields["x-request-id"] == name)
    await server.stop()
  }

  @Test func refusalOfHeadHasNoContent() async throws {
    let server = try TestServer()
    let answer = try server.exchange("HEAD / HTTP/1.1\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 400 "))
    #expect(answer.hasSuffix("\r\n\r\n"))
    await server.stop()
  }

  @Test func applicationGivesRefusalsTheirShape() async throws {
    let server = try TestServer(problem: { problem, head in
      HTTPResponse(
        status: problem.status,
        fields: [.contentType: "application/problem+json"],
        body: .bytes(Array("\(problem.kind.rawValue) \(head?.target.rawPath ?? "-")".utf8))
      )
    })
    let client = try server.connect()
    try client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().text == "not-found /x")
    try client.send("GET\r\n\r\n")
    let response = try client.response()
    #expect(response.text == "malformed-request -")
    #expect(response.fields["content-type"] == "application/problem+json")
    await server.stop()
  }

  @Test func http10HasItsOwnRules() async throws {
    let server = try TestServer()
    let closing = try server.exchange("GET / HTTP/1.0\r\n\r\n")
    #expect(closing.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(closing.contains("\r\nConnection: close\r\n"))
    let client = try server.connect()
    for _ in 0..<2 {
      try client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
      #expect(try client.response().fields["connection"] == "keep-alive")
    }
    try client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    #expect(try client.response().fields["connection"] == "close")
    try client.expectEnd()
    await server.stop()
  }

  @Test func halfClosedClientsGetTheirAnswers() async throws {
    let slow = Route(.get, "/slow", runs: .inBackground) { _ in .text("slow") }
    let server = try TestServer([.greeting, slow])
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
    client.finishSending()
    #expect(try client.response().text == "hello")
    #expect(try client.response().text == "slow")
    try client.expectEnd()
    await server.stop()
  }

  /// The end comes right behind the bytes, and must be seen though it is no news of its own to the poller.
  @Test func endRightBehindARequestIsSeen() async throws {
    let server = try TestServer()
    for _ in 0..<50 {
      let client = try server.connect()
      try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      client.finishSending()
      #expect(try client.readToEnd().hasSuffix("hello"))
    }
    await server.stop()
  }

  @Test func clientThatStopsInTheMiddleIsTold() async throws {
    let server = try TestServer([.greeting, .echo()])
    for request in ["GET / HT", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabc"] {
      let client = try server.connect()
      try client.send(request)
      client.finishSending()
      #expect(try client.response().status == 400)
      try client.expectEnd()
    }
    #expect(server.server.counters.refusals[.incompleteRequest] == 2)
    await server.stop()
  }

  @Test func unsendableAnswersBecome500() async throws {
    let route = Route(.get, "/") { _ in HTTPResponse(fields: [.location: "/a\r\nSet-Cookie: b"]) }
    let server = try TestServer([route])
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let response = try client.response()
    #expect(response.status == 500)
    #expect(response.fields["set-cookie"] == nil)
    #expect(server.server.counters.refusals[.unsendableResponse] == 1)
    await server.stop()
  }

  @Test func framingFieldsAreTheServers() async throws {
    let route = Route(.get, "/") { _ in
      HTTPResponse(
        fields: [.contentLength: "9", .transferEncoding: "chunked", .date: "never", .connection: "close"],
        body: .bytes([1, 2, 3]))
    }
    let server = try TestServer([route])
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let response = try client.response()
    #expect(response.body == [1, 2, 3])
    #expect(response.fields["transfer-encoding"] == nil)
    #expect(response.fields["date"] == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(response.fields["connection"] == "close")
    try client.expectEnd()
    await server.stop()
  }

  @Test func statusesWithoutContentHaveNone() async throws {
    let server = try TestServer([
      Route(.get, "/304") { _ in HTTPResponse(status: .notModified, body: .bytes([1])) },
      Route(.get, "/204") { _ in HTTPResponse(status: .noContent, body: .bytes([1])) },
    ])
    let client = try server.connect()
    try client.send("GET /304 HTTP/1.1\r\nHost: a\r\n\r\nGET /204 HTTP/1.1\r\nHost: a\r\n\r\n")
    for status in [304, 204] {
      let response = try client.response()
      #expect(response.status == status)
      #expect(response.fields["content-length"] == nil)
    }
    await server.stop()
  }

  @Test func listensOnIPv6() async throws {
    let server: TestServer
    do {
      server = try TestServer(host: "[::1]")
    } catch ServerError.addressNotAvailable, ServerError.system {
      return  // A machine without IPv6.
    }
    #expect(server.address.host == "::1")
    #expect(server.address.description == "[::1]:\(server.address.port)")
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().text == "hello")
    await server.stop()
  }
}
