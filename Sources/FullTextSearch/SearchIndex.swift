import HanText

/// Passages that can be searched for any run of characters, of any length, in either script.
///
/// What a query's terms are made of is looked for in the text itself, folded character by character
/// (`ScriptFolding.searchable`): no dictionary and no segmenter decides what can be found. The index
/// knows documents by their numbers, 0 up, in the order in which they came. It never changes.
public struct SearchIndex: Sendable {
  /// The most postings that a query can read when nothing else is said. Reading one takes a few nanoseconds.
  public static let standardLimit = 50_000_000

  let index: IndexedText
  let headings: HeadingIndex
  private let norms: [Float]
  private let places: DocumentPlaces

  /// An index of `documents` and the headings above them, built on `workers` cores at once.
  ///
  /// O(n) in their code points; about eight bytes are kept for each, the texts included.
  public init(
    _ documents: some Sequence<SearchDocument>, headings: [SearchHeading] = [], workers: Int = 1
  ) {
    var text = PackedText()
    for document in documents { text.append(document) }
    let average = Double(text.lengths.reduce(0) { $0 + Int($1) }) / Double(max(text.lengths.count, 1))
    norms = text.lengths.map { Float(Relevance.norm(length: Int($0), average: average)) }
    places = DocumentPlaces(
      count: text.lengths.count, titles: headings.filter { $0.field == .title }.map(\.documents))
    index = IndexedText(text, workers: workers)
    self.headings = HeadingIndex(headings, workers: 1)
  }

  /// How many documents there are.
  public var count: Int { index.count }

  /// How many bytes the index takes, the folded texts included.
  public var byteCount: Int { index.byteCount + headings.byteCount + 4 * (norms.count + places.ordinals.count) }

  /// The documents that meet `query` and that `isWanted` by their number.
  ///
  /// With `exact`, only the texts as the sources have them are searched, neither their alternatives nor other spellings
  /// of the query's terms. `condition` tells, for each condition of the query, which documents meet it. Scores depend
  /// on neither.
  ///
  /// Throws `SearchFailure.tooCostly` before anything is read when the query could read more postings than `limit`. Time
  /// is in proportion to what the query reads: for each term the positions of its rarest pair of characters, or the
  /// documents of its only one. Memory is twelve bytes for each document found.
  public func search(
    _ query: SearchQuery,
    exact: Bool = false,
    limit: Int = SearchIndex.standardLimit,
    where isWanted: ((Int) -> Bool)? = nil,
    condition: @escaping (FieldFilter) -> (Int) -> Bool = { _ in { _ in true } }
  ) throws(SearchFailure) -> SearchResults {
    let terms = terms(of: query.expression, exact: exact)
    let evaluation = QueryEvaluation(terms: terms, condition: condition)
    let cost = evaluation.cost(of: query.expression)
    guard cost <= limit else { throw .tooCostly(cost: cost, limit: limit) }
    var matches = evaluation.matches(query.expression)
    if let isWanted { matches = matches.filter(isWanted) }
    return SearchResults(expression: query.expression, terms: terms, places: places, matches: matches)
  }

  private func terms(of expression: SearchExpression, exact: Bool) -> QueryTerms {
    var needles: [SearchTerm: [Needle]] = [:]
    for term in expression.allTerms where needles[term] == nil {
      let typed = Needle(term.text.unicodeScalars)
      needles[term] = exact ? [typed] : [typed] + NumberSpelling.needles(of: term.text.unicodeScalars)
    }
    return QueryTerms(index: index, headings: headings, norms: norms, exact: exact, needles: needles)
  }
}
