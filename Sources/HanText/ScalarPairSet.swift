/// A set of pairs of scalars that may say yes to a pair that was never inserted, and never no to one that was: 8 KiB of
/// bits that most positions of a text are passed over by (Bloom: Space/time trade-offs in hash coding, 1970).
public struct ScalarPairSet: Sendable {
  private static let bitCount: UInt32 = 65_536
  private var words = [UInt64](repeating: 0, count: Int(bitCount) / UInt64.bitWidth)

  /// An empty set.
  public init() {}

  private static func bit(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int((first.value &* 31 &+ second.value) % bitCount)
  }

  /// Adds a pair.
  public mutating func insert(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    let bit = Self.bit(first, second)
    words[bit / UInt64.bitWidth] |= 1 << UInt64(bit % UInt64.bitWidth)
  }

  /// Whether the pair may be in the set. O(1).
  public func mayContain(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let bit = Self.bit(first, second)
    return words[bit / UInt64.bitWidth] >> UInt64(bit % UInt64.bitWidth) & 1 == 1
  }
}
