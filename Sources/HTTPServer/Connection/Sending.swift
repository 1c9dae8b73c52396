/// The circumstances of one answer.
struct Sending {
  /// The client's version.
  let version: HTTPVersion
  /// Whether the request was HEAD.
  let toHead: Bool
  /// Whether the connection stays, as far as the request goes.
  var persists: Bool
  /// Why the server itself refuses the request, when it does.
  var refusal: HTTPProblem.Kind?
}
