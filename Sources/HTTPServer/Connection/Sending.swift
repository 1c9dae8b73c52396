/// The circumstances of one answer.
struct Sending {
  /// The client's version.
  let version: HTTPVersion
  /// Whether the request was HEAD.
  let toHead: Bool
  /// Whether the connection stays, as far as the request goes.
  var persists: Bool
  /// The request's name, which goes back with the answer.
  var requestID: ArraySlice<UInt8>?
  /// Why the server itself refuses the request, when it does.
  var refusal: HTTPProblem.Kind?
}
