import HanText

/// What a document gains by holding the terms of a query close to each other: neighbours in the query, in any order
/// in the text.
struct Adjacency: Sendable {
  /// What two terms side by side are worth, of the weight of the more frequent one.
  private static let weight = 0.5
  /// At how many characters between them two terms gain half of that.
  private static let halfDistance = 8.0
  /// How many terms are looked at, from the first: the text of each document is read once for each.
  private static let longestQuery = 8

  private let terms: QueryTerms
  private let pairs: [(left: SearchTerm, right: SearchTerm, worth: Double)]

  /// The adjacency of a query's terms; nothing is gained where one term is enough to be found.
  init(_ expression: SearchExpression, terms: QueryTerms) {
    self.terms = terms
    guard case .all(let parts) = expression else {
      pairs = []
      return
    }
    var seen: Set<SearchTerm> = []
    let single = parts.compactMap { part in if case .term(let term) = part { term } else { nil } }
      .filter { seen.insert($0).inserted }.prefix(Self.longestQuery)
    pairs = zip(single, single.dropFirst()).map { left, right in
      let rarity = min(terms.relevance(of: left).rarity, terms.relevance(of: right).rarity)
      return (left, right, Self.weight * rarity)
    }
  }

  /// The most that a document can gain.
  var most: Double { pairs.reduce(0) { $0 + $1.worth } }

  /// What a document gains. O(n) in its text.
  func gain(of document: Int) -> Double {
    guard let first = pairs.first else { return 0 }
    var left = terms.spans(of: first.left, in: document)
    var gain = 0.0
    for pair in pairs {
      let right = terms.spans(of: pair.right, in: document)
      var nearest: Int?
      SpanDistance.forEach(left, to: right) { _, distance in
        if let distance { nearest = min(nearest ?? distance, distance) }
      }
      if let nearest { gain += pair.worth * Self.halfDistance / (Self.halfDistance + Double(nearest)) }
      left = right
    }
    return gain
  }
}
