import TestSupport
import Testing

@testable import HTTPServer

@Suite struct RouterTests {
  private static func route(_ method: HTTPMethod, _ template: String, bodyLimit: Int = 0) -> Route {
    Route(method, template, bodyLimit: bodyLimit) { request in
      .text("\(method) \(template) \(["id", "path", "name"].compactMap { request.parameters[$0] })")
    }
  }

  private static let routes = [
    route(.get, "/"),
    route(.get, "/v1/reports"),
    route(.post, "/v1/reports", bodyLimit: 5),
    route(.get, "/v1/reports/{id}"),
    route(.put, "/v1/reports/{id}"),
    route(.get, "/v1/reports/latest"),
    route(.get, "/v1/reports/{id}/sections/{path}"),
    route(.get, "/v1/reports/latest/text"),
    route(.get, "/v1/{name}/all"),
    route(.options, "/own"),
  ]

  static let answers: [(HTTPMethod, String, String)] = [
    (.get, "/", "GET / []"),
    (.get, "/v1/reports", "GET /v1/reports []"),
    (.post, "/v1/reports", "POST /v1/reports []"),
    (.get, "/v1/reports/a", "GET /v1/reports/{id} [\"a\"]"),
    (.get, "/v1/reports/%E4%B8%87", "GET /v1/reports/{id} [\"万\"]"),
    (.get, "/v1/reports/a%2Fb", "GET /v1/reports/{id} [\"a/b\"]"),
    (.get, "/v1/reports/latest", "GET /v1/reports/latest []"),
    (.put, "/v1/reports/latest", "PUT /v1/reports/{id} [\"latest\"]"),
    (.get, "/v1/reports/latest/text", "GET /v1/reports/latest/text []"),
    (.get, "/v1/reports/latest/sections/2.3", "GET /v1/reports/{id}/sections/{path} [\"latest\", \"2.3\"]"),
    (.get, "/v1/reports/all", "GET /v1/reports/{id} [\"all\"]"),
    (.get, "/v1/x/all", "GET /v1/{name}/all [\"x\"]"),
    (.head, "/v1/reports/a", "GET /v1/reports/{id} [\"a\"]"),
    (.options, "/own", "OPTIONS /own []"),
  ]

  struct Refusal: Sendable {
    let method: HTTPMethod
    let path: String
    let status: Int
    let allow: String?

    init(_ method: HTTPMethod, _ path: String, _ status: Int, _ allow: String?) {
      self.method = method
      self.path = path
      self.status = status
      self.allow = allow
    }
  }

  static let refusals: [Refusal] = [
    Refusal(.get, "/nothing", 404, nil),
    Refusal(.get, "/v1", 404, nil),
    Refusal(.get, "/v1/reports/", 404, nil),
    Refusal(.get, "/v1/reports/a/", 404, nil),
    Refusal(.get, "/v1/reports//sections/1", 404, nil),
    Refusal(.get, "/V1/reports", 404, nil),
    Refusal(.options, "/nothing", 404, nil),
    Refusal(.delete, "/v1/reports", 405, "GET, HEAD, POST, OPTIONS"),
    Refusal(.post, "/v1/reports/latest", 405, "GET, HEAD, PUT, OPTIONS"),
    Refusal(.patch, "/", 405, "GET, HEAD, OPTIONS"),
    Refusal(.get, "/own", 405, "OPTIONS"),
    Refusal(.options, "/v1/reports/a", 204, "GET, HEAD, PUT, OPTIONS"),
    Refusal(.options, "*", 204, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"),
    Refusal(HTTPMethod(rawValue: "BREW"), "/", 501, nil),
    Refusal(HTTPMethod(rawValue: "TRACE"), "/", 501, nil),
  ]

  @Test(arguments: answers)
  func routeIsFound(_ method: HTTPMethod, _ path: String, _ expected: String) throws {
    let router = try Router(Self.routes)
    let head = HTTPRequestHead(method: method, target: try RequestTarget(path))
    guard case .bytes(let bytes) = router.respond(to: HTTPRequest(head: head)).body else {
      Issue.record("no content")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: refusals)
  func requestIsRefused(_ row: Refusal) throws {
    let router = try Router(Self.routes)
    let head = HTTPRequestHead(method: row.method, target: try RequestTarget(row.path))
    let response = router.respond(to: HTTPRequest(head: head))
    #expect(response.status.code == row.status)
    #expect(response.fields[.allow] == row.allow)
  }

  @Test func contentBeyondTheLimitIsRefused() throws {
    let router = try Router(Self.routes)
    let head = HTTPRequestHead(method: .post, target: try RequestTarget("/v1/reports"))
    #expect(router.respond(to: HTTPRequest(head: head, body: [1, 2, 3, 4, 5])).status == .ok)
    #expect(router.respond(to: HTTPRequest(head: head, body: [1, 2, 3, 4, 5, 6])).status == .contentTooLarge)
  }

  @Test func applicationAnswersOptions() throws {
    let router = try Router([Self.route(.get, "/")]) { _, allowed in
      HTTPResponse(fields: [.accessControlAllowMethods: allowed.map(\.rawValue).joined(separator: ",")])
    }
    let head = HTTPRequestHead(method: .options, target: try RequestTarget("/"))
    let response = router.respond(to: HTTPRequest(head: head))
    #expect(response.fields[.accessControlAllowMethods] == "GET,HEAD,OPTIONS")
    #expect(response.fields[.allow] == "GET, HEAD, OPTIONS")
  }

  static let malformed: [([Route], RouterError)] = [
    ([route(.get, "a")], .malformedTemplate("a")),
    ([route(.get, "")], .malformedTemplate("")),
    ([route(.get, "/a/")], .malformedTemplate("/a/")),
    ([route(.get, "//a")], .malformedTemplate("//a")),
    ([route(.get, "/{}")], .malformedTemplate("/{}")),
    ([route(.get, "/a{id}")], .malformedTemplate("/a{id}")),
    ([route(.get, "/{id}.csv")], .malformedTemplate("/{id}.csv")),
    ([route(.get, "/{a}/{a}")], .repeatedParameter(name: "a", template: "/{a}/{a}")),
    ([route(.get, "/a"), route(.get, "/a")], .duplicate(.get, template: "/a")),
    ([route(.get, "/{a}"), route(.get, "/{b}")], .shadowed(.get, template: "/{b}", by: "/{a}")),
    (
      [Route(HTTPMethod(rawValue: "BREW"), "/") { _ in .text("") }],
      .unknownMethod(HTTPMethod(rawValue: "BREW"), template: "/")
    ),
  ]

  @Test(arguments: malformed)
  func malformedRoutesAreTold(_ routes: [Route], _ expected: RouterError) {
    #expect(throws: expected) { try Router(routes) }
    #expect(expected.explanation.hasSuffix("."))
  }

  @Test func routesAreListedInTheirOrder() throws {
    #expect(try Router(Self.routes).routes.map(\.template) == Self.routes.map(\.template))
  }

  /// The frozen tree against a slow twin: try each route, literal segments before parameters, from the left.
  @Test(arguments: UInt64(1)...30)
  func treeFindsWhatASlowSearchFinds(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let parts = ["a", "b", "{x}", "{y}"]
    var templates: [String] = []
    for _ in 0..<12 {
      var names: Set<String> = []
      let segments = (0..<Int.random(in: 1...4, using: &random)).map { _ in parts[Int.random(in: 0..<4, using: &random)]
      }
      guard segments.filter({ $0.hasPrefix("{") }).allSatisfy({ names.insert($0).inserted }) else { continue }
      templates.append("/" + segments.joined(separator: "/"))
    }
    var routes: [Route] = []
    for template in templates {
      let candidate = routes + [Self.route(.get, template)]
      if (try? Router(candidate)) != nil { routes = candidate }
    }
    let router = try Router(routes)
    for _ in 0..<100 {
      let segments = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
      }
      let target = try RequestTarget("/" + segments.joined(separator: "/"))
      var found: Int?
      if case .route(let index, _) = router.match(.get, target) { found = index }
      #expect(found == Self.slowMatch(segments, routes), "\(segments) in \(templates)")
    }
  }

  private static func slowMatch(_ segments: [String], _ routes: [Route]) -> Int? {
    let matching = routes.indices.filter { index in
      let parts = routes[index].template.split(separator: "/").map(String.init)
      return parts.count == segments.count && zip(parts, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    return matching.min { left, right in
      let order = [left, right].map { routes[$0].template.split(separator: "/").map { $0.hasPrefix("{") ? 1 : 0 } }
      return order[0].lexicographicallyPrecedes(order[1])
    }
  }
}
