/// Why a text is no query. Positions are code points of the query's text.
public enum SearchQueryError: Error, Sendable, Hashable {
  /// Nothing to look for: no characters, or only blanks.
  case empty
  /// The quotation mark at the position has no partner.
  case unbalancedQuote(at: Int)
  /// Nothing stands between the quotation mark at the position and its partner.
  case emptyPhrase(at: Int)
  /// The parenthesis at the position has no partner.
  case unbalancedParenthesis(at: Int)
  /// Nothing stands between the parenthesis at the position and its partner.
  case emptyGroup(at: Int)
  /// The operator at the position has nothing before or behind it to work on.
  case missingOperand(of: String, at: Int)
  /// `near/N` at the position does not stand between two terms.
  case nearWithoutTerms(at: Int)
  /// `near/N` at the position has no distance that is allowed.
  case badDistance(at: Int)
  /// What begins at the position says only what is not wanted.
  case onlyNegations(at: Int)
  /// The condition at the position names a property and no value.
  case missingValue(of: String, at: Int)
  /// The term at the position begins or ends in `*`.
  case needlessWildcard(at: Int)
  /// The parenthesis or minus at the position lies deeper than `SearchQuery.maximumDepth`.
  case tooDeep(at: Int)
  /// The term or condition at the position is one more than `SearchQuery.maximumTerms`.
  case tooManyTerms(at: Int)
  /// The term at the position has more code points than `SearchQuery.maximumTermLength`.
  case termTooLong(at: Int)

  /// Where the query goes wrong.
  public var position: Int {
    switch self {
    case .empty: 0
    case .unbalancedQuote(let position), .emptyPhrase(let position), .unbalancedParenthesis(let position),
      .emptyGroup(let position), .missingOperand(_, let position), .nearWithoutTerms(let position),
      .badDistance(let position), .onlyNegations(let position), .missingValue(_, let position),
      .needlessWildcard(let position), .tooDeep(let position), .tooManyTerms(let position),
      .termTooLong(let position):
      position
    }
  }

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    let place = "at position \(position)"
    return switch self {
    case .empty:
      "the query is empty; give at least one character to look for"
    case .unbalancedQuote:
      "the quotation mark \(place) is not closed; a phrase stands between two of them, as in \"万江 街道\""
    case .emptyPhrase:
      "the phrase \(place) is empty; put at least one character between the quotation marks"
    case .unbalancedParenthesis:
      "the parenthesis \(place) has no partner; close it, or put it in quotation marks to look for the character"
    case .emptyGroup:
      "the parentheses \(place) are empty; put at least one term between them"
    case .missingOperand("-", _):
      "the minus sign \(place) has nothing behind it; write it right before a term, as in 绿道 -碧道, or in quotation marks "
        + "to look for the character"
    case .missingOperand(let name, _):
      "\(name) \(place) lacks a term; write it between two, as in 碧道 \(name) 绿道, or in quotation marks as a word"
    case .nearWithoutTerms:
      "the operator near/N \(place) does not stand between two terms; it joins terms and phrases, as in 碧道 near/20 公里"
    case .badDistance:
      "the operator near/N \(place) has no good distance; give a number of characters from \(SearchQuery.distances.lowerBound) to "
        + "\(SearchQuery.distances.upperBound), as in 碧道 near/20 公里"
    case .onlyNegations:
      "what begins \(place) says only what is not wanted; add a term that is, as in 绿道 -碧道"
    case .missingValue(let field, _):
      "the condition \(field): \(place) has no value; write it right behind the colon, in quotation marks when it holds blanks"
    case .needlessWildcard:
      "the term \(place) begins or ends in *, which is not needed; every term is found inside longer words too, and in "
        + "quotation marks the character itself is looked for"
    case .tooDeep:
      "the query is too deep \(place); parentheses and minus signs can lie \(SearchQuery.maximumDepth) deep at most"
    case .tooManyTerms:
      "the term \(place) is one too many; a query has at most \(SearchQuery.maximumTerms) terms"
    case .termTooLong:
      "the term \(place) is too long; a term has at most \(SearchQuery.maximumTermLength) characters"
    }
  }
}
