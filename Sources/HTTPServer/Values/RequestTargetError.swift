/// Why a request target can't be read. An offset counts bytes of the target.
public enum RequestTargetError: Error, Hashable, Sendable {
  /// The target begins with neither `/` nor `http://` nor is `*` (RFC 9112 §3.2).
  case unknownForm
  /// An absolute https address: this server does no TLS, and what stands before it sends origin-form (RFC 9110 §7.4).
  case secureScheme
  /// A byte that may not stand there (RFC 3986 §2), such as `#` or, in a path, a backslash.
  case forbiddenByte(offset: Int)
  /// A `%` without two hexadecimal digits behind it (RFC 3986 §2.1).
  case malformedPercentEncoding(offset: Int)
  /// Bytes that are not UTF-8 after decoding.
  case notUTF8(offset: Int)
  /// `.` or `..` as a segment, encoded or not. Clients resolve them before they send (RFC 3986 §5.2.4); what comes
  /// here unresolved only fools somebody on the way.
  case dotSegment(offset: Int)
  /// An absolute target whose authority is missing or malformed (RFC 9110 §4.2).
  case malformedAuthority(offset: Int)

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    switch self {
    case .unknownForm: "A request target begins with / (or is an absolute http address, or * for OPTIONS)."
    case .secureScheme:
      "The request target is an https address, but this connection is not secured; send the path alone, or use http."
    case .forbiddenByte(let offset):
      "The byte at offset \(offset) of the request target may not stand there; send it percent-encoded."
    case .malformedPercentEncoding(let offset):
      "The % at offset \(offset) of the request target must be followed by two hexadecimal digits; a percent sign "
        + "itself is %25."
    case .notUTF8(let offset):
      "The request target is not UTF-8 at offset \(offset); encode text as UTF-8 before percent-encoding it."
    case .dotSegment(let offset):
      "The path has a . or .. segment at offset \(offset); resolve it before sending."
    case .malformedAuthority(let offset):
      "The authority at offset \(offset) of the request target must be a host with an optional port."
    }
  }
}
