/// Bounds what answering a query reads, before anything is read: in postings, each of which takes a few nanoseconds to
/// read, to merge with others, or to go to.
///
/// It counts what each part costs by itself. That terms which must all hold are looked for only in what the rarer ones
/// leave makes most queries cheaper, none dearer.
struct QueryCost {
  let terms: QueryTerms

  /// What going to a document's part of a term's positions counts for.
  private static let seekCost = 4

  /// What finding the documents costs, and what ordering them by how close their terms stand.
  func cost(of expression: SearchExpression) -> Int {
    let near = Adjacency.terms(of: expression)
    return finding(expression) + (near.count > 1 ? looking(for: near, in: documents(expression)) : 0)
  }

  /// What telling how the scores of so many documents come about costs: for each term the headings once more, and where it
  /// stands in those documents, for itself and for its nearness to others.
  func explaining(_ expression: SearchExpression, in shown: Int) -> Int {
    guard shown > 0 else { return 0 }
    let shown = min(shown, documents(expression))
    let explained = ScoreExplanation.terms(of: expression)
    let headings = explained.reduce(0) { $0 + terms.headings.cost(of: terms.needles[$1, default: []]) }
    return headings + looking(for: explained + Adjacency.terms(of: expression), in: shown)
  }

  /// What finding the documents that meet `expression` costs. A condition reads every document.
  func finding(_ expression: SearchExpression) -> Int {
    switch expression {
    case .term(let term): return terms.cost(of: term)
    case .near(let near, _):
      return near.reduce(0) { $0 + terms.cost(of: $1) } + looking(for: near, in: documents(expression))
    case .filter: return terms.index.count
    case .not(let part): return finding(part)
    case .all(let parts): return parts.reduce(0) { $0 + finding($1) }
    case .any(let parts):
      let merged = parts.reduce(0) { $0 + documents($1) }
      return parts.reduce(merged * mergeDepth(of: parts.count)) { $0 + finding($1) }
    }
  }

  /// The most documents that can meet `expression`.
  private func documents(_ expression: SearchExpression) -> Int {
    switch expression {
    case .term(let term): min(terms.postings(of: term), terms.index.count)
    case .near(let near, _): near.map { documents(.term($0)) }.min() ?? 0
    case .filter, .not: terms.index.count
    case .all(let parts): parts.map(documents).min() ?? 0
    case .any(let parts): min(parts.reduce(0) { $0 + documents($1) }, terms.index.count)
    }
  }

  /// What finding out where `near` stand in so many documents costs.
  private func looking(for near: [SearchTerm], in documents: Int) -> Int {
    near.flatMap { terms.needles[$0, default: []] }.reduce(0) {
      $0 + documents * Self.seekCost + terms.index.cost(ofPlacing: $1, in: documents)
    }
  }
}
