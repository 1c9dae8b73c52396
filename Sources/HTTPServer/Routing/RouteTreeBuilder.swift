/// The tree of routes while it grows: nodes that are easy to add to. `frozen()` lays it out for reading.
struct RouteTreeBuilder {
  private struct Node {
    var literals: [(segment: String, node: Int)] = []
    var parameter: Int?
    var routes: [Int] = []
  }

  private enum Segment {
    case literal(String)
    case parameter(String)
  }

  private var nodes = [Node()]
  /// The parameter names of each route inserted so far.
  private(set) var parameterNames: [[String]] = []

  mutating func insert(_ route: Route, index: Int, among routes: [Route]) throws(RouterError) {
    guard route.method.isKnown else { throw .unknownMethod(route.method, template: route.template) }
    let segments = try Self.segments(of: route.template)
    var names: [String] = []
    var node = 0
    for segment in segments {
      switch segment {
      case .literal(let text): node = literalChild(of: node, text)
      case .parameter(let name):
        if names.contains(name) { throw .repeatedParameter(name: name, template: route.template) }
        names.append(name)
        node = parameterChild(of: node)
      }
    }
    if let other = nodes[node].routes.first(where: { routes[$0].method == route.method }) {
      let template = routes[other].template
      throw template == route.template
        ? .duplicate(route.method, template: template)
        : .shadowed(route.method, template: route.template, by: template)
    }
    nodes[node].routes.append(index)
    parameterNames.append(names)
  }

  func frozen() -> FrozenRouteTree {
    var tree = FrozenRouteTree()
    for node in nodes {
      let firstLiteral = tree.literals.count
      tree.literals += node.literals.map { FrozenRouteTree.Literal(segment: $0.segment, node: $0.node) }
      let firstRoute = tree.routes.count
      tree.routes += node.routes
      tree.nodes.append(
        FrozenRouteTree.Node(
          literals: firstLiteral..<tree.literals.count,
          parameter: node.parameter,
          routes: firstRoute..<tree.routes.count
        )
      )
    }
    return tree
  }

  private mutating func literalChild(of node: Int, _ text: String) -> Int {
    if let child = nodes[node].literals.first(where: { $0.segment == text }) { return child.node }
    nodes.append(Node())
    nodes[node].literals.append((text, nodes.count - 1))
    return nodes.count - 1
  }

  private mutating func parameterChild(of node: Int) -> Int {
    if let child = nodes[node].parameter { return child }
    nodes.append(Node())
    nodes[node].parameter = nodes.count - 1
    return nodes.count - 1
  }

  private static func segments(of template: String) throws(RouterError) -> [Segment] {
    guard template.hasPrefix("/") else { throw .malformedTemplate(template) }
    if template == "/" { return [] }
    var segments: [Segment] = []
    for part in template.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      if part.hasPrefix("{"), part.hasSuffix("}"), part.utf8.count > 2 {
        segments.append(.parameter(String(part.dropFirst().dropLast())))
      } else if !part.isEmpty, !part.contains(where: { $0 == "{" || $0 == "}" }) {
        segments.append(.literal(String(part)))
      } else {
        throw .malformedTemplate(template)
      }
    }
    return segments
  }
}
