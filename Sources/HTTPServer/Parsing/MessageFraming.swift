/// How long a request's content is (RFC 9112 §6.3).
enum MessageFraming: Equatable {
  /// No content: neither Content-Length nor Transfer-Encoding.
  case none
  /// As many bytes as Content-Length says.
  case length(Int)
  /// In chunks (RFC 9112 §7.1).
  case chunked

  /// Whether any content follows.
  var hasContent: Bool {
    switch self {
    case .none, .length(0): false
    case .length, .chunked: true
    }
  }
}
