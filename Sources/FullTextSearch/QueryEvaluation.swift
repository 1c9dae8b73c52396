import HanText

/// Finds and scores the documents that meet a query's expression.
///
/// Of terms that must all hold, the rarest is found first; the others are looked for only in what is left, as long as
/// that costs less than finding them everywhere.
struct QueryEvaluation {
  let terms: QueryTerms
  /// Tells which documents meet a condition.
  let condition: (FieldFilter) -> (Int) -> Bool

  /// How much dearer one document is to look into than one posting is to read.
  private static let lookCost = 16

  /// The documents that meet `expression`.
  func matches(_ expression: SearchExpression) -> Matches {
    switch expression {
    case .term(let term): return terms.scored(terms.counts(of: term), term)
    case .near(let near, let distances):
      var chain = NearChain(near, distances, terms)
      return conjunction(near.map { .term($0) }).filter { chain.holds(in: $0) }
    case .filter(let filter):
      let isMet = condition(filter)
      let documents = (0..<UInt32(terms.index.count)).filter { isMet(Int($0)) }
      return Matches(documents, scores: Array(repeating: 0, count: documents.count))
    // The parser lets no negation stand alone.
    case .not: return Matches()
    case .all(let parts): return conjunction(parts)
    case .any(let parts):
      return parts.mergedByHalves(matches) { $0.union($1) } ?? Matches()
    }
  }

  private func conjunction(_ parts: [SearchExpression]) -> Matches {
    let ordered = parts.enumerated().map { (rank: rank(of: $0.element), offset: $0.offset, part: $0.element) }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
    var found: Matches?
    for (_, _, part) in ordered {
      guard let current = found else {
        found = matches(part)
        continue
      }
      if current.count == 0 { break }
      found = narrowed(current, by: part)
    }
    return found ?? Matches()
  }

  /// What is found first: what is rare, then conditions, and negations last.
  private func rank(of part: SearchExpression) -> Int {
    switch part {
    case .not: .max
    case .filter: .max - 1
    default: QueryCost(terms: terms).finding(part)
    }
  }

  /// Of `current`, what meets `part` too.
  private func narrowed(_ current: Matches, by part: SearchExpression) -> Matches {
    switch part {
    case .filter(let filter): current.filter(condition(filter))
    case .not(let part): current.subtracting(narrowed(current, by: part).documents)
    case .term(let term) where current.count * Self.lookCost < terms.cost(of: term):
      current.intersection(terms.scored(terms.counts(of: term, among: current.documents), term))
    default: current.intersection(matches(part))
    }
  }
}
