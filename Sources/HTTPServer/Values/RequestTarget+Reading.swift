extension RequestTarget {
  /// Reads a target from the bytes of a request line.
  init(bytes: borrowing Span<UInt8>) throws(RequestTargetError) {
    if bytes.count == 1, bytes[0] == UInt8(ascii: "*") {
      authority = nil
      rawPath = "*"
      rawQuery = nil
      segments = ["*"]
      return
    }
    let start: Int
    if let place = try Self.authority(bytes) {
      authority = try Self.rawText(bytes, place, isPath: true)
      start = place.upperBound
    } else {
      authority = nil
      start = 0
    }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "?") { end += 1 }
    if start == end {
      rawPath = "/"  // RFC 9112 §3.2.2: an absolute address without a path asks for the root.
      segments = []
    } else {
      rawPath = try Self.rawText(bytes, start..<end, isPath: true)
      segments = try Self.segments(bytes, (start + 1)..<end)
    }
    rawQuery = end < bytes.count ? try Self.rawText(bytes, (end + 1)..<bytes.count, isPath: false) : nil
  }

  /// Where the authority lies in absolute-form, with the path behind it (RFC 9112 §3.2.2); `nil` in origin-form.
  private static func authority(_ bytes: borrowing Span<UInt8>) throws(RequestTargetError) -> Range<Int>? {
    if bytes.count > 0, bytes[0] == UInt8(ascii: "/") { return nil }
    // RFC 9110 §7.4: an https resource must not be answered where nothing is secured.
    if hasScheme(bytes, "https://") { throw .secureScheme }
    guard hasScheme(bytes, "http://") else { throw .unknownForm }
    let authority = "http://".utf8.count
    var end = authority
    while end < bytes.count, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?") { end += 1 }
    guard end > authority, Authority.isValid(bytes, authority..<end) else {
      throw .malformedAuthority(offset: authority)
    }
    return authority..<end
  }

  /// Whether the target begins with this scheme, in any case (RFC 3986 §3.1).
  private static func hasScheme(_ bytes: borrowing Span<UInt8>, _ scheme: StaticString) -> Bool {
    let length = scheme.utf8CodeUnitCount
    return bytes.count >= length && ASCIIText.equals(bytes, 0..<length, scheme)
  }

  /// The bytes as text, after a look at each: no `#`, well-formed percent-encodings, UTF-8.
  ///
  /// RFC 3986 wants ``"<>\^`{|}`` encoded. In a query they are taken raw all the same: browsers (WHATWG URL) and
  /// people at a shell send them so, and nothing on the way gives them a meaning. In a path they are refused.
  private static func rawText(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    isPath: Bool
  ) throws(RequestTargetError) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "%"):
        _ = try PercentDecoding.octet(bytes, at: index, end: range.upperBound)
      case UInt8(ascii: "#"), 0...0x20, 0x7F:
        throw .forbiddenByte(offset: index)
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        if isPath { throw .forbiddenByte(offset: index) }
      default: break
      }
      copy.append(byte)
    }
    guard let text = String(validating: copy, as: UTF8.self) else { throw .notUTF8(offset: range.lowerBound) }
    return text
  }

  private static func segments(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>
  ) throws(RequestTargetError) -> [String] {
    guard !range.isEmpty else { return [] }
    var segments: [String] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: "/") { end += 1 }
      let segment = try PercentDecoding.text(bytes, start..<end, plusIsBlank: false)
      if segment == "." || segment == ".." { throw .dotSegment(offset: start) }
      if let nul = segment.utf8.firstIndex(of: 0) {
        throw .forbiddenByte(offset: start + segment.utf8.distance(from: segment.startIndex, to: nul))
      }
      segments.append(segment)
      start = end + 1
    }
    return segments
  }
}
