/// A set of lengths of sentences below 64 code points: a bit for each.
struct Lengths {
  private var bits: UInt64 = 0

  var count: Int { bits.nonzeroBitCount }
  var isEmpty: Bool { bits == 0 }

  /// Whether a length is in the set; none that is negative or longer is.
  func contains(_ length: Int) -> Bool {
    (0..<UInt64.bitWidth).contains(length) && bits >> UInt64(length) & 1 == 1
  }

  mutating func insert(_ length: Int) {
    if (0..<UInt64.bitWidth).contains(length) { bits |= 1 << UInt64(length) }
  }

  func isDisjoint(with other: Lengths) -> Bool { bits & other.bits == 0 }
}
