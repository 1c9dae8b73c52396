/// Base64 in the alphabet for addresses and without padding (RFC 4648 §5).
enum Base64URL {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let values = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, UInt32(truncatingIfNeeded: $0.offset)) })

  static func encode(_ bytes: [UInt8]) -> String {
    var encoded: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for index in 0...group.count {
        encoded.append(alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)])
      }
      start += 3
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The bytes of a text; nil when it is not the encoding of any.
  static func decode(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 4 != 1 else { return nil }
    var decoded: [UInt8] = []
    var start = 0
    while start < digits.count {
      let group = digits[start..<min(start + 4, digits.count)]
      var bits: UInt32 = 0
      for digit in group {
        guard let value = values[digit] else { return nil }
        bits = bits << 6 | value
      }
      bits <<= UInt32(6 * (4 - group.count))
      for index in 0..<(group.count - 1) {
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * index)))
      }
      start += 4
    }
    return decoded
  }
}
