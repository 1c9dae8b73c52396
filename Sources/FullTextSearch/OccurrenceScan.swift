/// Finds every place where a run of units stands in a text, overlapping ones included.
///
/// The scan looks at sixteen positions at once: does the first unit of the run stand here, and the
/// last one where it should? Two units together are rare enough in Chinese text that what remains is
/// compared unit by unit. It needs no index, so it cannot miss anything.
/// A text made to defeat it (one character over and over) makes it hand over to the algorithm of
/// Knuth, Morris and Pratt, which reads each unit a bounded number of times: the whole is O(n + m).
struct OccurrenceScan: Sendable {
  private typealias Block = SIMD8<UInt16>
  private typealias Mask = SIMDMask<SIMD8<Int16>>

  /// How many positions one look covers: two blocks, so that one test serves both.
  private static let stride = 2 * Block.scalarCount

  private let needle: [UInt16]
  private let first: UInt16
  private let last: UInt16

  /// A scan for `needle`; an empty one is found nowhere.
  init(for needle: [UInt16]) {
    self.needle = needle
    first = needle.first ?? 0
    last = needle.last ?? 0
  }

  /// Calls `found` with each position in `range` of `text` where the run begins and ends within `range`,
  /// in ascending order.
  func forEach(in text: [UInt16], within range: Range<Int>, _ found: (Int) -> Void) {
    guard !needle.isEmpty else { return }
    let range = range.clamped(to: text.indices)
    var position = range.lowerBound
    var compared = 0
    // Comparing may cost a few units for each one read, and no more.
    while compared <= 8 * (position - range.lowerBound) + 8192 {
      position = nextCandidates(in: text, position..<range.upperBound)
      // The last load of a look ends at `position + needle.count - 1 + stride`, never past the range.
      guard position + needle.count - 1 + Self.stride <= range.upperBound else { break }
      for _ in 0..<Self.stride {
        let equal = commonLength(text, at: position)
        if equal == needle.count { found(position) }
        compared += equal
        position += 1
      }
    }
    // What is left is hardly a stride, or all that the blocks were too slow for.
    if range.upperBound - position < needle.count + Self.stride {
      while position + needle.count <= range.upperBound {
        if commonLength(text, at: position) == needle.count { found(position) }
        position += 1
      }
    } else {
      scanLinearly(text, position..<range.upperBound, found)
    }
  }

  /// The first of the positions of `range`, counted in strides, that begins a stride with a candidate in it:
  /// a position with the first unit of the run here and the last one where it should be. Without any,
  /// the position at which less than a stride is left.
  ///
  /// A function of its own because the constants of the loop stay in registers only without calls around it.
  @inline(never)
  private func nextCandidates(in text: [UInt16], _ range: Range<Int>) -> Int {
    let toLast = needle.count - 1
    let strides = max(0, range.count - toLast) / Self.stride
    guard strides > 0 else { return range.lowerBound }
    let firsts = Block(repeating: first)
    let lasts = Block(repeating: last)
    return unsafe text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return range.lowerBound }
      let width = MemoryLayout<Block>.size
      var head = unsafe base + 2 * range.lowerBound
      let stop = unsafe head + 2 * width * strides
      while unsafe head < stop {
        let tail = unsafe head + 2 * toLast
        let near = unsafe (block(at: head) .== firsts) .& (block(at: tail) .== lasts)
        let far = unsafe (block(at: head + width) .== firsts) .& (block(at: tail + width) .== lasts)
        if isAnySet(near .| far) { break }
        unsafe head += 2 * width
      }
      return unsafe (head - base) / 2
    }
  }

  @inline(__always)
  private func block(at address: UnsafeRawPointer) -> Block {
    unsafe address.loadUnaligned(as: Block.self)
  }

  /// Whether any lane is set, asked of the two halves at once: lane by lane costs more than the rest.
  @inline(__always)
  private func isAnySet(_ mask: Mask) -> Bool {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return halves.x | halves.y != 0
  }

  /// How many units of the run stand at `position`, from the first one on.
  @inline(__always)
  private func commonLength(_ text: [UInt16], at position: Int) -> Int {
    var count = 0
    while count < needle.count, text[position + count] == needle[count] { count += 1 }
    return count
  }

  /// Knuth, Morris and Pratt: for texts that defeat the blocks.
  private func scanLinearly(_ text: [UInt16], _ range: Range<Int>, _ found: (Int) -> Void) {
    guard range.count >= needle.count else { return }
    let borders = longestBorders()
    var matched = 0
    for position in range {
      while matched > 0, needle[matched] != text[position] { matched = borders[matched - 1] }
      if needle[matched] == text[position] { matched += 1 }
      if matched == needle.count {
        found(position - needle.count + 1)
        matched = borders[matched - 1]
      }
    }
  }

  /// For each prefix of the run, the length of its longest proper prefix that is its suffix too.
  private func longestBorders() -> [Int] {
    var borders = [0]
    for index in needle.indices.dropFirst() {
      var length = borders[index - 1]
      while length > 0, needle[length] != needle[index] { length = borders[length - 1] }
      borders.append(needle[length] == needle[index] ? length + 1 : 0)
    }
    return borders
  }
}
