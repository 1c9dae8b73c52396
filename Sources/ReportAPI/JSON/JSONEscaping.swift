/// What must be escaped inside a text of JSON (RFC 8259 §7): quotation marks, backslashes and controls.
enum JSONEscaping {
  /// Adds a text between quotation marks, escaped where it must be. O(n).
  static func append(_ text: borrowing Span<UInt8>, to buffer: inout ByteBuffer) {
    if isPlain(text) { return buffer.append(quoted: text) }
    buffer.append(UInt8(ascii: "\""))
    for index in text.indices { append(text[index], to: &buffer) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Adds a byte of a text, escaped where it must be.
  static func append(_ byte: UInt8, to buffer: inout ByteBuffer) {
    guard mustBeEscaped(byte) else { return buffer.append(byte) }
    switch byte {
    case UInt8(ascii: "\n"): buffer.append(#"\n"# as StaticString)
    case UInt8(ascii: "\r"): buffer.append(#"\r"# as StaticString)
    case UInt8(ascii: "\t"): buffer.append(#"\t"# as StaticString)
    case 0..<0x20:
      buffer.append(#"\u00"# as StaticString)
      buffer.append(UInt8(ascii: byte < 0x10 ? "0" : "1"))
      buffer.append(String(byte & 0xF, radix: 16))
    default:
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    }
  }

  /// Whether a code point must be escaped.
  static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && mustBeEscaped(UInt8(truncatingIfNeeded: scalar.value))
  }

  /// Whether nothing must be escaped. Nearly every text is so, so that eight bytes are looked at in one go.
  private static func isPlain(_ text: borrowing Span<UInt8>) -> Bool {
    let bytes = unsafe text.bytes
    var index = 0
    while index + 8 <= text.count {
      let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if mustBeEscaped(oneOf: eight) { return false }
      index += 8
    }
    while index < text.count {
      if mustBeEscaped(text[index]) { return false }
      index += 1
    }
    return true
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether one of eight bytes must be escaped. Subtracting borrows into a byte's highest bit when the byte is less;
  /// a byte that has that bit itself does not count (H. S. Warren, Hacker's Delight, 2nd edition, §6-1).
  private static func mustBeEscaped(oneOf bytes: UInt64) -> Bool {
    func isOneLess(_ bytes: UInt64, than limit: UInt64) -> UInt64 { (bytes &- ones &* limit) & ~bytes }
    let isEscaped =
      isOneLess(bytes, than: 0x20) | isOneLess(bytes ^ ones &* 0x22, than: 1) | isOneLess(bytes ^ ones &* 0x5C, than: 1)
    return isEscaped & highest != 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080
}
