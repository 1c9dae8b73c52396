/// What a document must meet: the tree that a query is read into.
public indirect enum SearchExpression: Sendable, Hashable {
  /// The document holds the term.
  case term(SearchTerm)
  /// The document holds each term, and each within so many characters of the one before: between the end of the
  /// earlier of the two and the start of the later. One distance less than terms.
  case near([SearchTerm], distances: [Int])
  /// The document has the property.
  case filter(FieldFilter)
  /// The document does not meet this. Stands only inside of `all`, beside something else.
  case not(SearchExpression)
  /// The document meets all of these.
  case all([SearchExpression])
  /// The document meets one of these at least.
  case any([SearchExpression])

  /// The terms that a document may be found by, in order: not those under `not`.
  public var terms: [SearchTerm] {
    switch self {
    case .term(let term): [term]
    case .near(let terms, _): terms
    case .filter, .not: []
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    }
  }

  /// Every term, those under `not` too, in order.
  var allTerms: [SearchTerm] {
    switch self {
    case .term(let term): [term]
    case .near(let terms, _): terms
    case .filter: []
    case .not(let part): part.allTerms
    case .all(let parts), .any(let parts): parts.flatMap(\.allTerms)
    }
  }

  /// The conditions on properties, those under `not` too, in order.
  public var filters: [FieldFilter] {
    switch self {
    case .term, .near: []
    case .filter(let filter): [filter]
    case .not(let part): part.filters
    case .all(let parts), .any(let parts): parts.flatMap(\.filters)
    }
  }

  var isNegation: Bool {
    if case .not = self { true } else { false }
  }
}
