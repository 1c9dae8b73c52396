import Testing

@testable import HTTPServer

/// A server on a free port of this machine, with a clock that stands still.
struct TestServer {
  let server: HTTPServer
  let address: ServerAddress
  let clock = ManualClock()

  init(
    _ routes: [Route] = [.greeting],
    host: String = "127.0.0.1",
    loops: Int = 1,
    limits: ServerLimits = ServerLimits(),
    problem: @escaping HTTPServer.ProblemRenderer = HTTPProblem.plainText,
    observer: ServerConfiguration.Observer? = nil
  ) throws {
    var configuration = ServerConfiguration(host: host, port: 0, loops: loops, limits: limits)
    configuration.observer = observer
    server = HTTPServer(
      configuration: configuration,
      router: try Router(routes),
      problem: problem,
      clock: clock.serverClock
    )
    address = try server.start()
  }

  func connect() throws -> TestClient {
    try TestClient(address)
  }

  /// Moves the clock, and has the server look at its deadlines.
  func advance(by duration: Duration) {
    clock.advance(by: duration)
    server.post(.sweep)
  }

  /// Sends a whole exchange on a connection of its own, and gives all that comes until the server closes.
  func exchange(_ request: String) throws -> String {
    let client = try connect()
    try client.send(request)
    return try client.readToEnd()
  }

  /// Stops at once and waits for the end.
  func stop() async {
    server.stop(within: .zero)
    await server.stopped()
  }
}

extension Route {
  /// `GET /` answers `hello`.
  static let greeting = Route(.get, "/") { _ in .text("hello") }

  /// `POST /echo` answers the content that it gets.
  static func echo(limit: Int = 1_000, runs: Place = .onLoop) -> Route {
    Route(.post, "/echo", bodyLimit: limit, runs: runs) { HTTPResponse(body: .bytes($0.body)) }
  }
}
