import Synchronization
import Testing

@testable import HTTPServer

/// Makes pieces of equal size, and counts how many were asked for.
private struct CountedPieces: HTTPBodyProducer {
  let asked: Counter
  let size: Int
  var left: Int
  var ending = HTTPBodyPiece.end

  final class Counter: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  mutating func next() -> HTTPBodyPiece {
    guard left > 0 else { return ending }
    asked.add()
    left -= 1
    return .bytes(Array(repeating: UInt8(ascii: "a") + UInt8(left % 26), count: size))
  }
}

@Suite struct StreamTests {
  private func route(
    _ pieces: Int,
    of size: Int,
    length: Int? = nil,
    runs: Route.Place = .onLoop,
    ending: HTTPBodyPiece = .end,
    asked: CountedPieces.Counter = CountedPieces.Counter()
  ) -> Route {
    Route(.get, "/stream", runs: runs) { _ in
      let producer = CountedPieces(asked: asked, size: size, left: pieces, ending: ending)
      return HTTPResponse(body: .stream(HTTPBodyStream(length: length, producer: producer)))
    }
  }

  private static let request = "GET /stream HTTP/1.1\r\nHost: a\r\n\r\n"

  @Test(arguments: [Route.Place.onLoop, .inBackground])
  func unknownLengthIsChunked(_ place: Route.Place) async throws {
    let server = try TestServer([route(20, of: 10_000, runs: place)])
    let client = try server.connect()
    try client.send(Self.request + Self.request)
    for _ in 0..<2 {
      let response = try client.response()
      #expect(response.fields["transfer-encoding"] == "chunked")
      #expect(response.fields["content-length"] == nil)
      #expect(response.body.count == 200_000)
    }
    await server.stop()
  }

  @Test(arguments: [Route.Place.onLoop, .inBackground])
  func knownLengthIsTold(_ place: Route.Place) async throws {
    let server = try TestServer([route(20, of: 10_000, length: 200_000, runs: place)])
    let client = try server.connect()
    try client.send(Self.request + Self.request)
    for _ in 0..<2 {
      let response = try client.response()
      #expect(response.fields["content-length"] == "200000")
      #expect(response.body.count == 200_000)
    }
    await server.stop()
  }

  @Test func http10IsSentToTheEnd() async throws {
    let server = try TestServer([route(3, of: 10)])
    let answer = try server.exchange("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    #expect(answer.contains("\r\nConnection: close\r\n"))
    #expect(!answer.contains("chunked"))
    #expect(answer.hasSuffix("\r\n\r\nccccccccccbbbbbbbbbbaaaaaaaaaa"))
    await server.stop()
  }

  @Test func headMakesNoPieces() async throws {
    let asked = CountedPieces.Counter()
    let server = try TestServer([route(3, of: 10, asked: asked)])
    let client = try server.connect()
    try client.send("HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n" + Self.request)
    #expect(try client.response(toHead: true).fields["transfer-encoding"] == "chunked")
    #expect(try client.response().body.count == 30)
    #expect(asked.value == 3)
    await server.stop()
  }

  @Test(arguments: [Route.Place.onLoop, .inBackground])
  func slowClientHoldsTheProducerBack(_ place: Route.Place) async throws {
    let asked = CountedPieces.Counter()
    let pieces = 2_000
    let server = try TestServer([route(pieces, of: 64 * 1024, runs: place, asked: asked), .greeting])
    let client = try server.connect()
    try client.send(Self.request)
    _ = try client.read(through: "\r\n\r\n")
    // Others are served meanwhile.
    for _ in 0..<50 {
      let other = try server.connect()
      try other.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try other.response().text == "hello")
    }
    // What the two kernels' buffers and the backlog hold, and no more.
    #expect(asked.value < pieces / 4)
    var received = 0
    while true {
      let size = Int(try client.read(through: "\r\n").dropLast(), radix: 16) ?? 0
      _ = try client.read(count: size + 2)
      if size == 0 { break }
      received += size
    }
    #expect(received == pieces * 64 * 1024)
    #expect(asked.value == pieces)
    await server.stop()
  }

  /// `isCut`: whether less comes than was announced.
  @Test(arguments: [
    (20_001, HTTPBodyPiece.end, true), (19_999, .end, true), (20_001, .failure, true), (20_000, .failure, false),
  ])
  func wrongLengthAndFailureBreakOff(_ length: Int, _ ending: HTTPBodyPiece, _ isCut: Bool) async throws {
    let server = try TestServer([route(2, of: 10_000, length: length, ending: ending)])
    let client = try server.connect()
    try client.send(Self.request)
    let whole = try? client.response()
    #expect(whole == nil || !isCut)
    let rest = (try? client.readToEnd()) ?? ""
    #expect(rest.utf8.count < length)
    await server.stop()
    #expect(server.server.counters.connectionsBroken == 1)
  }

  /// The answer, or the piece, that a background thread makes for a client that has gone meanwhile is dropped.
  @Test(arguments: [true, false])
  func whatComesForAGoneClientIsDropped(_ isStream: Bool) async throws {
    struct Held: HTTPBodyProducer {
      let gate: Gate
      mutating func next() -> HTTPBodyPiece {
        gate.pass()
        return .bytes([1])
      }
    }
    let gate = Gate()
    let route = Route(.get, "/held", runs: .inBackground) { _ in
      if isStream { return HTTPResponse(body: .stream(HTTPBodyStream(producer: Held(gate: gate)))) }
      gate.pass()
      return .text("late")
    }
    let server = try TestServer([route, .greeting])
    do {
      let client = try server.connect()
      try client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n")
      gate.waitForArrivals(1)
      client.reset()
    }
    let other = try server.connect()
    for _ in 0..<1_000 where server.server.counters.connectionsBroken == 0 {
      try other.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try other.response().text == "hello")
    }
    gate.open()
    try other.send("GET /held HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    #expect(try other.read(through: "\r\n\r\n").hasPrefix("HTTP/1.1 200 "))
    await server.stop()
    #expect(server.server.counters.connectionsBroken == (isStream ? 2 : 1))
    #expect(server.server.counters.connectionsOpen == 0)
  }

  @Test func failureLeavesChunksUnended() async throws {
    let server = try TestServer([route(2, of: 10, ending: .failure)])
    let client = try server.connect()
    try client.send(Self.request)
    #expect(throws: TestClient.Failure.self) { try client.response() }
    await server.stop()
  }
}
