import HanText

/// Passages that can be searched for any run of characters, of any length, in either script.
///
/// What a query's terms are made of is looked for in the text itself, folded character by character
/// (`ScriptFolding.searchable`): no dictionary and no segmenter decides what can be found. The index
/// knows documents by their numbers, 0 up, in the order in which they came. It never changes.
public struct SearchIndex: Sendable {
  private let text: PackedText
  private let averageLength: Double

  /// An index of `documents`. O(n) in their code points; about two bytes are kept for each.
  public init(_ documents: some Sequence<SearchDocument>) {
    var text = PackedText()
    for document in documents { text.append(document) }
    self.text = text
    averageLength = Double(text.lengths.reduce(0, +)) / Double(max(text.lengths.count, 1))
  }

  /// How many documents there are.
  public var count: Int { text.lengths.count }

  /// The documents that hold every term of `query` and that `isWanted` by their number.
  ///
  /// With `exact`, only the texts as the sources have them are searched, not their alternatives.
  /// Scores don't depend on `isWanted`. O(terms × size of the texts), and memory in proportion to the
  /// number of documents; a query can hold so many terms only (`SearchQuery.maximumTerms`).
  public func search(
    _ query: SearchQuery,
    exact: Bool = false,
    where isWanted: (Int) -> Bool = { _ in true }
  ) -> SearchResults {
    var matches: [RankedDocument]?
    for needle in query.needles {
      let postings = text.postings(of: needle, exact: exact)
      let scored = scored(postings)
      let remaining = matches.map { Self.intersection($0, scored) } ?? scored
      matches = remaining
      if remaining.isEmpty { break }
    }
    return SearchResults(
      text: text,
      needles: query.needles,
      exact: exact,
      matches: (matches ?? []).filter { isWanted($0.document) }
    )
  }

  private func scored(_ postings: Postings) -> [RankedDocument] {
    let relevance = Relevance(
      documents: count,
      matching: postings.documents.count,
      averageLength: averageLength
    )
    return zip(postings.documents, postings.frequencies).map { document, frequency in
      let score = relevance.score(frequency: frequency, length: text.lengths[document])
      return RankedDocument(document: document, score: score)
    }
  }

  /// The documents of both lists, each ascending by document, with the sum of their scores.
  private static func intersection(_ left: [RankedDocument], _ right: [RankedDocument]) -> [RankedDocument] {
    var common: [RankedDocument] = []
    var other = right.startIndex
    for entry in left {
      while other < right.endIndex, right[other].document < entry.document { other += 1 }
      guard other < right.endIndex else { break }
      if right[other].document == entry.document {
        common.append(RankedDocument(document: entry.document, score: entry.score + right[other].score))
      }
    }
    return common
  }
}
