/// The tree of routes as flat arrays addressed by index: built once, read on every request.
struct FrozenRouteTree: Sendable {
  struct Node: Sendable {
    /// The literal children: a range of `literals`.
    var literals: Range<Int>
    /// The child that any segment leads to.
    var parameter: Int?
    /// The routes that end here: a range of `routes`.
    var routes: Range<Int>
  }

  struct Literal: Sendable {
    var segment: String
    var node: Int
  }

  var nodes: [Node] = []
  var literals: [Literal] = []
  /// Indices of routes in `Router.routes`.
  var routes: [Int] = []

  func literalChild(of node: Int, _ segment: String) -> Int? {
    for index in nodes[node].literals where literals[index].segment == segment { return literals[index].node }
    return nil
  }
}
