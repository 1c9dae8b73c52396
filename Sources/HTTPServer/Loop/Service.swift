import Synchronization

/// What all event loops of a server share. Only the generation changes.
final class Service: Sendable {
  let limits: ServerLimits
  let router: Router
  let problem: HTTPServer.ProblemRenderer
  let clock: ServerClock
  let census: ConnectionCensus
  let work: BackgroundWork
  let contentBudget: ContentBudget
  let varyingFields: VaryingFields
  let observer: ServerConfiguration.Observer?
  private let currentGeneration = Atomic<UInt64>(0)

  init(
    configuration: ServerConfiguration,
    router: Router,
    problem: @escaping HTTPServer.ProblemRenderer,
    clock: ServerClock,
    width: Int
  ) {
    limits = configuration.limits
    self.router = router
    self.problem = problem
    self.clock = clock
    census = ConnectionCensus(limits: configuration.limits)
    work = BackgroundWork(limit: configuration.limits.backgroundRequests, width: width)
    contentBudget = ContentBudget(limit: configuration.limits.contentInMemory)
    varyingFields = VaryingFields(configuration.cacheVariesBy)
    observer = configuration.observer
  }

  /// The generation of what the application serves: what is kept of another one is not sent any more.
  var generation: UInt64 {
    get { currentGeneration.load(ordering: .acquiring) }
    set { currentGeneration.store(newValue, ordering: .releasing) }
  }

  /// The answer to a problem, with what it must have whatever the application's rendering: `Allow` with 405 (RFC 9110
  /// §15.5.6), `Retry-After` where trying again helps.
  func answer(_ problem: HTTPProblem, _ head: HTTPRequestHead?) -> HTTPResponse {
    var response = self.problem(problem, head)
    switch problem {
    case .methodNotAllowed(_, let allowed):
      response = Router.allowing(allowed, response)
    case .tooManyConnections, .tooManyConnectionsOfAddress, .tooMuchContent, .tooMuchWork:
      if !response.fields.contains(.retryAfter) { response.fields.append(.retryAfter, "\(limits.retryAfter)") }
    default: break
    }
    // A rendering with a control in a field must not become a response that is split.
    return response.isSendable ? response : HTTPProblem.plainText(problem, head)
  }
}
