/// The authority of a target and the value of Host: a host with an optional port (RFC 3986 §3.2, RFC 9110 §7.2).
enum Authority {
  /// Whether `bytes[range]` is `host` or `host:port`. User information is refused (RFC 9110 §4.2.4), and so is an
  /// empty host (RFC 9110 §4.2.1).
  static func isValid(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let hostEnd: Int
    if bytes[range.lowerBound] == UInt8(ascii: "[") {
      guard let end = literalEnd(bytes, range) else { return false }
      hostEnd = end
    } else {
      guard let end = nameEnd(bytes, range), end > range.lowerBound else { return false }
      hostEnd = end
    }
    return isPortOrEnd(bytes, hostEnd..<range.upperBound)
  }

  /// One past the `]` of an IP literal: IPv6 digits, colons and an embedded IPv4 address (RFC 3986 §3.2.2).
  private static func literalEnd(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound + 1
    var colons = 0
    while index < range.upperBound, bytes[index] != UInt8(ascii: "]") {
      let byte = bytes[index]
      if byte == ByteClass.colon {
        colons += 1
      } else if ByteClass.hexValue(byte) == nil, byte != UInt8(ascii: ".") {
        return nil
      }
      index += 1
    }
    return index < range.upperBound && colons >= 2 ? index + 1 : nil
  }

  /// Where a registered name or IPv4 address ends.
  private static func nameEnd(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != ByteClass.colon {
      if bytes[index] == UInt8(ascii: "%") {
        guard (try? PercentDecoding.octet(bytes, at: index, end: range.upperBound)) != nil else { return nil }
        index += 3
      } else {
        guard ByteClass.isRegisteredName(bytes[index]) else { return nil }
        index += 1
      }
    }
    return index
  }

  /// A colon and at most five digits up to 65535, or nothing. The digits may be missing (RFC 3986 §3.2.3).
  private static func isPortOrEnd(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    guard bytes[range.lowerBound] == ByteClass.colon, range.count <= 6 else { return false }
    var port = 0
    for index in (range.lowerBound + 1)..<range.upperBound {
      guard ByteClass.isDigit(bytes[index]) else { return false }
      port = port * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return port <= 65_535
  }
}
