import HanText

/// The folded UTF-16 of all documents in one buffer, with the way back to code points.
///
/// A document is one stream, its text, and one more for each alternative. Every stream ends in a
/// separator, so nothing is found across two of them. UTF-16 because a scan compares eight units at
/// a time and nearly every Chinese character is one unit; characters outside the BMP are two.
struct PackedText: Sendable {
  /// A lone half of a surrogate pair: no sequence of code points, so no query, can hold it.
  private static let separator: UInt16 = 0xDFFF

  private(set) var units: [UInt16] = []
  /// The code points of each document's text.
  private(set) var lengths: [Int] = []
  /// Where each stream begins in `units`; the last entry is where the next would.
  private var starts = [0]
  /// The document of each stream.
  private var documents: [Int] = []
  /// The first stream of each document; the last entry is where the next document's would be.
  private var firstStreams = [0]
  /// The maps of the streams that are alternatives.
  private var maps: [Int: OffsetMap] = [:]
  /// Where `units` has the second half of a pair, ascending: empty for text of the BMP.
  private var secondHalves: [Int] = []

  /// Adds a document; its number is how many there were before. O(n).
  mutating func append(_ document: SearchDocument) {
    appendStream(document.text)
    for alternative in document.alternatives {
      maps[documents.count] = alternative.map
      appendStream(alternative.scalars)
    }
    lengths.append(document.text.count)
    firstStreams.append(documents.count)
  }

  private mutating func appendStream(_ scalars: [Unicode.Scalar]) {
    for scalar in scalars {
      let folded = ScriptFolding.searchable(scalar)
      if let unit = UInt16(exactly: folded.value) {
        units.append(unit)
      } else {
        units.append(contentsOf: folded.utf16)
        secondHalves.append(units.count - 1)
      }
    }
    units.append(Self.separator)
    starts.append(units.count)
    documents.append(lengths.count)
  }

  /// The streams of a document, its text first.
  func streams(of document: Int) -> Range<Int> {
    firstStreams[document]..<firstStreams[document + 1]
  }

  /// The stream that has the unit at `position`, which must be in the buffer, at or after `stream`.
  /// O(log d) for a stream that is d further on: hits come in order, often close together.
  func stream(holding position: Int, from stream: Int) -> Int {
    var low = stream
    var step = 1
    while low + step < starts.count, starts[low + step] <= position {
      low += step
      step *= 2
    }
    let high = min(low + step, starts.count)
    return starts[low..<high].partitioningIndex { $0 > position } - 1
  }

  /// The document of a stream.
  func document(of stream: Int) -> Int {
    documents[stream]
  }

  /// The units of a stream, without the separator.
  func units(of stream: Int) -> Range<Int> {
    starts[stream]..<starts[stream + 1] - 1
  }

  /// Whether a stream is another reading of its document's text.
  func isAlternative(_ stream: Int) -> Bool {
    maps[stream] != nil
  }

  /// Where a run of units of `stream` lies in its document's text, in code points. O(log n).
  func span(of run: Range<Int>, in stream: Int) -> Span {
    let start = starts[stream]
    let span = Span(codePoints(in: start..<run.lowerBound), codePoints(in: start..<run.upperBound))
    guard let map = maps[stream] else { return span }
    let source = map.source(of: span)
    let length = lengths[documents[stream]]
    return Span(min(source.start, length), min(source.end, length))
  }

  /// How many code points begin in a stretch of units.
  private func codePoints(in range: Range<Int>) -> Int {
    guard !secondHalves.isEmpty else { return range.count }
    let before = secondHalves.partitioningIndex { $0 >= range.lowerBound }
    let through = secondHalves.partitioningIndex { $0 >= range.upperBound }
    return range.count - (through - before)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets a condition that all later ones meet too. O(log n).
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
