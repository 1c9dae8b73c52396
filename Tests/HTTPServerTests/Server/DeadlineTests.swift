import Testing

@testable import HTTPServer

/// Deadlines over real sockets; only the test moves the clock.
@Suite struct DeadlineTests {
  /// Waits until the server has dealt with what was sent on this connection, by a round trip on another one of the
  /// same loop.
  private func settle(_ server: TestServer) throws {
    let other = try server.connect()
    try other.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    _ = try other.readToEnd()
  }

  @Test func silentClientIsClosedWithoutAWord() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try settle(server)
    server.advance(by: .seconds(10))
    try client.expectEnd()
    await server.stop()
  }

  @Test func drippingHeadGets408() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHo")
    try settle(server)
    server.advance(by: .seconds(9))
    try client.send("st")
    try settle(server)
    server.advance(by: .seconds(1))
    let response = try client.response()
    #expect(response.status == 408)
    #expect(response.fields["connection"] == "close")
    client.finishSending()
    try client.expectEnd()
    #expect(server.server.counters.refusals[.headerTimeout] == 1)
    await server.stop()
  }

  @Test func slowContentGets408() async throws {
    let server = try TestServer([.greeting, .echo()])
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
    try settle(server)
    server.advance(by: .seconds(31))
    #expect(try client.response().status == 408)
    #expect(server.server.counters.refusals[.bodyTimeout] == 1)
    await server.stop()
  }

  /// Only what the content has counts, not how it is wrapped.
  @Test func slowChunksEarnTimeByTheirContent() async throws {
    var limits = ServerLimits()
    limits.bodyRate = 1
    let server = try TestServer([.greeting, .echo()], limits: limits)
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    try client.send(String(repeating: "1;a=b\r\na\r\n", count: 20))
    try settle(server)
    server.advance(by: .seconds(49))
    try client.send("1\r\na\r\n")
    try settle(server)
    #expect(server.server.counters.refusals[.bodyTimeout] == 0)
    server.advance(by: .seconds(2))
    #expect(try client.response().status == 408)
    await server.stop()
  }

  /// RFC 9112 §2.2: the empty line that some clients send behind a request begins none.
  @Test func emptyLineBeginsNoRequest() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n\r\n")
    #expect(try client.response().status == 200)
    try settle(server)
    server.advance(by: .seconds(11))
    try settle(server)
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n\r\n")
    #expect(try client.response().status == 200)
    server.advance(by: .seconds(75))
    try client.expectEnd()
    #expect(server.server.counters.refusals[.headerTimeout] == 0)
    await server.stop()
  }

  @Test func idleConnectionIsClosed() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().status == 200)
    server.advance(by: .seconds(74))
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().status == 200)
    server.advance(by: .seconds(75))
    try client.expectEnd()
    await server.stop()
  }

  @Test func clientThatTakesNothingIsBrokenOff() async throws {
    let body = Array(repeating: UInt8(ascii: "x"), count: 8_000_000)
    let server = try TestServer([.greeting, Route(.get, "/large") { _ in HTTPResponse(body: .bytes(body)) }])
    let client = try server.connect()
    try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.read(through: "\r\n\r\n")
    try settle(server)
    // What the two systems still moved between them after the first attempt to send counts as taken, once.
    for _ in 0..<2 {
      server.advance(by: .seconds(30))
      try settle(server)
    }
    #expect(server.server.counters.connectionsBroken == 1)
    let received = (try? client.readToEnd().utf8.count) ?? 0
    #expect(received < body.count)
    await server.stop()
  }

  /// So little at a time that the poller does not report room to write.
  @Test func slowReaderIsNotTakenForOneThatTakesNothing() async throws {
    let body = Array(repeating: UInt8(ascii: "x"), count: 16_000_000)
    let server = try TestServer([.greeting, Route(.get, "/large") { _ in HTTPResponse(body: .bytes(body)) }])
    let client = try TestClient(server.address, receiveBuffer: 64 * 1024)
    try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.read(through: "\r\n\r\n")
    var received = 0
    try settle(server)
    for _ in 0..<5 {
      received += try client.read(count: 150_000).count
      server.advance(by: .seconds(15))
      try settle(server)
    }
    #expect(server.server.counters.connectionsBroken == 0)
    #expect(try client.read(count: body.count - received).count == body.count - received)
    await server.stop()
  }

  /// A request behind the last one is not read; closing on it at once would be a reset, which cuts the answer.
  @Test func answerBeforeAnUnreadRequestArrivesWhole() async throws {
    let size = 8_000_000
    let body = Array(repeating: UInt8(ascii: "x"), count: size)
    let server = try TestServer([.greeting, Route(.get, "/large") { _ in HTTPResponse(body: .bytes(body)) }])
    let client = try server.connect()
    try client.send("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    _ = try client.read(through: "\r\n\r\n")
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.read(count: size).count == size)
    client.finishSending()
    try client.expectEnd()
    await server.stop()
    #expect(server.server.counters.connectionsBroken == 0)
    #expect(server.server.counters.responses == 1)
  }

  @Test func lingeringEnds() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("GET /\r\n")
    #expect(try client.response().status == 400)
    let other = try server.connect()
    try other.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try other.response().status == 200)
    #expect(server.server.counters.connectionsOpen == 2)
    server.advance(by: .seconds(5))
    // A loop reads its mail after the events of a round: the second answer comes after the sweep.
    for _ in 0..<2 {
      try other.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try other.response().status == 200)
    }
    #expect(server.server.counters.connectionsOpen == 1)
    await server.stop()
  }
}
