/// A 64-bit FNV-1a hash: equal content gives equal digits on every machine and in every run.
///
/// It tells contents apart that differ by chance, and is no defence against contents made to collide.
public struct ContentHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// Adds a text and its end, so that "ab", "c" and "a", "bc" differ.
  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  /// The hash so far, as a number.
  public var value: UInt64 { state }

  /// The hash so far, in 16 lower-case hexadecimal digits.
  public var digits: String {
    let hexadecimal = String(state, radix: 16)
    return String(repeating: "0", count: 16 - hexadecimal.utf8.count) + hexadecimal
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
