/// Finds the route of a request. Built once from a list of routes, frozen, and then only read.
///
/// A literal segment beats a parameter; where the more literal way ends nowhere, or has no such method, the next one
/// is tried, so that `PUT /reports/new` finds `PUT /reports/{id}` though `GET /reports/new` exists.
public struct Router: Sendable {
  /// Answers OPTIONS on a path: the head, and the methods possible there. The server adds `Allow` if it is missing.
  public typealias Options = @Sendable (HTTPRequestHead, [HTTPMethod]) -> HTTPResponse

  /// The routes, in the order in which they were given.
  public let routes: [Route]
  let options: Options
  private let tree: FrozenRouteTree
  private let parameterNames: [[String]]

  /// Joins the routes. Fails when one is malformed or could never be reached. `options` answers OPTIONS wherever no
  /// route of its own does; by default with 204 and `Allow`.
  public init(
    _ routes: [Route],
    options: @escaping Options = { _, _ in HTTPResponse(status: .noContent) }
  ) throws(RouterError) {
    var builder = RouteTreeBuilder()
    for (index, route) in routes.enumerated() {
      try builder.insert(route, index: index, among: routes)
    }
    self.routes = routes
    self.options = options
    tree = builder.frozen()
    parameterNames = builder.parameterNames
  }

  /// Finds the route of a method and target.
  func match(_ method: HTTPMethod, _ target: RequestTarget) -> RouteMatch {
    guard method.isKnown else { return .unknownMethod }
    if target.isAsterisk { return .options(allowed: HTTPMethod.known) }
    var search = RouteSearch(tree: tree, segments: target.segments)
    if let found = search.route(for: method, in: routes) {
      return .route(found, PathParameters(names: parameterNames[found], values: search.values))
    }
    let allowed = search.allowedMethods(in: routes)
    if allowed.isEmpty { return .notFound }
    return method == .options ? .options(allowed: allowed) : .methodNotAllowed(allowed: allowed)
  }

  /// Answers a request as the server would, without a server: finds the route, checks the content's length and runs
  /// the handler here, and gives the request's name back. The answer to HEAD is the one to GET, content included; the
  /// server leaves it out.
  public func respond(
    to request: HTTPRequest,
    problem: @Sendable (HTTPProblem, HTTPRequestHead?) -> HTTPResponse = HTTPProblem.plainText
  ) -> HTTPResponse {
    var response = unnamedResponse(to: request, problem: problem)
    response.fields[.xRequestID] = request.head.requestID.map { String(decoding: $0, as: UTF8.self) }
    return response
  }

  private func unnamedResponse(
    to request: HTTPRequest,
    problem: @Sendable (HTTPProblem, HTTPRequestHead?) -> HTTPResponse
  ) -> HTTPResponse {
    switch match(request.method, request.target) {
    case .route(let index, let parameters):
      let route = routes[index]
      if request.body.count > route.bodyLimit {
        return problem(.contentTooLarge(limit: route.bodyLimit), request.head)
      }
      if let refusal = route.admission?(request.head) { return refusal }
      var routed = request
      routed.parameters = parameters
      routed.routeTemplate = route.template
      return route.handler(routed)
    case .options(let allowed):
      return Self.allowing(allowed, options(request.head, allowed))
    case .methodNotAllowed(let allowed):
      return Self.allowing(allowed, problem(.methodNotAllowed(request.method, allowed: allowed), request.head))
    case .notFound: return problem(.notFound(path: request.target.rawPath), request.head)
    case .unknownMethod: return problem(.unknownMethod(request.method), request.head)
    }
  }

  /// The answer with `Allow`, which 405 must have (RFC 9110 §15.5.6).
  static func allowing(_ methods: [HTTPMethod], _ response: HTTPResponse) -> HTTPResponse {
    var response = response
    if !response.fields.contains(.allow) {
      response.fields.append(.allow, methods.map(\.rawValue).joined(separator: ", "))
    }
    return response
  }
}
