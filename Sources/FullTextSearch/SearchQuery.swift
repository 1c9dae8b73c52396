/// What to look for, read from what somebody typed. `SearchQueryParser` has the grammar.
public struct SearchQuery: Sendable, Equatable {
  /// The most terms and conditions that a query can have.
  public static let maximumTerms = 50
  /// The most code points that a term can have.
  public static let maximumTermLength = 256
  /// How deep parentheses and minus signs can lie in each other.
  public static let maximumDepth = 16
  /// How many characters can lie between the terms of `near/N`.
  public static let distances = 0...100

  /// What a document must meet.
  public let expression: SearchExpression

  /// Reads a query, in one pass over it.
  ///
  /// `fields` are the properties that it can name: `place:万江` is a condition when `place` is one of them, and else a
  /// term like any other. Throws a `SearchQueryError` with the position of what is no query.
  public init(parsing text: String, fields: Set<String> = []) throws(SearchQueryError) {
    var parser = SearchQueryParser(text, fields: fields)
    expression = try parser.parse()
  }

  /// A query for one term, which can hold any character.
  public init(term: String) {
    expression = .term(SearchTerm(text: term, position: 0))
  }

  /// A query for what a part of another one says.
  public init(_ expression: SearchExpression) {
    self.expression = expression
  }

  /// The terms that documents may be found by, as typed, without quotation marks, in order.
  public var terms: [String] { expression.terms.map(\.text) }

  /// The query in its canonical form; reading that gives the same query again.
  public var understood: String { SearchQueryWriter.text(of: expression) }

  /// The parts of what was typed that the search leaves out: none.
  public var dropped: [String] { [] }
}
