/// How often a text stands in a document.
public struct TermOccurrences: Sendable, Equatable {
  /// The document's number in the index.
  public let document: Int
  /// How often, counted from left to right without overlap.
  public let count: Int
}

extension SearchIndex {
  /// The documents that hold `text`, ascending, and how often each does, from left to right without overlap.
  ///
  /// Counted in one reading of each document: its last alternative, which is its text where it has none. O(postings of
  /// the text's rarest pair of characters).
  public func occurrences(of text: String) -> [TermOccurrences] {
    let counts = index.countsWithoutOverlap(of: Needle(text.unicodeScalars))
    return zip(counts.documents, counts.frequencies).map {
      TermOccurrences(document: Int($0), count: Int($1))
    }
  }

  /// Throws `SearchFailure.tooCostly` when counting all of `terms` could read more postings than `limit`.
  public func checkCost(ofTerms terms: [String], limit: Int = SearchIndex.standardLimit) throws(SearchFailure) {
    let cost = terms.reduce(0) { $0 + index.cost(of: Needle($1.unicodeScalars)) }
    guard cost <= limit else { throw .tooCostly(cost: cost, limit: limit) }
  }

  /// How many code points the reading has that `occurrences(of:)` counts in.
  public func length(of document: Int) -> Int {
    let streams = index.text.streams(of: document)
    return index.text.codePoints(of: streams.upperBound - 1)
  }
}
