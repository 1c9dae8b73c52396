/// Tells the versions of one resource apart: FNV-1a of 64 bits (Fowler, Noll and Vo). Equal input gives equal digits on
/// every machine.
///
/// It is made for every request, and a cryptographic hash would cost as much as the rest of a small answer. Nobody
/// gains by two versions with one tag: whoever asks is the only one to be told that nothing has changed.
struct TagHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Adds a text and its end, so that "ab", "c" and "a", "bc" differ.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(unsafe $0.span) }
    // No text has this byte.
    add(0xFF)
  }

  /// Adds bytes.
  mutating func add(_ bytes: borrowing Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  /// An entity tag (RFC 9110 §8.8.3) of the hash so far: 16 lower-case hexadecimal digits in quotation marks.
  func tag() -> String {
    var tag = [UInt8(ascii: "\"")]
    tag.reserveCapacity(18)
    for shift in stride(from: UInt64(60), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: state >> shift & 0xF)
      tag.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
    }
    tag.append(UInt8(ascii: "\""))
    return String(decoding: tag, as: UTF8.self)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* Self.prime
  }
}
