/// Why a text is no query. Positions are code points of the query's text.
public enum SearchQueryError: Error, Sendable, Hashable {
  /// Nothing to look for: no characters, or only blanks.
  case empty
  /// The quotation mark at the position has no partner.
  case unbalancedQuote(at: Int)
  /// Nothing stands between the quotation mark at the position and its partner.
  case emptyPhrase(at: Int)
  /// The term at the position is one more than `SearchQuery.maximumTerms`.
  case tooManyTerms(at: Int)
  /// The term at the position has more code points than `SearchQuery.maximumTermLength`.
  case termTooLong(at: Int)

  /// Where the query goes wrong.
  public var position: Int {
    switch self {
    case .empty: 0
    case .unbalancedQuote(let position), .emptyPhrase(let position), .tooManyTerms(let position),
      .termTooLong(let position):
      position
    }
  }

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    switch self {
    case .empty:
      "the query is empty; give at least one character to look for"
    case .unbalancedQuote(let position):
      "the quotation mark at position \(position) is not closed; a phrase stands between two of them, as in \"万江 街道\""
    case .emptyPhrase(let position):
      "the phrase at position \(position) is empty; put at least one character between the quotation marks"
    case .tooManyTerms(let position):
      "the term at position \(position) is one too many; a query has at most \(SearchQuery.maximumTerms) terms"
    case .termTooLong(let position):
      "the term at position \(position) is too long; a term has at most \(SearchQuery.maximumTermLength) characters"
    }
  }
}
