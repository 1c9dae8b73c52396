import HanText

/// The folded UTF-16 of all documents in one buffer, with the way back to code points.
///
/// A document is one stream, its text, and one more for each alternative. Every stream ends in a
/// separator, so nothing is found across two of them. UTF-16 because a scan compares eight units at
/// a time and nearly every Chinese character is one unit; characters outside the BMP are two.
struct PackedText: Sendable {
  /// A lone half of a surrogate pair: no sequence of code points, so no query, can hold it.
  static let separator: UInt16 = 0xDFFF
  /// One entry of `blocks` stands for two to the power of this many units.
  private static let blockShift = 6

  private(set) var units: [UInt16] = []
  /// The code points of each document's text.
  private(set) var lengths: [UInt32] = []
  /// Where each stream begins in `units`; the last entry is where the next would.
  private(set) var starts: [UInt32] = [0]
  /// The document of each stream.
  private(set) var documents: [UInt32] = []
  /// The first stream of each document; the last entry is where the next document's would be.
  private var firstStreams: [UInt32] = [0]
  /// For each block of units, the stream of its first unit: the way from a position to its stream.
  private var blocks: [UInt32] = []
  /// The maps of the streams that are alternatives.
  private var maps: [UInt32: OffsetMap] = [:]
  /// Where `units` has the second half of a pair, ascending: empty for text of the BMP.
  private var secondHalves: [UInt32] = []

  /// Whether there is any alternative; without one, streams and documents have the same numbers.
  var hasAlternatives: Bool { !maps.isEmpty }

  /// Adds a document; its number is how many there were before. O(n).
  ///
  /// Positions are four bytes each, so the buffer takes 2³² units: about 6 GB of Chinese text.
  mutating func append(_ document: SearchDocument) {
    appendStream(document.text)
    for alternative in document.alternatives {
      maps[UInt32(documents.count)] = alternative.map
      appendStream(alternative.scalars)
    }
    lengths.append(UInt32(document.text.count))
    firstStreams.append(UInt32(documents.count))
  }

  private mutating func appendStream(_ scalars: [Unicode.Scalar]) {
    let stream = UInt32(documents.count)
    for scalar in scalars {
      let folded = ScriptFolding.searchable(scalar)
      if let unit = UInt16(exactly: folded.value) {
        units.append(unit)
      } else {
        units.append(contentsOf: folded.utf16)
        secondHalves.append(UInt32(units.count - 1))
      }
    }
    units.append(Self.separator)
    while blocks.count << Self.blockShift < units.count { blocks.append(stream) }
    starts.append(UInt32(units.count))
    documents.append(UInt32(lengths.count))
  }

  /// The streams of a document, its text first.
  func streams(of document: Int) -> Range<Int> {
    Int(firstStreams[document])..<Int(firstStreams[document + 1])
  }

  /// The streams of a document; its text alone when `exact`.
  func streams(of document: Int, exact: Bool) -> Range<Int> {
    exact ? Int(firstStreams[document])..<Int(firstStreams[document]) + 1 : streams(of: document)
  }

  /// How many units a document's streams have, their separators included.
  func unitCount(of document: Int) -> Int {
    let streams = streams(of: document)
    return Int(starts[streams.upperBound]) - Int(starts[streams.lowerBound])
  }

  /// The stream that has the unit at `position`, which must be in the buffer. O(1) for streams that are not tiny.
  func stream(holding position: Int) -> Int {
    var stream = Int(blocks[position >> Self.blockShift])
    while starts[stream + 1] <= UInt32(truncatingIfNeeded: position) { stream += 1 }
    return stream
  }

  /// Which streams hold the positions, which ascend, and how many of them each: in place of documents, streams. O(n).
  func streamCounts(at positions: Swift.Span<UInt32>) -> DocumentCounts {
    let capacity = min(positions.count, documents.count)
    let (starts, blocks) = (starts.span, blocks.span)
    var frequencies: [UInt32] = []
    let streams = unsafe [UInt32](unsafeUninitializedCapacity: capacity) { streams, count in
      unsafe frequencies = [UInt32](unsafeUninitializedCapacity: capacity) { frequencies, sameCount in
        // Hardly a branch: where one stream ends and the next begins cannot be guessed.
        var last = -1
        var frequency: UInt32 = 0
        for index in positions.indices {
          let position = positions[index]
          var stream = Int(blocks[Int(position) >> Self.blockShift])
          stream += starts[stream + 1] <= position ? 1 : 0
          while starts[stream + 1] <= position { stream += 1 }
          let isNext = stream != last
          count += isNext ? 1 : 0
          frequency = isNext ? 1 : frequency &+ 1
          last = stream
          unsafe streams[count - 1] = UInt32(truncatingIfNeeded: stream)
          unsafe frequencies[count - 1] = frequency
        }
        sameCount = count
      }
    }
    return DocumentCounts(streams, frequencies: frequencies)
  }

  /// Counts of documents from counts of streams, alternatives left out when `exact`. O(n).
  func documentCounts(_ streams: DocumentCounts, exact: Bool) -> DocumentCounts {
    guard hasAlternatives else { return streams }
    var counts = DocumentCounts()
    for (index, stream) in streams.documents.enumerated() where !(exact && isAlternative(Int(stream))) {
      counts.add(documents[Int(stream)], streams.frequencies[index])
    }
    return counts
  }

  /// The units of a stream, without the separator.
  func units(of stream: Int) -> Range<Int> {
    Int(starts[stream])..<Int(starts[stream + 1]) - 1
  }

  /// Whether a stream is another reading of its document's text.
  func isAlternative(_ stream: Int) -> Bool {
    hasAlternatives && maps[UInt32(stream)] != nil
  }

  /// Where a run of units of `stream` lies in its document's text, in code points. O(log n).
  func span(of run: Range<Int>, in stream: Int) -> Span {
    let span = codePoints(of: run, in: stream)
    guard hasAlternatives, let map = maps[UInt32(stream)] else { return span }
    let source = map.source(of: span)
    let length = Int(lengths[Int(documents[stream])])
    return Span(min(source.start, length), min(source.end, length))
  }

  /// Where a run of units of `stream` lies in the stream itself, in code points. O(log s), s pairs of halves in the buffer.
  func codePoints(of run: Range<Int>, in stream: Int) -> Span {
    let start = Int(starts[stream])
    let first = secondHalves.partitioningIndex { $0 >= UInt32(start) }
    guard first < secondHalves.count, Int(secondHalves[first]) < run.upperBound else {
      return Span(run.lowerBound - start, run.upperBound - start)
    }
    return Span(codePoints(in: start..<run.lowerBound), codePoints(in: start..<run.upperBound))
  }

  /// How many code points a stream has.
  func codePoints(of stream: Int) -> Int { codePoints(in: units(of: stream)) }

  /// How many code points begin in a stretch of units.
  private func codePoints(in range: Range<Int>) -> Int {
    guard !secondHalves.isEmpty else { return range.count }
    let before = secondHalves.partitioningIndex { $0 >= UInt32(range.lowerBound) }
    let through = secondHalves.partitioningIndex { $0 >= UInt32(range.upperBound) }
    return range.count - (through - before)
  }

  /// How many bytes the texts and the tables of this type take.
  var byteCount: Int {
    2 * units.count
      + 4 * (lengths.count + starts.count + documents.count + firstStreams.count + blocks.count + secondHalves.count)
      + maps.values.reduce(0) { $0 + 64 + 24 * $1.stretchCount }
  }
}
