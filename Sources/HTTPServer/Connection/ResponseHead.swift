/// Writes status line and fields (RFC 9112 §4 and §5). What the server decides, it writes itself: framing, Connection,
/// Date and the request's name.
struct ResponseHead {
  /// How the content's end is told (RFC 9112 §6.3).
  enum Framing: Equatable {
    /// With this status there is no content, and no field speaks of it.
    case none
    /// Content-Length.
    case length(Int)
    /// Chunked; only to HTTP/1.1.
    case chunked
    /// The connection's end is the content's end.
    case connectionEnd
  }

  /// What Connection says.
  enum Persistence: Equatable {
    /// Nothing: the connection stays, as it does in HTTP/1.1.
    case implied
    /// `keep-alive`, which an HTTP/1.0 client wants to read.
    case announced
    /// `close`.
    case closes
  }

  /// How the content of this answer is framed for a client of this version.
  static func framing(_ response: HTTPResponse, _ version: HTTPVersion, toHead: Bool) -> Framing {
    if response.status.forbidsContent { return .none }
    if let length = response.body.length { return .length(length) }
    if version == .http11 { return .chunked }
    // Content-Length can't be told, and without content there is nothing to end.
    return toHead ? .none : .connectionEnd
  }

  /// Appends all that does not change between two sendings of the same answer.
  static func appendLasting(_ response: HTTPResponse, _ framing: Framing, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "HTTP/1.1 ".utf8)
    bytes.append(contentsOf: String(response.status.code).utf8)
    bytes.append(ByteClass.blank)
    bytes.append(contentsOf: response.status.reason.utf8)
    bytes.append(contentsOf: "\r\n".utf8)
    for place in response.fields.places where !isOurs(response.fields, place) {
      response.fields.appendLine(place, to: &bytes)
      bytes.append(ByteClass.carriageReturn)
      bytes.append(ByteClass.lineFeed)
    }
    switch framing {
    case .length(let length):
      bytes.append(contentsOf: "Content-Length: ".utf8)
      bytes.append(contentsOf: String(length).utf8)
      bytes.append(contentsOf: "\r\n".utf8)
    case .chunked: bytes.append(contentsOf: "Transfer-Encoding: chunked\r\n".utf8)
    case .none, .connectionEnd: break
    }
  }

  /// Appends what belongs to this sending, and the empty line.
  static func appendPassing(
    _ persistence: Persistence, date: DateLine, requestID: ArraySlice<UInt8>?, to bytes: inout [UInt8]
  ) {
    bytes.append(copying: date.bytes.span)
    if let requestID {
      bytes.append(contentsOf: "X-Request-Id: ".utf8)
      bytes.append(copying: requestID.span)
      bytes.append(contentsOf: "\r\n".utf8)
    }
    switch persistence {
    case .implied: break
    case .announced: bytes.append(contentsOf: "Connection: keep-alive\r\n".utf8)
    case .closes: bytes.append(contentsOf: "Connection: close\r\n".utf8)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private static func isOurs(_ fields: HTTPFields, _ place: HTTPFields.Place) -> Bool {
    // The length tells most names apart before a byte is compared.
    switch place.nameEnd - place.nameStart {
    case 4: fields.isNamed(place, .date)
    case 10: fields.isNamed(place, .connection)
    case 12: fields.isNamed(place, .xRequestID)
    case 14: fields.isNamed(place, .contentLength)
    case 17: fields.isNamed(place, .transferEncoding)
    default: false
    }
  }
}
