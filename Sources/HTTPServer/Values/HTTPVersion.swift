/// The HTTP/1 version that a request speaks (RFC 9112 §2.3). A higher minor version counts as 1.1 (RFC 9110 §2.5).
public enum HTTPVersion: Sendable, Hashable {
  /// HTTP/1.0: connections close unless the client asks for them to be kept.
  case http10
  /// HTTP/1.1: connections are kept unless one side says `close`.
  case http11
}
