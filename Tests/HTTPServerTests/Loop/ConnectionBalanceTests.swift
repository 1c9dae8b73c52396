import Testing

@testable import HTTPServer

@Suite struct ConnectionBalanceTests {
  @Test func oneLoopThatAcceptsAllKeepsItsShare() {
    let balance = ConnectionBalance(loops: 3)
    for _ in 0..<300 { _ = balance.place(from: 0) }
    for index in 0..<3 { #expect((99...102).contains(balance.load(of: index))) }
    for _ in 0..<50 { balance.left(1) }
    for _ in 0..<50 { _ = balance.place(from: 2) }
    for index in 0..<3 { #expect((99...102).contains(balance.load(of: index))) }
  }

  @Test func closedLoopsGetNothingFromOthers() {
    let balance = ConnectionBalance(loops: 2)
    balance.close(1)
    for _ in 0..<10 { #expect(balance.place(from: 0) == 0) }
    #expect(balance.place(from: 1) == 1, "what it accepts itself stays")
  }

  /// Connections that are kept open are served by both loops, whichever has accepted them.
  @Test func handedOnConnectionsAreServed() async throws {
    let server = try TestServer(loops: 2)
    let clients = try (0..<40).map { _ in try server.connect() }
    for client in clients {
      try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try client.response().text == "hello")
    }
    #expect(server.server.counters.connectionsOpen == 40)
    server.server.stop()
    for client in clients { try client.expectEnd() }
    await server.server.stopped()
    #expect(server.server.counters.connectionsOpen == 0)
  }
}
