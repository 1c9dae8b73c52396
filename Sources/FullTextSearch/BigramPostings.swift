/// Where each pair of neighbouring units stands, for pairs whose first unit lies in one range.
///
/// Four bytes for each position, in one array: the pairs in ascending order, each pair's positions ascending. Not
/// delta-coded, because a query compares the text around positions of its rarest pair, and goes to the positions inside
/// a passage, without reading the ones before.
struct BigramPostings: Sendable {
  /// The first units that are looked up here.
  let firsts: Range<Int>
  /// For each first unit, where its pairs begin in `seconds`; one entry more, the end.
  private let groups: [UInt32]
  /// The second units of all pairs, ascending within a first unit.
  private let seconds: [UInt16]
  /// Where each pair's positions begin; one entry more, the end.
  private let starts: [UInt32]
  let positions: [UInt32]

  /// The postings of the pairs of `text` that begin with a unit of `firsts`.
  ///
  /// Two counting sorts, by the second unit and then, keeping that order, by the first: O(n + units).
  init(of text: [UInt16], firsts: Range<Int>) {
    self.firsts = firsts
    let bySecond = Self.sortedBySecond(text, firsts)
    positions = Self.sortedByFirst(bySecond, text, firsts)
    var groups: [UInt32] = []
    var seconds: [UInt16] = []
    var starts: [UInt32] = []
    groups.reserveCapacity(firsts.count + 1)
    var last: (first: Int, second: UInt16)?
    for (index, position) in positions.enumerated() {
      let first = Int(text[Int(position)])
      let second = text[Int(position) + 1]
      if let last, last == (first, second) { continue }
      while groups.count <= first - firsts.lowerBound { groups.append(UInt32(seconds.count)) }
      seconds.append(second)
      starts.append(UInt32(index))
      last = (first, second)
    }
    while groups.count <= firsts.count { groups.append(UInt32(seconds.count)) }
    starts.append(UInt32(positions.count))
    self.groups = groups
    self.seconds = seconds
    self.starts = starts
  }

  /// Calls `body` with each position whose unit lies in `firsts` and has a neighbour, neither being a separator.
  @inline(__always)
  private static func forEachPair(
    _ text: [UInt16], _ firsts: Range<Int>, _ body: (_ position: Int, _ second: UInt16) -> Void
  ) {
    guard text.count > 1 else { return }
    for position in 0..<text.count - 1 where firsts.contains(Int(text[position])) {
      let second = text[position + 1]
      if second != PackedText.separator, text[position] != PackedText.separator { body(position, second) }
    }
  }

  private static func sortedBySecond(_ text: [UInt16], _ firsts: Range<Int>) -> [UInt32] {
    var next = [UInt32](repeating: 0, count: 0x10000)
    forEachPair(text, firsts) { _, second in next[Int(second)] += 1 }
    let count = makeStarts(&next)
    return unsafe [UInt32](unsafeUninitializedCapacity: count) { sorted, initialized in
      forEachPair(text, firsts) { position, second in
        unsafe sorted[Int(next[Int(second)])] = UInt32(position)
        next[Int(second)] += 1
      }
      initialized = count
    }
  }

  private static func sortedByFirst(_ positions: [UInt32], _ text: [UInt16], _ firsts: Range<Int>) -> [UInt32] {
    var next = [UInt32](repeating: 0, count: firsts.count)
    for position in positions { next[Int(text[Int(position)]) - firsts.lowerBound] += 1 }
    let count = makeStarts(&next)
    return unsafe [UInt32](unsafeUninitializedCapacity: count) { sorted, initialized in
      for position in positions {
        let group = Int(text[Int(position)]) - firsts.lowerBound
        unsafe sorted[Int(next[group])] = position
        next[group] += 1
      }
      initialized = count
    }
  }

  /// Turns counts into where each one's items begin; gives their sum.
  private static func makeStarts(_ counts: inout [UInt32]) -> Int {
    var sum: UInt32 = 0
    for index in counts.indices {
      let count = counts[index]
      counts[index] = sum
      sum += count
    }
    return Int(sum)
  }

  /// Where the positions of a pair lie in `positions`; empty when it stands nowhere. O(log s), s pairs with this first unit.
  func range(first: UInt16, second: UInt16) -> Range<Int> {
    let pairs = pairs(first: first)
    let index = seconds[pairs].partitioningIndex { $0 >= second }
    guard index < pairs.upperBound, seconds[index] == second else { return 0..<0 }
    return Int(starts[index])..<Int(starts[index + 1])
  }

  private func pairs(first: UInt16) -> Range<Int> {
    let group = Int(first) - firsts.lowerBound
    return Int(groups[group])..<Int(groups[group + 1])
  }

  /// How many bytes the tables take.
  var byteCount: Int { 4 * (groups.count + starts.count + positions.count) + 2 * seconds.count }
}
