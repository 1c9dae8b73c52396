public import Corpus
public import HTTPServer

/// Gongbao's API over a store of reports: the routes, and the shape of every refusal.
public struct ReportService: Sendable {
  private let store: CorpusStore
  let endpoints: [Endpoint]

  /// The request fields that answers depend on: what a cache of answers must tell requests apart by. A test holds
  /// every endpoint against it.
  public static let variesBy: [HTTPFieldName] = [.host]

  /// The API over what `store` holds, in a process that `state` tells of.
  public init(store: CorpusStore, state: ServiceState = ServiceState()) {
    self.store = store
    endpoints = EndpointList.all(of: state)
  }

  /// A router of all endpoints.
  ///
  /// - Throws: `RouterError` when two endpoints have the same path, which a test rules out.
  public func router() throws(RouterError) -> Router {
    try Router(endpoints.map(route)) { _, _ in
      HTTPResponse(status: .noContent, fields: [.cacheControl: "no-cache"])
    }
  }

  /// Gives a refusal by the HTTP layer the shape of all problems.
  @Sendable public func response(to problem: HTTPProblem, _ head: HTTPRequestHead?) -> HTTPResponse {
    let nearest = NearestAddress(templates: endpoints.map(\.path))
    return AnswerFinisher.response(.problem(Problem(problem, head, nearestPath: nearest.address)))
  }

  private func route(_ endpoint: Endpoint) -> Route {
    Route(
      endpoint.method, endpoint.path, bodyLimit: endpoint.body?.limit ?? 0, runs: endpoint.runs,
      answersWhenFull: endpoint.answersWhenFull
    ) { [store] request in
      let snapshot = store.current
      do throws(Problem) {
        var response = AnswerFinisher.response(try Self.answer(endpoint, request, snapshot))
        if endpoint.followsSnapshot { response.generation = UInt64(clamping: snapshot.generation) }
        return response
      } catch {
        return AnswerFinisher.response(.problem(error))
      }
    }
  }

  private static func answer(
    _ endpoint: Endpoint, _ request: HTTPRequest, _ snapshot: Snapshot
  ) throws(Problem) -> Answer {
    let items: [QueryItem]
    do {
      items = try request.target.queryItems()
    } catch {
      throw Problem(kind: .malformedRequest, detail: error.explanation)
    }
    let values = try ParameterValues(
      endpoint.takesAnyParameter ? [] : items, declared: endpoint.parameters, path: endpoint.path)
    return try endpoint.answer(Call(request: request, snapshot: snapshot, values: values))
  }
}
