public import HanText

/// What a query found: the exact total, and hits, made when asked for.
public struct SearchResults: Sendable {
  private let expression: SearchExpression
  private let terms: QueryTerms
  private let places: DocumentPlaces
  private let matches: Matches
  /// What the query was held to cost before it was answered, in postings.
  public let cost: Int

  init(expression: SearchExpression, terms: QueryTerms, places: DocumentPlaces, matches: Matches, cost: Int) {
    self.expression = expression
    self.terms = terms
    self.places = places
    self.matches = matches
    self.cost = cost
  }

  /// How many documents were found, exactly.
  public var total: Int { matches.count }

  /// What was looked for beside the terms as typed, in their order; nothing when the search was exact.
  public var alternatives: [TermAlternative] { terms.alternatives }

  /// The numbers of all documents found, ascending. O(total).
  public var documents: [Int] { matches.documents.map(Int.init) }

  /// A page of hits, best first: by score, then what stands earlier in its group, then what is shorter, then by
  /// number, an order without ties.
  ///
  /// `page` counts from 0; what lies outside of `0..<total` is left out. Only these hits get their
  /// highlights: O(total), and the length of the page's texts.
  public func hits(in page: Range<Int>) -> [SearchHit] {
    ranking(in: page).map { hit($0.document, score: $0.score) }
  }

  /// The hits of documents that were found, in the order given; others are left out. O(log total) each, and their texts.
  public func hits(of documents: some Sequence<Int>) -> [SearchHit] {
    var adjacency = Adjacency(expression, terms: terms)
    return documents.compactMap { document in
      let index = matches.documents.partitioningIndex { $0 >= document }
      guard index < total, matches.documents[index] == document else { return nil }
      return hit(document, score: matches.scores[index] + adjacency.gain(of: document))
    }
  }

  /// A page of the documents found, best first, each with its score: the order of `hits(in:)`.
  ///
  /// O(total), for a page far behind O(total · log total); for several terms also where they stand in the documents that
  /// may be on the page or before it.
  public func ranking(in page: Range<Int>) -> [(document: Int, score: Double)] {
    let page = page.clamped(to: 0..<total)
    return best(page.upperBound).dropFirst(page.lowerBound).map { (Int($0.document), $0.score) }
  }

  /// A document's score; 0 when it was not found. O(log total).
  public func score(of document: Int) -> Double {
    let index = matches.documents.partitioningIndex { $0 >= document }
    guard index < total, matches.documents[index] == document else { return 0 }
    var adjacency = Adjacency(expression, terms: terms)
    return matches.scores[index] + adjacency.gain(of: document)
  }

  /// Where the query's terms stand in a document of the index, in code points: see `SearchHit.highlights`.
  public func highlights(in document: Int) -> [Span] {
    let spans = expression.terms.map { terms.spans(of: $0, in: document) }
    return spans.count == 1 ? spans[0] : Set(spans.joined()).sorted()
  }

  /// What the scores are made of. O(headings that hold a term of the query), once for all documents that it is asked of.
  public func explanation() -> ScoreExplanation { ScoreExplanation(expression, terms) }

  /// The best documents.
  ///
  /// What adjacency adds is bounded, so it is looked at only where it can still lift a document among them: those that are
  /// best without it show the score that must be reached, then all that could reach it are looked at.
  private func best(_ count: Int) -> [RankedDocument] {
    var adjacency = Adjacency(expression, terms: terms)
    guard adjacency.most > 0, count > 0 else { return byTerms(count) }
    var threshold = -Double.infinity
    if total > 4 * count {
      var scores = byTerms(2 * count).map { $0.score + adjacency.gain(of: Int($0.document)) }
      scores.sort(by: >)
      threshold = scores[count - 1]
    }
    return best(count, from: threshold, atMost: adjacency.most) { adjacency.gain(of: $0) }
  }

  /// The documents that are best by their terms alone.
  private func byTerms(_ count: Int) -> [RankedDocument] {
    best(count, from: -.infinity, atMost: 0) { _ in 0 }
  }

  /// The documents that are best by their terms and what each gains, at most `most`. Only what can score `threshold`, which
  /// `count` documents are known to, is asked for its gain.
  @inline(__always)
  private func best(
    _ count: Int, from threshold: Double, atMost most: Double, gain: (Int) -> Double
  ) -> [RankedDocument] {
    var best = BestDocuments(count, from: threshold)
    let (documents, scores) = (matches.documents.span, matches.scores.span)
    let allLengths = terms.index.text.lengths
    let (ordinals, lengths) = (places.ordinals.span, allLengths.span)
    for index in documents.indices where scores[index] + most >= best.threshold {
      let document = Int(documents[index])
      best.add(
        RankedDocument(
          document: documents[index], score: scores[index] + gain(document), ordinal: ordinals[document],
          length: lengths[document]))
    }
    return best.finished()
  }

  private func hit(_ document: Int, score: Double) -> SearchHit {
    SearchHit(document: document, score: score, highlights: highlights(in: document))
  }
}
