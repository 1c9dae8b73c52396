/// Where a needle stands, stream by stream: goes to a stream's part of the rarest pair's positions, or reads the text for
/// one unit, which has no list of positions.
///
/// Cheap for streams that are asked for in ascending order: O(log d), d the positions between two of them, and the
/// positions inside. Going back begins again.
struct OccurrenceCursor: Sendable {
  private let needle: Needle
  private let scan: OccurrenceScan
  private let pair: (offset: Int, positions: ArraySlice<UInt32>)?
  /// Whether the needle is its rarest pair, so that a position needs no look into the text: that is a cache miss.
  private let isWholePair: Bool
  private var next: Int

  init(_ needle: Needle, in index: IndexedText) {
    self.needle = needle
    scan = OccurrenceScan(for: needle.units)
    isWholePair = needle.units.count == 2 && !needle.isWholeNumber
    pair = needle.units.count > 1 ? index.rarestPair(of: needle) : nil
    next = pair?.positions.startIndex ?? 0
  }

  /// Calls `found` with each position at which the needle begins in the units of a stream, ascending.
  @inline(__always)
  mutating func forEach(in text: [UInt16], within units: Range<Int>, _ found: (Int) -> Void) {
    guard let pair else {
      scan.forEach(in: text, within: units) { position in
        if !needle.isWholeNumber || needle.isApart(position, in: text) { found(position) }
      }
      return
    }
    seek(pair.positions, to: UInt32(units.lowerBound + pair.offset))
    while next < pair.positions.endIndex, pair.positions[next] < units.upperBound {
      let start = Int(pair.positions[next]) - pair.offset
      if isWholePair || needle.stands(at: start, in: text) { found(start) }
      next += 1
    }
  }

  /// Goes to the first position that is `target` or more.
  @inline(__always)
  private mutating func seek(_ positions: ArraySlice<UInt32>, to target: UInt32) {
    if next > positions.startIndex, positions[next - 1] >= target { next = positions.startIndex }
    var step = 1
    while next + step < positions.endIndex, positions[next + step] < target {
      next += step
      step *= 2
    }
    var high = min(next + step, positions.endIndex)
    while next < high {
      let middle = next + (high - next) / 2
      if positions[middle] < target { next = middle + 1 } else { high = middle }
    }
  }
}
