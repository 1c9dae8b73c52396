public import Corpus
public import HTTPServer

/// Gongbao's API over a store of reports: the routes, and the shape of every refusal.
public struct ReportService: Sendable {
  private let store: CorpusStore
  private let build: String
  let endpoints: [Endpoint]

  /// The request fields that answers depend on: what a cache of answers must tell requests apart by. A test holds
  /// every endpoint against it.
  public static let variesBy: [HTTPFieldName] = [
    .host, .origin, .accept, .acceptEncoding, .ifNoneMatch, .ifModifiedSince,
  ]

  /// The API over what `store` holds, in a process that `state` tells of.
  public init(store: CorpusStore, state: ServiceState = ServiceState()) {
    self.store = store
    build = state.build
    endpoints = EndpointList.all(of: state)
  }

  /// A router of all endpoints.
  ///
  /// - Throws: `RouterError` when two endpoints have the same path, which a test rules out.
  public func router() throws(RouterError) -> Router {
    try Router(endpoints.flatMap(routes)) { _, methods in SharedFields.preflight(methods) }
  }

  /// Gives a refusal by the HTTP layer the shape of all problems.
  @Sendable public func response(to problem: HTTPProblem, _ head: HTTPRequestHead?) -> HTTPResponse {
    let nearest = NearestAddress(templates: endpoints.map(\.path))
    let answer = Answer.problem(Problem(problem, head, nearestPath: nearest.address))
    var fields = HTTPFields()
    SharedFields.append(provenance: store.current.contentHash, build: build, to: &fields)
    return answer.response(to: head?.fields, adding: fields)
  }

  /// The endpoint's own route, and where its path ends in a word, one for each format that can be put behind it.
  private func routes(_ endpoint: Endpoint) -> [Route] {
    let suffixes = endpoint.path.hasSuffix("}") ? [] : endpoint.suffixes
    return [route(endpoint, endpoint.path, format: nil)]
      + suffixes.map { route(endpoint, "\(endpoint.path).\($0.rawValue)", format: $0) }
  }

  private func route(_ endpoint: Endpoint, _ path: String, format: Format?) -> Route {
    let route = EndpointRoute(endpoint, suffix: format, build: build)
    return Route(
      endpoint.method, path, bodyLimit: endpoint.body?.limit ?? 0, answersWhenFull: endpoint.answersWhenFull,
      runs: { [store] in route.place(of: $0, in: store.current) }
    ) { [store] request in
      EndpointCall(route: route, request: request, snapshot: store.current).response()
    }
  }
}
