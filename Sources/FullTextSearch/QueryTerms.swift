import HanText

/// The terms of a query over an index: what each is looked for as, where it stands and what it adds to a score.
///
/// It never changes. It is a class, so that handing it on costs one reference count.
final class QueryTerms: Sendable {
  let index: IndexedText
  let headings: HeadingIndex
  /// For each document, what its length makes usual (`Relevance.norm`).
  let norms: [Float]
  let exact: Bool
  /// The runs to look for in place of each term.
  let needles: [SearchTerm: [Needle]]
  /// What is looked for beside the terms as typed, in their order.
  let alternatives: [TermAlternative]
  private let sizes: [SearchTerm: (postings: Int, cost: Int)]

  init(
    index: IndexedText, headings: HeadingIndex, norms: [Float], exact: Bool, needles: [SearchTerm: [Needle]],
    alternatives: [TermAlternative]
  ) {
    self.index = index
    self.headings = headings
    self.norms = norms
    self.exact = exact
    self.needles = needles
    self.alternatives = alternatives
    sizes = needles.mapValues { needles in
      let postings = needles.reduce(0) { $0 + index.cost(of: $1) }
      return (postings, (postings + headings.cost(of: needles)) * (1 + mergeDepth(of: needles.count)))
    }
  }

  /// How many postings a term has: at least as many as the documents that hold it.
  func postings(of term: SearchTerm) -> Int { sizes[term]?.postings ?? 0 }

  /// The most postings that finding a term can read and merge.
  func cost(of term: SearchTerm) -> Int { sizes[term]?.cost ?? 0 }

  /// The documents that hold a term.
  func counts(of term: SearchTerm) -> DocumentCounts {
    counts(of: term) { index.counts(of: $0, exact: exact) }
  }

  /// The documents among `candidates` that hold a term.
  func counts(of term: SearchTerm, among candidates: [UInt32]) -> DocumentCounts {
    counts(of: term) { index.counts(of: $0, among: candidates, exact: exact) }
  }

  private func counts(of term: SearchTerm, _ counts: (Needle) -> DocumentCounts) -> DocumentCounts {
    needles[term, default: []].mergedByHalves(counts, DocumentCounts.sum) ?? DocumentCounts()
  }

  /// Gives each document the term's part of its score.
  func scored(_ counts: DocumentCounts, _ term: SearchTerm) -> Matches {
    let relevance = relevance(of: term)
    var lift = headings.lift(of: needles[term, default: []])
    let scores = unsafe [Double](unsafeUninitializedCapacity: counts.documents.count) { scores, initialized in
      let allNorms = norms
      let (documents, frequencies, norms) = (counts.documents.span, counts.frequencies.span, allNorms.span)
      for number in documents.indices {
        let document = Int(documents[number])
        unsafe scores[number] = relevance.score(
          frequency: frequencies[number], norm: norms[document],
          headings: lift.isEmpty ? 0 : lift.walk(to: document))
      }
      initialized = counts.documents.count
    }
    return Matches(counts.documents, scores: scores)
  }

  /// How much a term weighs. By its postings, which bound the documents that hold it: the same whatever else the query
  /// asks for, and known without counting.
  func relevance(of term: SearchTerm) -> Relevance {
    Relevance(documents: index.count, matching: postings(of: term))
  }

  /// Where a term stands in a document: each place once, ascending.
  func spans(of term: SearchTerm, in document: Int) -> [Span] {
    spans(of: needles[term, default: []], in: document)
  }

  /// Where any of some needles stands in a document: each place once, ascending.
  func spans(of needles: [Needle], in document: Int) -> [Span] {
    guard needles.count != 1 else { return index.spans(of: needles[0], in: document, exact: exact) }
    return Set(needles.flatMap { index.spans(of: $0, in: document, exact: exact) }).sorted()
  }
}
