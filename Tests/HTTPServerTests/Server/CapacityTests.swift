import Testing

@testable import HTTPServer

@Suite struct CapacityTests {
  private static let live = Route(.get, "/health/live", answersWhenFull: true) { _ in .text("live") }
  private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

  private func limits(_ connections: Int, reserve: Int) -> ServerLimits {
    var limits = ServerLimits()
    limits.connections = connections
    limits.reservedConnections = reserve
    return limits
  }

  /// Connections that are surely accepted, because each has its answer.
  private func fill(_ server: TestServer, _ count: Int) throws -> [TestClient] {
    try (0..<count).map { _ in
      let client = try server.connect()
      try client.send(Self.get)
      #expect(try client.response().status == 200)
      return client
    }
  }

  @Test func reserveAnswersHealthChecksOnly() async throws {
    let server = try TestServer([.greeting, Self.live], limits: limits(2, reserve: 2))
    let clients = try fill(server, 2)
    let check = try server.connect()
    try check.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
    let live = try check.response()
    #expect(live.text == "live")
    #expect(live.fields["connection"] == "close")
    let other = try server.connect()
    try other.send(Self.get)
    let refused = try other.response()
    #expect(refused.status == 503)
    #expect(refused.fields["retry-after"] == "1")
    #expect(refused.fields["connection"] == "close")
    #expect(server.server.counters.refusals[.tooManyConnections] == 1)
    #expect(clients.count == 2)
    await server.stop()
  }

  @Test func beyondTheReserveIsRefusedUnasked() async throws {
    let gate = Gate()
    let held = Route(.get, "/health/held", runs: .inBackground, answersWhenFull: true) { _ in
      gate.pass()
      return .text("held")
    }
    let server = try TestServer([.greeting, held], limits: limits(1, reserve: 1))
    let clients = try fill(server, 1)
    let reserved = try server.connect()
    try reserved.send("GET /health/held HTTP/1.1\r\nHost: a\r\n\r\n")
    gate.waitForArrivals(1)
    let refused = try server.connect()
    #expect(try refused.response().status == 503)
    refused.finishSending()
    try refused.expectEnd()
    gate.open()
    #expect(try reserved.response().status == 200)
    #expect(clients.count == 1)
    await server.stop()
    #expect(server.server.counters.connectionsOpen == 0)
  }

  @Test func silentClientsDoNotHoldTheReserve() async throws {
    let server = try TestServer([.greeting, Self.live], limits: limits(1, reserve: 1))
    let clients = try fill(server, 1)
    // Each makes way for the next, and is told why.
    let silent = try (0..<5).map { _ in try server.connect() }
    for client in silent[..<4] {
      #expect(try client.response().status == 503)
      try client.expectEnd()
    }
    for _ in 0..<3 {
      // So does one that has its answer and does not close.
      let check = try server.connect()
      try check.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try check.response().status == 200)
      let next = try server.connect()
      try next.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try next.response().status == 200)
      try check.expectEnd()
    }
    #expect(try silent[4].response().status == 503)
    #expect(clients.count == 1)
    await server.stop()
    #expect(server.server.counters.refusals[.tooManyConnections] == 5)
    #expect(server.server.counters.connectionsOpen == 0)
  }

  /// A health check that has arrived is answered, though the loop sees the newcomer first.
  @Test func unreadHealthCheckIsAnsweredBeforeItMakesWay() async throws {
    let gate = Gate()
    let held = Route(.get, "/held") { _ in
      gate.pass()
      return .text("held")
    }
    let server = try TestServer([held, Self.live], limits: limits(1, reserve: 1))
    let served = try server.connect()
    let reserved = try server.connect()
    try served.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n")
    gate.waitForArrivals(1)
    // While the loop is held up, the newcomer comes before the bytes.
    let newcomer = try server.connect()
    try reserved.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
    gate.open()
    #expect(try reserved.response().status == 200)
    try newcomer.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try newcomer.response().status == 200)
    await server.stop()
  }

  /// A loop can end no connection of another's, and answers health checks all the same.
  @Test(arguments: [1, 2, 3])
  func silentClientsOfOtherLoopsDoNotHoldTheReserve(_ loops: Int) async throws {
    let server = try TestServer([.greeting, Self.live], loops: loops, limits: limits(4, reserve: 1))
    let clients = try fill(server, 4)
    let silent = try server.connect()
    var checks: [TestClient] = []
    for _ in 0..<20 {
      let check = try server.connect()
      try check.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try check.response().status == 200)
      checks.append(check)
    }
    #expect(server.server.counters.connectionsOpen <= 4 + loops, "one of the reserve on each loop at most")
    let other = try server.connect()
    try other.send(Self.get)
    #expect(try other.response().status == 503, "the reserve is for health checks")
    #expect(clients.count == 4)
    silent.finishSending()
    await server.stop()
    #expect(server.server.counters.connectionsOpen == 0)
  }

  @Test func reserveIsGivenBackInTime() async throws {
    let server = try TestServer([.greeting, Self.live], limits: limits(1, reserve: 1))
    let clients = try fill(server, 1)
    let silent = try server.connect()
    // It is accepted before the next one, which makes way for nobody: its handler is done when it is there.
    try clients[0].send(Self.get)
    #expect(try clients[0].response().status == 200)
    server.advance(by: .seconds(1))
    try silent.expectEnd()
    #expect(server.server.counters.connectionsOpen == 1)
    await server.stop()
  }

  @Test func closedConnectionsMakeRoom() async throws {
    let server = try TestServer(limits: limits(1, reserve: 0))
    for _ in 0..<5 {
      let client = try server.connect()
      try client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(try client.response().status == 200)
      try client.expectEnd()
    }
    await server.stop()
  }

  @Test func oneAddressHasItsCap() async throws {
    var limits = limits(10, reserve: 1)
    limits.connectionsPerAddress = 2
    let server = try TestServer(limits: limits)
    var clients = try fill(server, 2)
    let third = try server.connect()
    let refused = try third.response()
    #expect(refused.status == 429)
    #expect(refused.fields["retry-after"] == "1")
    third.finishSending()
    try third.expectEnd()
    #expect(server.server.counters.refusals[.tooManyConnectionsOfAddress] == 1)
    clients.removeLast()
    // The loop may hear of the next connection before it hears of the end.
    var status = 0
    for _ in 0..<100 where status != 200 {
      let next = try server.connect()
      try? next.send(Self.get)
      status = (try? next.response().status) ?? 0
      next.finishSending()
      _ = try? next.readToEnd()
    }
    #expect(status == 200)
    await server.stop()
  }

  /// Where there is no room to wait until a refusal is read, it is sent all the same.
  @Test func refusalInPassing() async throws {
    let server = try TestServer(limits: limits(1, reserve: 0))
    let clients = try fill(server, 1)
    for _ in 0..<20 {
      let refused = try server.connect()
      let answer = try refused.response()
      #expect(answer.status == 503 && answer.fields["connection"] == "close")
      #expect(answer.fields["retry-after"] == "1")
      try refused.expectEnd()
    }
    #expect(server.server.counters.refusals[.tooManyConnections] == 20)
    #expect(server.server.counters.connectionsOpen == 1)
    try clients[0].send(Self.get)
    #expect(try clients[0].response().status == 200)
    await server.stop()
  }

  @Test func reserveDoesNotAnswerOPTIONS() async throws {
    let server = try TestServer([.greeting, Self.live], limits: limits(1, reserve: 2))
    let clients = try fill(server, 1)
    for target in ["*", "/"] {
      let reserved = try server.connect()
      try reserved.send("OPTIONS \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try reserved.response().status == 503)
      reserved.finishSending()
      try reserved.expectEnd()
    }
    #expect(clients.count == 1)
    await server.stop()
  }

  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false), ("192.0.2.1", "::ffff:192.0.2.1", true),
    ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true), ("2001:db8:0:1::1", "2001:db8:0:2::1", false),
    ("::ffff:192.0.2.1", "::ffff:192.0.2.2", false), ("::c000:201", "192.0.2.1", false), ("::", "0.0.0.0", false),
  ])
  func networksOfClients(_ left: String, _ right: String, _ isSame: Bool) throws {
    #expect((try network(left) == network(right)) == isSame)
  }

  @Test func tooMuchBackgroundWorkIsRefused() async throws {
    var limits = ServerLimits()
    limits.backgroundRequests = 0
    let server = try TestServer([.echo(runs: .inBackground), .greeting], limits: limits)
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx" + Self.get)
    let refused = try client.response()
    #expect(refused.status == 503)
    #expect(refused.fields["retry-after"] == "1")
    #expect(try client.response().text == "hello")
    await server.stop()
  }

  @Test func contentOfAllRequestsIsBounded() async throws {
    var limits = ServerLimits()
    limits.contentInMemory = 1_000
    let server = try TestServer([.echo()], limits: limits)
    // An answered request gives its share back.
    let client = try server.connect()
    for _ in 0..<3 {
      try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 600\r\n\r\n")
      try client.send(Array(repeating: 0, count: 600))
      #expect(try client.response().status == 200)
    }
    // One that waits holds it, until its connection ends.
    let waiting = try server.connect()
    try waiting.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 601\r\n\r\n")
    #expect(try waiting.response().status == 100)
    try waiting.send(Array(repeating: 0, count: 600))
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 600\r\n\r\n")
    try client.send(Array(repeating: 0, count: 600))
    let refused = try client.response()
    #expect(refused.status == 503)
    #expect(refused.fields["retry-after"] == "1")
    try waiting.send([0])
    #expect(try waiting.response().body.count == 601)
    #expect(server.server.counters.refusals[.tooMuchContent] == 1)
    await server.stop()
  }

  /// Content that waits for a worker is in memory, whether its client is still there or not.
  @Test func contentOfGoneClientsCountsUntilItsWorkIsDropped() async throws {
    var limits = ServerLimits()
    limits.contentInMemory = 1_000
    let gate = Gate()
    let held = Route(.get, "/held", runs: .inBackground) { _ in
      gate.pass()
      return .text("held")
    }
    let work = Route(.post, "/work", bodyLimit: 1_000, runs: .inBackground) { request in
      gate.count()
      return .text("\(request.body.count)")
    }
    let server = try TestServer([.greeting, held, work], limits: limits)
    var holders: [TestClient] = []
    for _ in 0..<ProcessorSet.count {
      let client = try server.connect()
      try client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n")
      holders.append(client)
    }
    gate.waitForArrivals(ProcessorSet.count)
    try sendAndReset(server)
    let second = try server.connect()
    try second.send("POST /work HTTP/1.1\r\nHost: a\r\nContent-Length: 600\r\n\r\n")
    try second.send(Array(repeating: 0, count: 600))
    #expect(try second.response().status == 503)
    let third = try server.connect()
    try third.send("POST /work HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
    gate.open()
    for holder in holders { #expect(try holder.response().text == "held") }
    #expect(try third.response().text == "3")
    await server.stop()
    #expect(gate.counted == 1, "what the gone client asked for is not begun")
    #expect(server.server.counters.refusals[.tooMuchContent] == 1)
  }

  /// A request that is queued for work when its client breaks the connection; returns when the server knows.
  private func sendAndReset(_ server: TestServer) throws {
    do {
      let gone = try server.connect()
      try gone.send("POST /work HTTP/1.1\r\nHost: a\r\nContent-Length: 600\r\n\r\n")
      try gone.send(Array(repeating: 0, count: 600))
      try settle(server)
      gone.reset()
    }
    for _ in 0..<1_000 where server.server.counters.connectionsBroken == 0 { try settle(server) }
    #expect(server.server.counters.connectionsBroken == 1)
  }

  private func settle(_ server: TestServer) throws {
    let other = try server.connect()
    try other.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    _ = try other.readToEnd()
  }

  private func network(_ host: String) throws -> ClientNetwork {
    ClientNetwork(try #require(SocketAddress(host: host, port: 1)))
  }

  @Test func censusCountsWhatComesAndGoes() throws {
    let (a, b) = (try network("192.0.2.1"), try network("192.0.2.2"))
    var limits = limits(2, reserve: 1)
    limits.connectionsPerAddress = 3
    let census = ConnectionCensus(limits: limits)
    #expect(census.enter(a) == .served)
    #expect(census.enter(a) == .served)
    #expect(census.enter(b) == .reserved)
    let full = ConnectionCensus.Verdict.refused(.tooManyConnections(limit: 2))
    #expect(census.enter(b) == full)
    #expect(census.enter(a) == .dropped(.tooManyConnections(limit: 2)))
    #expect(census.count == 4)
    census.leave(b, .reserved)
    #expect(census.enter(b) == .reserved, "those who are refused don't take up the reserve")
    census.leave(b, full)
    census.leave(a, .served)
    census.leave(a, .served)
    #expect(census.count == 1)
    for expected in [ConnectionCensus.Verdict.served, .served] { #expect(census.enter(a) == expected) }
    census.leave(b, .reserved)
    #expect(census.enter(a) == .reserved)
    #expect(census.enter(a) == .refused(.tooManyConnectionsOfAddress(limit: 3)))
  }

  @Test func scarceDescriptorsLowerTheCapacity() throws {
    let a = try network("192.0.2.1")
    let census = ConnectionCensus(limits: limits(1_000, reserve: 1))
    census.lowerCapacity(to: 1)
    #expect(census.enter(a) == .served)
    #expect(census.enter(a) == .reserved)
    #expect(census.enter(a) == .refused(.tooManyConnections(limit: 1)))
    let none = ConnectionCensus(limits: limits(1_000, reserve: 1))
    none.lowerCapacity(to: -5)
    #expect(none.enter(a) == .served)
  }
}
