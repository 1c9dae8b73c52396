/// Percent-decoding of bytes to text (RFC 3986 §2.1).
enum PercentDecoding {
  /// Decodes `bytes[range]` to valid UTF-8. `plusIsBlank` is the rule of queries (WHATWG URL,
  /// application/x-www-form-urlencoded).
  static func text(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    plusIsBlank: Bool
  ) throws(RequestTargetError) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%") {
        decoded.append(try octet(bytes, at: index, end: range.upperBound))
        index += 3
      } else {
        decoded.append(plusIsBlank && byte == UInt8(ascii: "+") ? ByteClass.blank : byte)
        index += 1
      }
    }
    guard let text = String(validating: decoded, as: UTF8.self) else {
      throw .notUTF8(offset: range.lowerBound)
    }
    return text
  }

  /// The byte that the triplet at `index` stands for.
  static func octet(_ bytes: borrowing Span<UInt8>, at index: Int, end: Int) throws(RequestTargetError) -> UInt8 {
    guard end - index >= 3,
      let high = ByteClass.hexValue(bytes[index + 1]),
      let low = ByteClass.hexValue(bytes[index + 2])
    else { throw .malformedPercentEncoding(offset: index) }
    return high << 4 | low
  }
}
