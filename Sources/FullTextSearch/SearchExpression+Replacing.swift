extension SearchExpression {
  /// The expression with one term's text in place of another's, wherever a document may be found by it.
  public func replacing(_ text: String, by other: String) -> SearchExpression {
    func replaced(_ term: SearchTerm) -> SearchTerm {
      term.text == text ? SearchTerm(text: other, position: term.position) : term
    }
    return switch self {
    case .term(let term): .term(replaced(term))
    case .near(let terms, let distances): .near(terms.map(replaced), distances: distances)
    case .filter, .not: self
    case .all(let parts): .all(parts.map { $0.replacing(text, by: other) })
    case .any(let parts): .any(parts.map { $0.replacing(text, by: other) })
    }
  }
}
