/// The content of a response.
public enum HTTPBody: Sendable {
  /// No content.
  case none
  /// Content that is there already.
  case bytes([UInt8])
  /// Content that is made piece by piece while it is sent.
  case stream(HTTPBodyStream)

  /// The length in bytes, or `nil` for a stream that doesn't know it.
  public var length: Int? {
    switch self {
    case .none: 0
    case .bytes(let bytes): bytes.count
    case .stream(let stream): stream.length
    }
  }
}
