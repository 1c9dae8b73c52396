/// Which streams hold each unit, and how often, for the units of one range: what answers queries of one character.
///
/// A byte or two for each stream and unit: the distance from the stream before, four times, plus three or what the
/// frequency lacks to four; in base 128, low digits first, the high bit on all but the last. A frequency of four
/// or more follows as another such number, less four.
struct UnitPostings: Sendable {
  let units: Range<Int>
  /// Where each unit's list begins in `bytes`; one entry more, the end.
  private let starts: [UInt32]
  /// In how many streams each unit stands.
  private let counts: [UInt32]
  /// How often each unit stands in them.
  private let occurrences: [UInt32]
  private let bytes: [UInt8]

  /// The lists of the units of `range`. O(n).
  init(of text: PackedText, units range: Range<Int>) {
    units = range
    var counter = Walk(range)
    var sizes = [UInt32](repeating: 0, count: range.count)
    var counts = sizes
    var occurrences = sizes
    counter.run(text) { unit, distance, frequency in
      counts[unit] += 1
      occurrences[unit] += frequency
      let head = Self.head(distance, frequency)
      sizes[unit] += UInt32(Self.length(head) + (frequency > 3 ? Self.length(frequency - 4) : 0))
    }
    self.counts = counts
    self.occurrences = occurrences
    var starts: [UInt32] = [0]
    starts.reserveCapacity(range.count + 1)
    for size in sizes { starts.append((starts.last ?? 0) + size) }
    self.starts = starts
    var next = starts
    var writer = Walk(range)
    bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(starts.last ?? 0)) { buffer, initialized in
      writer.run(text) { unit, distance, frequency in
        var position = Int(next[unit])
        unsafe Self.write(Self.head(distance, frequency), to: buffer, &position)
        if frequency > 3 { unsafe Self.write(frequency - 4, to: buffer, &position) }
        next[unit] = UInt32(position)
      }
      initialized = Int(starts.last ?? 0)
    }
  }

  /// In how many streams a unit stands. O(1).
  func count(of unit: UInt16) -> Int { Int(counts[Int(unit) - units.lowerBound]) }

  /// How often a unit stands in the text. O(1).
  func occurrences(of unit: UInt16) -> Int { Int(occurrences[Int(unit) - units.lowerBound]) }

  /// Which streams hold `unit`, ascending, and how often: in place of documents, streams. O(streams).
  func streamCounts(of unit: UInt16) -> DocumentCounts {
    let index = Int(unit) - units.lowerBound
    var position = Int(starts[index])
    let end = Int(starts[index + 1])
    let capacity = Int(counts[index])
    let bytes = bytes.span
    var frequencies: [UInt32] = []
    let streams = unsafe [UInt32](unsafeUninitializedCapacity: capacity) { streams, count in
      unsafe frequencies = [UInt32](unsafeUninitializedCapacity: capacity) { frequencies, sameCount in
        var stream: UInt32 = 0
        while position < end {
          let head = Self.read(bytes, &position)
          stream &+= (head >> 2) &+ 1
          unsafe streams[count] = stream &- 1
          unsafe frequencies[count] = head & 3 < 3 ? (head & 3) &+ 1 : Self.read(bytes, &position) &+ 4
          count += 1
        }
        sameCount = count
      }
    }
    return DocumentCounts(streams, frequencies: frequencies)
  }

  @inline(__always)
  private static func read(_ bytes: Swift.Span<UInt8>, _ position: inout Int) -> UInt32 {
    var byte = bytes[position]
    position += 1
    var value = UInt32(byte & 0x7F)
    var shift: UInt32 = 7
    while byte > 0x7F {
      byte = bytes[position]
      position += 1
      value |= UInt32(byte & 0x7F) << shift
      shift += 7
    }
    return value
  }

  /// How many bytes the tables take.
  var byteCount: Int { 4 * (starts.count + counts.count + occurrences.count) + bytes.count }

  @inline(__always)
  private static func head(_ distance: UInt32, _ frequency: UInt32) -> UInt32 {
    (distance - 1) << 2 | min(frequency - 1, 3)
  }

  @inline(__always)
  private static func length(_ value: UInt32) -> Int {
    value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5
  }

  @inline(__always)
  private static func write(_ value: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, _ position: inout Int) {
    var value = value
    while value > 0x7F {
      unsafe buffer[position] = UInt8(truncatingIfNeeded: value) | 0x80
      position += 1
      value >>= 7
    }
    unsafe buffer[position] = UInt8(truncatingIfNeeded: value)
    position += 1
  }

  /// A walk over all streams that gathers, for each unit of a range, how often it stands in each stream.
  private struct Walk {
    private let range: Range<Int>
    private var seen: [(stream: Int32, before: Int32, frequency: UInt32)]

    init(_ range: Range<Int>) {
      self.range = range
      seen = Array(repeating: (-1, -1, 0), count: range.count)
    }

    /// Calls `found` once for each unit and stream that holds it, streams ascending within a unit: the unit counted
    /// from the range's start, the distance from its stream before, the frequency.
    @inline(__always)
    mutating func run(_ text: PackedText, _ found: (Int, UInt32, UInt32) -> Void) {
      for stream in text.documents.indices {
        for position in text.units(of: stream) where range.contains(Int(text.units[position])) {
          let unit = Int(text.units[position]) - range.lowerBound
          if seen[unit].stream == Int32(stream) {
            seen[unit].frequency += 1
            continue
          }
          flush(unit, found)
          seen[unit] = (Int32(stream), seen[unit].stream, 1)
        }
      }
      for unit in seen.indices { flush(unit, found) }
    }

    @inline(__always)
    private func flush(_ unit: Int, _ found: (Int, UInt32, UInt32) -> Void) {
      let entry = seen[unit]
      if entry.frequency > 0 { found(unit, UInt32(entry.stream - entry.before), entry.frequency) }
    }
  }
}
