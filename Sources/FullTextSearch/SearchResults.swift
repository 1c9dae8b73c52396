/// What a query found: the exact total, and pages of hits, made when asked for.
public struct SearchResults: Sendable {
  private let text: PackedText
  private let needles: [[UInt16]]
  private let exact: Bool
  private let matches: [RankedDocument]

  /// The results of a search; `matches` ascend by document.
  init(text: PackedText, needles: [[UInt16]], exact: Bool, matches: [RankedDocument]) {
    self.text = text
    self.needles = needles
    self.exact = exact
    self.matches = matches
  }

  /// How many documents were found, exactly.
  public var total: Int { matches.count }

  /// The numbers of all documents found, ascending. O(total).
  public var documents: [Int] { matches.map(\.document) }

  /// A page of hits, best first: by score, then by document number, an order without ties.
  ///
  /// `page` counts from 0; what lies outside of `0..<total` is left out. Only these hits get their
  /// highlights: O(total), and the length of the page's texts.
  public func hits(in page: Range<Int>) -> [SearchHit] {
    let page = page.clamped(to: 0..<total)
    return matches.best(page.upperBound).dropFirst(page.lowerBound).map { match in
      SearchHit(
        document: match.document,
        score: match.score,
        highlights: text.highlights(of: needles, in: match.document, exact: exact)
      )
    }
  }
}
