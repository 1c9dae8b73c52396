import HanText

/// Packed texts with their postings: finds every document that holds a run of characters.
///
/// A run of two units or more is looked up by its rarest pair of neighbours, and the rest of it compared with the text
/// around each of that pair's positions, so what is found is exact. One unit alone has a list of its own.
///
/// It never changes. It is a class, so that handing it on costs one reference count for all of its tables.
final class IndexedText: Sendable {
  let text: PackedText
  private let postings: Postings
  private let lengths: LengthClasses

  init(_ text: PackedText, workers: Int) {
    self.text = text
    postings = Postings(of: text, workers: workers)
    lengths = LengthClasses(text.lengths.indices.lazy.map(text.unitCount))
  }

  /// How many documents there are.
  var count: Int { text.lengths.count }

  /// How many bytes it takes.
  var byteCount: Int { text.byteCount + postings.byteCount }

  /// Where a pair of units stands in the buffer, ascending. O(log n).
  func positions(_ first: UInt16, _ second: UInt16) -> ArraySlice<UInt32> { postings.positions(first, second) }

  /// How many postings must be read to find where `needle` stands in any so many documents: its rarest pair's positions,
  /// or for one unit the texts, of which a posting's time is enough for `scannedUnits`.
  func cost(ofPlacing needle: Needle, in documents: Int) -> Int {
    guard needle.units.count == 1 else { return cost(of: needle) }
    let text = lengths.most(of: documents)
    return min(postings.occurrences(of: needle.units[0]), text) + text / Self.scannedUnits
  }

  /// How often a unit stands in the buffer. O(1).
  func occurrences(of unit: UInt16) -> Int { postings.occurrences(of: unit) }

  private static let scannedUnits = 8

  /// How many postings must be read to find `needle`: its rarest pair's positions, or its unit's streams. At least as
  /// many as the documents that hold it. O(m log n).
  func cost(of needle: Needle) -> Int {
    switch needle.units.count {
    case 0: 0
    case 1: needle.isWholeNumber ? text.units.count : postings.streamCount(of: needle.units[0])
    default: rarestPair(of: needle).positions.count
    }
  }

  /// Every document that holds `needle`, alternatives left out when `exact`. O(cost of the needle × its length at worst).
  func counts(of needle: Needle, exact: Bool) -> DocumentCounts {
    text.documentCounts(streamCounts(of: needle), exact: exact)
  }

  private func streamCounts(of needle: Needle) -> DocumentCounts {
    switch needle.units.count {
    case 0: return DocumentCounts()
    case 1 where !needle.isWholeNumber: return postings.streamCounts(of: needle.units[0])
    case 1:
      let starts = text.units.indices.filter { needle.stands(at: $0, in: text.units) }.map(UInt32.init)
      return text.streamCounts(at: starts.span)
    case 2 where !needle.isWholeNumber:
      let positions = rarestPair(of: needle).positions
      return text.streamCounts(at: positions.span)
    default:
      let starts = starts(of: needle)
      return text.streamCounts(at: starts.span)
    }
  }

  /// Which documents hold `needle` in their last stream, and how often without overlap. O(cost of the needle × its length
  /// at worst).
  func countsWithoutOverlap(of needle: Needle) -> DocumentCounts {
    let length = UInt32(needle.units.count)
    var next: UInt32 = 0
    let apart =
      length < 2
      ? []
      : starts(of: needle).filter { start in
        guard start >= next else { return false }
        next = start + length
        return true
      }
    let streams = length < 2 ? streamCounts(of: needle) : text.streamCounts(at: apart.span)
    var counts = DocumentCounts()
    for (stream, frequency) in zip(streams.documents, streams.frequencies) {
      let document = text.documents[Int(stream)]
      if Int(stream) == text.streams(of: Int(document)).upperBound - 1 { counts.add(document, frequency) }
    }
    return counts
  }

  /// Where a needle of more than one unit stands in the buffer, ascending.
  private func starts(of needle: Needle) -> [UInt32] {
    let pair = rarestPair(of: needle)
    let allUnits = text.units
    let (positions, text, units) = (pair.positions.span, allUnits.span, needle.units.span)
    return unsafe [UInt32](unsafeUninitializedCapacity: positions.count) { starts, count in
      for index in positions.indices {
        let start = Int(positions[index]) - pair.offset
        guard start >= 0, start + units.count <= text.count else { continue }
        var matched = 0
        while matched < units.count, text[start + matched] == units[matched] { matched += 1 }
        guard matched == units.count else { continue }
        if needle.isWholeNumber, !needle.isApart(start, in: allUnits) { continue }
        unsafe starts[count] = UInt32(truncatingIfNeeded: start)
        count += 1
      }
    }
  }

  /// The pair of neighbours in `needle`, of two units or more, that stands in the text least often.
  func rarestPair(of needle: Needle) -> (offset: Int, positions: ArraySlice<UInt32>) {
    let units = needle.units
    var rarest = (offset: 0, positions: postings.positions(units[0], units[1]))
    for offset in units.indices.dropFirst().dropLast() where !rarest.positions.isEmpty {
      let positions = postings.positions(units[offset], units[offset + 1])
      if positions.count < rarest.positions.count { rarest = (offset, positions) }
    }
    return rarest
  }

  /// Of `candidates`, ascending, those that hold `needle`. For a few candidates only.
  func counts(of needle: Needle, among candidates: [UInt32], exact: Bool) -> DocumentCounts {
    var counts = DocumentCounts()
    var cursor = OccurrenceCursor(needle, in: self)
    for document in candidates {
      for stream in text.streams(of: Int(document), exact: exact) {
        var frequency: UInt32 = 0
        cursor.forEach(in: text.units, within: text.units(of: stream)) { _ in frequency += 1 }
        if frequency > 0 { counts.add(document, frequency) }
      }
    }
    return counts
  }

  /// Where `needle` stands in a document's text, in code points: each place once, ascending.
  func spans(of needle: Needle, in document: Int, exact: Bool) -> [Span] {
    var spans: [Span] = []
    let streams = text.streams(of: document, exact: exact)
    let scan = OccurrenceScan(for: needle.units)
    for stream in streams {
      scan.forEach(in: text.units, within: text.units(of: stream)) { position in
        guard !needle.isWholeNumber || needle.isApart(position, in: text.units) else { return }
        spans.append(text.span(of: position..<position + needle.units.count, in: stream))
      }
    }
    return streams.count == 1 ? spans : Set(spans).sorted()
  }
}
