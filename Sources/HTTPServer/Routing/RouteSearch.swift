/// One search through the tree. It goes back where a literal way ends nowhere; the tree's size bounds the steps.
struct RouteSearch {
  let tree: FrozenRouteTree
  let segments: [String]
  /// The segments that parameters took, on the way to the route found.
  private(set) var values: [String] = []

  init(tree: FrozenRouteTree, segments: [String]) {
    self.tree = tree
    self.segments = segments
  }

  /// The index of the route for a method. HEAD is answered from GET (RFC 9110 §9.3.2).
  mutating func route(for method: HTTPMethod, in routes: [Route]) -> Int? {
    values.removeAll(keepingCapacity: true)
    if let found = visit(0, depth: 0, { routes[$0].method == method }) { return found }
    return method == .head ? route(for: .get, in: routes) : nil
  }

  /// The methods that the path has, in the order of `HTTPMethod.known`; none when no route has the path.
  mutating func allowedMethods(in routes: [Route]) -> [HTTPMethod] {
    var found: [HTTPMethod] = []
    _ = visit(0, depth: 0) { index in
      found.append(routes[index].method)
      return false
    }
    guard !found.isEmpty else { return [] }
    if found.contains(.get) { found.append(.head) }
    found.append(.options)
    return HTTPMethod.known.filter(found.contains)
  }

  private mutating func visit(_ node: Int, depth: Int, _ isWanted: (Int) -> Bool) -> Int? {
    guard depth < segments.count else {
      return tree.routes[tree.nodes[node].routes].first(where: isWanted)
    }
    let segment = segments[depth]
    if let child = tree.literalChild(of: node, segment),
      let found = visit(child, depth: depth + 1, isWanted)
    {
      return found
    }
    guard let child = tree.nodes[node].parameter, !segment.isEmpty else { return nil }
    values.append(segment)
    if let found = visit(child, depth: depth + 1, isWanted) { return found }
    values.removeLast()
    return nil
  }
}
