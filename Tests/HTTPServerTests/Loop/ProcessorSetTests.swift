#if os(Linux)
  import Synchronization
  import Testing

  @testable import HTTPServer

  @Suite struct ProcessorSetTests {
    /// A loop for each processor keeps to its own; what is handed to the background runs on any, though its thread may
    /// have been started by a loop.
    @Test func loopsKeepToTheirProcessors() async throws {
      let onLoop = Mutex<Set<[Int]>>([])
      let inBackground = Mutex<Set<[Int]>>([])
      let server = try TestServer(
        [
          Route(.get, "/loop") { _ in
            onLoop.withLock { _ = $0.insert(ProcessorSet.ofCallingThread) }
            return .text("")
          },
          Route(.get, "/background", runs: .inBackground) { _ in
            inBackground.withLock { _ = $0.insert(ProcessorSet.ofCallingThread) }
            return .text("")
          },
        ], loops: ProcessorSet.count)
      // Connections are spread evenly but for one or two, so that each loop has some.
      let clients = try (0..<4 * ProcessorSet.count).map { _ in try server.connect() }
      for client in clients {
        for path in ["/loop", "/background"] {
          try client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
          #expect(try client.response().status == 200)
        }
      }
      await server.stop()
      #expect(onLoop.withLock { $0 } == Set(ProcessorSet.allowed.map { [$0] }))
      #expect(inBackground.withLock { $0 } == [ProcessorSet.allowed])
    }

    /// With fewer loops than processors the system places them.
    @Test(.enabled(if: ProcessorSet.count > 1)) func fewerLoopsRunWhereverTheyMay() async throws {
      let server = try TestServer([
        Route(.get, "/") { _ in .text("\(ProcessorSet.ofCallingThread.count)") }
      ])
      let client = try server.connect()
      try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try client.response().text == "\(ProcessorSet.count)")
      await server.stop()
    }
  }
#endif
