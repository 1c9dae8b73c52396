import Dispatch
import Testing

@testable import HTTPServer

@Suite struct LifecycleTests {
  private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

  @Test func readinessFollowsTheLife() async throws {
    let server = HTTPServer(configuration: ServerConfiguration(port: 0), router: try Router([.greeting]))
    #expect(!server.isReady)
    let address = try server.start()
    #expect(address.port > 0)
    #expect(server.isReady)
    server.stop()
    #expect(!server.isReady)
    await server.stopped()
    #expect(throws: (any Error).self) { try TestClient(address) }
  }

  @Test func startFailsWithAReason() async throws {
    func start(_ host: String, _ port: Int) throws {
      let server = HTTPServer(configuration: ServerConfiguration(host: host, port: port), router: try Router([]))
      _ = try server.start()
    }
    let server = try TestServer()
    #expect(throws: ServerError.addressInUse(server.address)) { try start("127.0.0.1", server.address.port) }
    #expect(throws: ServerError.hostNotUnderstood("nowhere.example")) { try start("nowhere.example", 0) }
    #expect(throws: ServerError.portOutOfRange(65_536)) { try start("127.0.0.1", 65_536) }
    #expect(throws: ServerError.portOutOfRange(-1)) { try start("127.0.0.1", -1) }
    #expect(throws: ServerError.addressNotAvailable(ServerAddress(host: "192.0.2.1", port: 0))) {
      try start("192.0.2.1", 0)
    }
    #expect(throws: ServerError.alreadyStarted) { try server.server.start() }
    await server.stop()
  }

  @Test func stopClosesIdleConnectionsAtOnce() async throws {
    let server = try TestServer(loops: 2)
    let clients = try (0..<6).map { _ in try server.connect() }
    for client in clients[..<3] {
      try client.send(Self.get)
      #expect(try client.response().status == 200)
    }
    server.server.stop()
    for client in clients { try client.expectEnd() }
    await server.server.stopped()
    #expect(server.server.counters.connectionsOpen == 0)
  }

  @Test func stopLetsRequestsUnderWayFinish() async throws {
    let gate = DispatchSemaphore(value: 0)
    let slow = Route(.get, "/slow", runs: .inBackground) { _ in
      gate.wait()
      return .text("done")
    }
    let server = try TestServer([.greeting, .echo(), slow])
    let working = try server.connect()
    try working.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
    let sending = try server.connect()
    try sending.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na")
    let other = try server.connect()
    try other.send(Self.get)
    #expect(try other.response().status == 200)
    server.server.stop()
    try other.expectEnd()
    try sending.send("bc")
    let echoed = try sending.response()
    #expect(echoed.text == "abc")
    #expect(echoed.fields["connection"] == "close")
    gate.signal()
    let done = try working.response()
    #expect(done.text == "done")
    #expect(done.fields["connection"] == "close")
    try working.expectEnd()
    // Until they have closed, too, the server lingers.
    working.finishSending()
    sending.finishSending()
    await server.server.stopped()
  }

  @Test func drainHasItsDeadline() async throws {
    let server = try TestServer([.greeting, .echo()])
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na")
    let other = try server.connect()
    try other.send(Self.get)
    #expect(try other.response().status == 200)
    server.server.stop()
    try other.expectEnd()
    server.advance(by: .seconds(20))
    await server.server.stopped()
    #expect(throws: TestClient.Failure.self) { try client.response() }
  }

  @Test func stoppingTwiceIsHarmless() async throws {
    let server = try TestServer()
    await server.stop()
    await server.stop()
    server.server.adopt(generation: 3)
    #expect(server.server.counters.connectionsOpen == 0)
  }

  @Test func manyClientsOfSeveralLoopsAreServed() async throws {
    let server = try TestServer([.greeting, .echo(runs: .inBackground)], loops: 2)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            let client = try server.connect()
            try client.send(Self.get + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi")
            #expect(try client.response().text == "hello")
            #expect(try client.response().text == "hi")
          }
        }
      }
      try await group.waitForAll()
    }
    await server.stop()
    let counters = server.server.counters
    #expect(counters.responses == 320)
    #expect(counters.connectionsAccepted == 160)
    #expect(counters.connectionsOpen == 0)
    #expect(counters.routes.map { $0.latencies[2]?.count } == [160, 160])
  }

  @Test func resetsAreSurvived() async throws {
    let body = Array(repeating: UInt8(ascii: "x"), count: 4_000_000)
    let server = try TestServer([.greeting, Route(.get, "/large") { _ in HTTPResponse(body: .bytes(body)) }])
    for request in ["", "GET / HT", "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", Self.get] {
      let client = try server.connect()
      try client.send(request)
      client.reset()
    }
    let client = try server.connect()
    try client.send(Self.get)
    #expect(try client.response().text == "hello")
    await server.stop()
    #expect(server.server.counters.connectionsOpen == 0)
  }
}
