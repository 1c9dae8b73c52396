import Dispatch
import Synchronization

/// Where every run of one or two units stands in a packed text, in parts by first unit, one for each core that built them.
struct Postings: Sendable {
  /// A class, so that looking something up counts one reference and not one for each table.
  private final class Part: Sendable {
    let pairs: BigramPostings
    let units: UnitPostings

    init(of text: PackedText, firsts: Range<Int>) {
      pairs = BigramPostings(of: text.units, firsts: firsts)
      units = UnitPostings(of: text, units: firsts)
    }
  }

  private let parts: [Part]
  /// The part of each unit, by its high byte.
  private let partOfHighByte: [UInt8]

  /// The postings of `text`, built on `workers` cores at once, each with the units of about as many positions. O(n).
  init(of text: PackedText, workers: Int) {
    let ranges = Self.balancedRanges(of: text.units, count: min(max(1, workers), 64))
    let built = Mutex<[Int: Part]>([:])
    DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
      let part = Part(of: text, firsts: ranges[number])
      built.withLock { $0[number] = part }
    }
    parts = ranges.indices.compactMap { number in built.withLock { $0[number] } }
    partOfHighByte = (0..<256).map { high in
      UInt8(ranges.firstIndex { $0.contains(high << 8) } ?? 0)
    }
  }

  /// Cuts all units into ranges with about as many positions in each, at multiples of 256.
  private static func balancedRanges(of text: [UInt16], count: Int) -> [Range<Int>] {
    var sizes = [Int](repeating: 0, count: 256)
    for unit in text { sizes[Int(unit >> 8)] += 1 }
    var ranges: [Range<Int>] = []
    var start = 0
    var sum = 0
    for high in 0..<256 {
      sum += sizes[high]
      guard sum * count >= text.count * (ranges.count + 1), ranges.count + 1 < count else { continue }
      ranges.append(start..<(high + 1) << 8)
      start = (high + 1) << 8
    }
    if start < 0x10000 { ranges.append(start..<0x10000) }
    return ranges
  }

  private func part(of unit: UInt16) -> Part { parts[Int(partOfHighByte[Int(unit >> 8)])] }

  /// The positions of a pair of units, ascending. O(log n).
  func positions(_ first: UInt16, _ second: UInt16) -> ArraySlice<UInt32> {
    let pairs = part(of: first).pairs
    return pairs.positions[pairs.range(first: first, second: second)]
  }

  /// In how many streams a unit stands. O(1).
  func streamCount(of unit: UInt16) -> Int { part(of: unit).units.count(of: unit) }

  /// How often a unit stands in the text. O(1).
  func occurrences(of unit: UInt16) -> Int { part(of: unit).units.occurrences(of: unit) }

  /// Which streams hold a unit, ascending, and how often: in place of documents, streams. O(streams).
  func streamCounts(of unit: UInt16) -> DocumentCounts { part(of: unit).units.streamCounts(of: unit) }

  /// How many bytes the tables take.
  var byteCount: Int { parts.reduce(0) { $0 + $1.pairs.byteCount + $1.units.byteCount } }
}
