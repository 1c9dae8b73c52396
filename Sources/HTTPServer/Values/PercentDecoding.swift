/// Percent-decoding of bytes to text (RFC 3986 §2.1).
enum PercentDecoding {
  /// Decodes `bytes[range]` to valid UTF-8. `plusIsBlank` is the rule of queries (WHATWG URL,
  /// application/x-www-form-urlencoded).
  static func text(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    plusIsBlank: Bool
  ) throws(RequestTargetError) -> String {
    guard isEncoded(bytes, range, plusIsBlank: plusIsBlank) else {
      return try text(bytes.extracting(range), at: range.lowerBound)
    }
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
    return try text(decoded.span, at: range.lowerBound)
  }

  /// Whether a byte stands for another one.
  private static func isEncoded(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, plusIsBlank: Bool) -> Bool {
    for index in range {
      if bytes[index] == UInt8(ascii: "%") || plusIsBlank && bytes[index] == UInt8(ascii: "+") { return true }
    }
    return false
  }

  /// Bytes as they are, which begin at `offset` of the target.
  private static func text(_ bytes: borrowing Span<UInt8>, at offset: Int) throws(RequestTargetError) -> String {
    let text = unsafe bytes.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) }
    guard let text else { throw .notUTF8(offset: offset) }
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
