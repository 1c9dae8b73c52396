/// Writes deflated streams of one block with fixed Huffman codes (RFC 1951 §3.2.6).
struct DeflateWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var pendingCount: UInt32 = 0

  /// `content`, byte for byte.
  static func deflate(_ content: [UInt8]) -> [UInt8] {
    var writer = DeflateWriter()
    writer.begin()
    for byte in content { writer.literal(byte) }
    return writer.end()
  }

  /// `count` times one byte: the byte, then repetitions of 258.
  static func deflate(byte: UInt8, count: Int) -> [UInt8] {
    var writer = DeflateWriter()
    writer.begin()
    writer.literal(byte)
    for _ in 0..<(count - 1) / 258 {
      writer.code(0b1100_0101, 8)
      writer.code(0, 5)
    }
    for _ in 0..<(count - 1) % 258 { writer.literal(byte) }
    return writer.end()
  }

  private mutating func begin() {
    bit(1)
    bit(1)
    bit(0)
  }

  private mutating func end() -> [UInt8] {
    code(0, 7)
    while pendingCount > 0 { bit(0) }
    return bytes
  }

  private mutating func literal(_ byte: UInt8) {
    if byte < 144 { code(0x30 + UInt32(byte), 8) } else { code(0x190 + UInt32(byte) - 144, 9) }
  }

  /// Huffman codes go out with their highest bit first.
  private mutating func code(_ value: UInt32, _ count: UInt32) {
    for shift in (0..<count).reversed() { bit(value >> shift & 1) }
  }

  private mutating func bit(_ value: UInt32) {
    pending |= value << pendingCount
    pendingCount += 1
    if pendingCount == 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      (pending, pendingCount) = (0, 0)
    }
  }
}
