/// A set of code points; one bit for each of the first 65,536, exact for all. Asking costs no hash for those.
public struct ScalarSet: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1024)
  @usableFromInline var beyond = Set<Unicode.Scalar>()

  /// An empty set.
  public init() {}

  /// The set of these code points.
  public init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { insert(scalar) }
  }

  /// Adds a code point.
  public mutating func insert(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < 0x10000 { bits[value >> 6] |= 1 << UInt64(value & 63) } else { beyond.insert(scalar) }
  }

  /// Whether the code point is in the set. O(1).
  @inlinable
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = Int(scalar.value)
    guard value < 0x10000 else { return beyond.contains(scalar) }
    return bits[value >> 6] >> UInt64(value & 63) & 1 == 1
  }
}
