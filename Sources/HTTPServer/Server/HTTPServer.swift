import Dispatch
import Synchronization

/// An HTTP/1.1 origin server over POSIX sockets: one event loop for each core, each the owner of its connections.
///
///     let router = try Router([Route(.get, "/health/live") { _ in .text("live\n") }])
///     let server = HTTPServer(configuration: ServerConfiguration(port: 0), router: router)
///     let address = try server.start()
///     …
///     server.stop()
///     await server.stopped()
public final class HTTPServer: Sendable {
  /// Gives a refusal by the server its shape. The head is `nil` when it could not be read. The answer's status should
  /// be the problem's; whatever it is, the server closes the connection where the problem demands it.
  public typealias ProblemRenderer = @Sendable (HTTPProblem, HTTPRequestHead?) -> HTTPResponse

  /// What is known of a server that has started.
  private struct Running {
    var mailboxes: [Mailbox] = []
    var counters: [LoopCounters] = []
    var hasStarted = false
    var isStopping = false
  }

  /// Where and how it listens.
  public let configuration: ServerConfiguration
  /// What it serves.
  public let router: Router
  private let service: Service
  private let loopCount: Int
  private let running = Mutex(Running())
  /// Empty when all loops have ended.
  private let loops = DispatchGroup()

  /// A server that does not listen yet. `problem` gives refusals their shape, by default plain text.
  public convenience init(
    configuration: ServerConfiguration,
    router: Router,
    problem: @escaping ProblemRenderer = HTTPProblem.plainText
  ) {
    self.init(configuration: configuration, router: router, problem: problem, clock: .system)
  }

  /// A server that goes by other clocks.
  init(
    configuration: ServerConfiguration,
    router: Router,
    problem: @escaping ProblemRenderer = HTTPProblem.plainText,
    clock: ServerClock
  ) {
    self.configuration = configuration
    self.router = router
    let cores = ProcessorSet.count
    loopCount = max(1, configuration.loops ?? cores)
    service = Service(configuration: configuration, router: router, problem: problem, clock: clock, width: cores)
  }

  deinit {
    stop(within: .zero)
  }

  /// Binds and listens, starts the loops, and tells the address. A server starts once. It raises the process's soft
  /// limit of open files, where it can, to what `ServerLimits.connections` needs; where it can't, it serves as many
  /// connections as there are descriptors for.
  public func start() throws(ServerError) -> ServerAddress {
    let isFirst = running.withLock { running in
      defer { running.hasStarted = true }
      return !running.hasStarted
    }
    guard isFirst else { throw .alreadyStarted }
    // The reserve, which each loop may go beyond by one, and as many that are told why not.
    let besides = 2 * configuration.limits.reservedConnections + loopCount
    service.census.lowerCapacity(
      to: DescriptorLimit.raise(toHold: configuration.limits.connections + besides, loops: loopCount) - besides)
    let listener = try ListeningSocket(host: configuration.host, port: configuration.port, users: loopCount)
    let pollers: [SystemPoller]
    do {
      pollers = try Self.makePollers(loopCount)
    } catch {
      for _ in 0..<loopCount { listener.release() }
      throw error
    }
    let mailboxes = pollers.map { Mailbox(waker: $0.waker) }
    let balance = ConnectionBalance(loops: loopCount)
    for (index, poller) in pollers.enumerated() {
      let counters = LoopCounters(routeCount: router.routes.count)
      run(
        poller, listener,
        LoopContext(service: service, index: index, mailboxes: mailboxes, balance: balance, counters: counters))
    }
    // Told to stop meanwhile: the loops that came later don't know yet.
    if running.withLock({ $0.isStopping }) { stop(within: .zero) }
    return listener.address
  }

  /// Whether it listens and has not been told to stop: what a readiness check asks.
  public var isReady: Bool {
    running.withLock { $0.hasStarted && !$0.mailboxes.isEmpty && !$0.isStopping }
  }

  /// How many connections are served at once: `ServerLimits.connections`, or since `start()` less, where the process
  /// can't have as many descriptors.
  public var capacity: Int { service.census.capacity }

  /// Stops in good order: `isReady` turns false, nothing more is accepted, idle connections close, requests under way
  /// are answered with `Connection: close`. What is not done after the drain timeout (by default the limits') is
  /// broken off. A second call can only shorten the time.
  public func stop(within timeout: Duration? = nil) {
    let deadline = service.clock.now() + (timeout ?? configuration.limits.drainTimeout)
    let mailboxes = running.withLock { running in
      running.isStopping = true
      running.hasStarted = true
      return running.mailboxes
    }
    for mailbox in mailboxes { mailbox.post(.drain(until: deadline)) }
  }

  /// Returns when the server has stopped and every socket is closed; at once if it never started.
  public func stopped() async {
    await withCheckedContinuation { continuation in
      loops.notify(queue: .global()) { continuation.resume() }
    }
  }

  /// Tells the generation of what is served: an opaque number that the application raises when its data change, after
  /// the new data are in place. It begins with 0. Answers kept from another generation are dropped (see
  /// `HTTPResponse.generation`), and no request that is read once this has returned is answered by them.
  public func adopt(generation: UInt64) {
    service.generation = generation
    // The loops look at the number themselves; the mail makes idle ones give up the memory.
    post(.generation(generation))
  }

  /// What has been counted until now.
  public var counters: ServerCounters {
    let loops = running.withLock { $0.counters }
    var sum = ServerCounters()
    for kind in HTTPProblem.Kind.allCases { sum.refusals[kind] = 0 }
    for loop in loops { loop.add(to: &sum) }
    sum.connectionsOpen = service.census.count
    sum.capacity = capacity
    sum.routes = router.routes.enumerated().map { LoopCounters.route($0.offset, $0.element, over: loops) }
    return sum
  }

  /// Tells all loops.
  func post(_ letter: Mail) {
    for mailbox in running.withLock({ $0.mailboxes }) { mailbox.post(letter) }
  }

  private func run(_ poller: SystemPoller, _ listener: ListeningSocket, _ context: LoopContext) {
    let loops = loops
    running.withLock { running in
      running.mailboxes.append(context.mailbox)
      running.counters.append(context.counters)
    }
    // With a loop for each processor, each keeps to its own: else the system now and then puts two on one processor and
    // leaves another idle, which costs up to a tenth of the requests a second.
    let keepsProcessor = loopCount == ProcessorSet.count
    loops.enter()
    DispatchQueue(label: "http.loop.\(context.index)").async {
      if keepsProcessor { ProcessorSet.keep(to: context.index) } else { ProcessorSet.useAll() }
      var loop = EventLoop(poller: poller, listener: listener, context: context)
      loop.run()
      ProcessorSet.useAll()
      loops.leave()
    }
  }

  private static func makePollers(_ count: Int) throws(ServerError) -> [SystemPoller] {
    var pollers: [SystemPoller] = []
    for _ in 0..<count { pollers.append(try SystemPoller()) }
    return pollers
  }
}
