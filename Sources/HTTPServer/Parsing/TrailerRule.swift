/// Which fields may not come behind the content (RFC 9110 §6.5.1): those for framing, routing, authentication,
/// request modifiers and content, which must be known before the content is read.
enum TrailerRule {
  private static let forbidden: [HTTPFieldName] =
    [
      "Authorization", "Cache-Control", "Connection", "Content-Encoding", "Content-Length", "Content-Location",
      "Content-Range", "Content-Type", "Cookie", "Expect", "Forwarded", "Host", "If-Match", "If-Modified-Since",
      "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Max-Forwards", "Pragma",
      "Proxy-Authorization", "Proxy-Connection", "Range", "Set-Cookie", "TE", "Trailer", "Transfer-Encoding",
      "Upgrade", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto",
    ].map(HTTPFieldName.init(known:))

  static func forbids(_ input: borrowing Span<UInt8>, _ name: Range<Int>) -> Bool {
    for field in forbidden where field.matches(input, name) { return true }
    return false
  }
}
