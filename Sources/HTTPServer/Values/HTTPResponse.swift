/// An answer, as a handler gives it.
///
/// Framing is the server's: it writes `Content-Length` or `Transfer-Encoding`, `Connection` and `Date` itself, gives
/// the request's `X-Request-Id` (of up to 200 bytes) back, and leaves out those given here, save that
/// `Connection: close` is honoured. To HEAD it sends the fields of this answer without the content.
public struct HTTPResponse: Sendable {
  /// The status.
  public var status: HTTPStatus
  /// The fields in the order in which they are sent.
  public var fields: HTTPFields
  /// The content.
  public var body: HTTPBody
  /// Set by a handler whose answer cannot change within a generation (see `HTTPServer.adopt(generation:)`): the
  /// generation it was made from. Such an answer may be kept and sent again; see `ServerConfiguration.cacheVariesBy`.
  public var generation: UInt64?

  /// An answer with this status.
  public init(status: HTTPStatus = .ok, fields: HTTPFields = [:], body: HTTPBody = .none, generation: UInt64? = nil) {
    self.status = status
    self.fields = fields
    self.body = body
    self.generation = generation
  }

  /// An answer in plain text (UTF-8).
  public static func text(_ text: String, status: HTTPStatus = .ok) -> HTTPResponse {
    HTTPResponse(
      status: status,
      fields: [.contentType: "text/plain; charset=utf-8"],
      body: .bytes(Array(text.utf8))
    )
  }
}
