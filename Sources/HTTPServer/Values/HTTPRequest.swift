/// A whole request, as a handler gets it: a value that may go to any thread.
public struct HTTPRequest: Sendable {
  /// Request line and fields.
  public var head: HTTPRequestHead
  /// The content, whole and without its transfer coding.
  public var body: [UInt8]
  /// The decoded path parameters by name, as the route's template names them.
  public var parameters: PathParameters
  /// The template of the route that the request found, such as `/v1/reports/{id}`; empty before routing.
  public var routeTemplate: String

  /// A request made by hand, for tests of handlers.
  public init(
    head: HTTPRequestHead,
    body: [UInt8] = [],
    parameters: PathParameters = [:],
    routeTemplate: String = ""
  ) {
    self.head = head
    self.body = body
    self.parameters = parameters
    self.routeTemplate = routeTemplate
  }

  /// The method. A HEAD request keeps its method though the GET handler answers it.
  public var method: HTTPMethod { head.method }
  /// What is asked for.
  public var target: RequestTarget { head.target }
  /// The version that the client speaks.
  public var version: HTTPVersion { head.version }
  /// The header fields in order.
  public var fields: HTTPFields { head.fields }
  /// The client's address without its port.
  public var remoteAddress: String { head.remoteAddress }
}
