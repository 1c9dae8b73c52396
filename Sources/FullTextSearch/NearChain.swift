import HanText

/// Tells in which documents each term of a chain stands near enough to the one before.
struct NearChain {
  private var cursors: [TermCursor]
  private let distances: [Int]
  // Kept from one document to the next, so that looking at it allocates nothing.
  private var reached: [Span] = []
  private var places: [Span] = []
  private var near: [Span] = []

  init(_ near: [SearchTerm], _ distances: [Int], _ terms: QueryTerms) {
    cursors = near.map { TermCursor($0, of: terms) }
    self.distances = distances
  }

  /// Whether the chain holds in a document. Cheapest for documents that ascend, see `OccurrenceCursor`.
  mutating func holds(in document: Int) -> Bool {
    guard !cursors.isEmpty else { return false }
    cursors[0].find(in: document, &reached)
    for (index, limit) in distances.enumerated() where index + 1 < cursors.count && !reached.isEmpty {
      cursors[index + 1].find(in: document, &places)
      near.removeAll(keepingCapacity: true)
      SpanDistance.forEach(places, to: reached) { span, distance in
        if let distance, distance <= limit { near.append(span) }
      }
      swap(&near, &reached)
    }
    return !reached.isEmpty
  }
}
