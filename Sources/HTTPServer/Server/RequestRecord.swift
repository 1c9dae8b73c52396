/// One request and what became of it: what a log tells.
///
/// Method, target and request id are the client's bytes as they came; whoever writes them somewhere must escape them.
public struct RequestRecord: Sendable {
  /// The method as it was sent; `nil` when it had not come whole.
  public var method: [UInt8]?
  /// The target as it was sent; `nil` when it had not come whole.
  public var target: [UInt8]?
  /// The value of `X-Request-Id`; `nil` when there was none, or it was not reached.
  public var requestID: [UInt8]?
  /// The template of the route that answered; `nil` when none did.
  public var route: String?
  /// The status of the answer; `nil` when the client was gone before there was one.
  public var status: Int?
  /// Why the server itself refused; `nil` for answers of handlers.
  public var refusal: HTTPProblem.Kind?
  /// How many bytes of content were sent, without the head.
  public var contentBytes: Int
  /// From the request's first byte (for a connection refused at once, from its beginning) until the answer was there;
  /// of a streamed one, until its end.
  public var duration: Duration
  /// The client's address without its port.
  public var remoteAddress: String

  /// A record of these parts.
  public init(
    method: [UInt8]? = nil, target: [UInt8]? = nil, requestID: [UInt8]? = nil, route: String? = nil,
    status: Int? = nil, refusal: HTTPProblem.Kind? = nil, contentBytes: Int = 0, duration: Duration = .zero,
    remoteAddress: String = ""
  ) {
    self.method = method
    self.target = target
    self.requestID = requestID
    self.route = route
    self.status = status
    self.refusal = refusal
    self.contentBytes = contentBytes
    self.duration = duration
    self.remoteAddress = remoteAddress
  }
}
