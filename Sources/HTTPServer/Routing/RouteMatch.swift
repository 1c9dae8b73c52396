/// What a router finds for a method and a target.
enum RouteMatch: Sendable {
  /// A route, by its index in `Router.routes`, and its parameters.
  case route(Int, PathParameters)
  /// OPTIONS on a path without an OPTIONS route, or on `*`.
  case options(allowed: [HTTPMethod])
  /// The path is there, the method is not.
  case methodNotAllowed(allowed: [HTTPMethod])
  /// No route has this path.
  case notFound
  /// The server does not implement the method.
  case unknownMethod
}
