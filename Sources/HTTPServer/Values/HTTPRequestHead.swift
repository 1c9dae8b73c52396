/// A request without its content: request line and fields (RFC 9112 §2.1).
public struct HTTPRequestHead: Sendable {
  /// The method, as it was sent.
  public var method: HTTPMethod
  /// What is asked for.
  public var target: RequestTarget
  /// The version that the client speaks.
  public var version: HTTPVersion
  /// The header fields in order.
  public var fields: HTTPFields
  /// The client's address without its port, such as `127.0.0.1` or `::1`.
  public var remoteAddress: String

  /// The host that the request is for, with its port if it has one: that of an absolute-form target, else that of
  /// Host (RFC 9112 §3.2.2).
  public var host: String? { target.authority ?? fields[.host] }

  /// A head made by hand, for tests of a router.
  public init(
    method: HTTPMethod,
    target: RequestTarget,
    version: HTTPVersion = .http11,
    fields: HTTPFields = [:],
    remoteAddress: String = ""
  ) {
    self.method = method
    self.target = target
    self.version = version
    self.fields = fields
    self.remoteAddress = remoteAddress
  }
}
