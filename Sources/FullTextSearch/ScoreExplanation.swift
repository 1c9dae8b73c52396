/// What the scores of the documents that a query found are made of.
public struct ScoreExplanation: Sendable {
  private struct Term {
    let term: SearchTerm
    let relevance: Relevance
    let lift: HeadingLift
  }

  private let terms: QueryTerms
  /// The terms that documents may be found by, each once, in the query's order.
  private let explained: [Term]
  private let adjacency: Adjacency

  init(_ expression: SearchExpression, _ terms: QueryTerms) {
    self.terms = terms
    explained = Self.terms(of: expression).map { term in
      Term(
        term: term, relevance: terms.relevance(of: term),
        lift: terms.headings.lift(of: terms.needles[term, default: []]))
    }
    adjacency = Adjacency(expression, terms: terms)
  }

  /// The terms that an explanation tells of.
  static func terms(of expression: SearchExpression) -> [SearchTerm] {
    var seen: Set<SearchTerm> = []
    return expression.terms.filter { seen.insert($0).inserted }
  }

  /// What adds up to the score of a document that was found: the terms that it holds, in the query's order, then adjacency.
  /// O(log n) for each run that a term is looked for as, and where it stands in the document.
  public func parts(of document: Int) -> [ScorePart] {
    var parts = explained.compactMap { part(of: document, $0) }
    var adjacency = adjacency
    let gain = adjacency.gain(of: document)
    if gain > 0 {
      parts.append(ScorePart(kind: .adjacency, term: nil, score: gain, frequency: 0, headings: 0, rarity: 0))
    }
    return parts
  }

  private func part(of document: Int, _ explained: Term) -> ScorePart? {
    let counts = terms.counts(of: explained.term, among: [UInt32(document)])
    guard let frequency = counts.frequencies.first else { return nil }
    let headings = explained.lift[document]
    return ScorePart(
      kind: .term, term: explained.term.text,
      score: explained.relevance.score(frequency: frequency, norm: terms.norms[document], headings: headings),
      frequency: Int(frequency), headings: headings, rarity: explained.relevance.rarity)
  }
}
