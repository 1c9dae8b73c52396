/// How long the documents of an index are, by the bits that their length takes: bounds how much text some of them have
/// without looking at them.
struct LengthClasses: Sendable {
  private var counts = [Int](repeating: 0, count: Int.bitWidth)
  private var sums = [Int](repeating: 0, count: Int.bitWidth)

  init(_ lengths: some Sequence<Int>) {
    for length in lengths {
      let bits = Int.bitWidth - max(0, length).leadingZeroBitCount
      counts[bits] += 1
      sums[bits] += length
    }
  }

  /// A bound for the length of any `documents` of them together; less than twice that of the longest. O(1).
  func most(of documents: Int) -> Int {
    var left = max(0, documents)
    var sum = 0
    for bits in counts.indices.reversed() where counts[bits] > 0 {
      guard left < counts[bits] else {
        left -= counts[bits]
        sum += sums[bits]
        continue
      }
      let bound = left.multipliedReportingOverflow(by: 1 << bits)
      return sum + (bound.overflow ? sums[bits] : min(sums[bits], bound.partialValue))
    }
    return sum
  }
}
