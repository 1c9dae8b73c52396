import HanText

/// Passages that can be searched for any run of characters, of any length, in either script.
///
///     let index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) }, workers: 2)
///     let query = try SearchQuery(parsing: "碧道 (公园 OR 绿道) -规划 place:万江", fields: ["place"])
///     let results = try index.search(query) { filter in { number in places[number] == filter.value } }
///     results.total                 // exact
///     results.hits(in: 0..<10)      // documents by number, best first, each with its score and highlights
///     results.explanation().parts(of: 7)  // what the score of document 7 is made of
///
/// **What is found.** What a query's terms are made of is looked for in the text itself, folded character by character
/// (`ScriptFolding.searchable`): no dictionary and no segmenter decides what can be found, so 灯 is found in 大灯 and
/// 工程 in 在建工程. Beside the text, alternatives of it are searched (`SearchDocument.alternatives`), and beside a term
/// other spellings of its number and characters that its letters can spell (`SearchResults.alternatives`); a search that
/// is exact leaves both out. `SearchQueryParser` has the grammar of queries. Highlights lie on the document's own text,
/// in code points, whatever they were found through; `Snippet` cuts a text around one.
///
/// **In which order.** By BM25F over the passage and the headings above it, and by how near the terms of the query stand
/// to each other, in any order (`Relevance`, `Adjacency`); then what stands earlier, then what is shorter, then by
/// number. Scores are made by additions, multiplications and divisions only, so that every machine agrees.
///
/// **What it knows.** Documents by their numbers, 0 up, in the order in which they came; headings above runs of them;
/// and conditions by name, which the caller resolves. Nothing of what the documents are. It never changes, so any
/// number of threads can ask it at once; a new state of the documents is a new index.
///
/// **How it works.** The folded texts lie in one buffer, with the positions of each pair of neighbouring characters
/// beside it. A term is looked up by its rarest pair and the rest of it compared with the text; terms that must all
/// hold are looked up from the rarest on, the others only in what is left. A term of one character has a list of
/// documents, and no positions. Totals are counted, never estimated. Only the hits that are shown get highlights.
///
/// **What it costs.** Building is O(n), on as many cores as asked for; about eight bytes are kept for each character, the
/// folded text among them. A query costs the positions of each term's rarest pair, whatever the corpus holds beside them;
/// of a frequent pair that grows with the corpus, of a rare one it does not. More terms under AND cost less than the sum,
/// under OR the sum and their merging. How long a term is matters little: a longer one has a rarer pair. `near/N` and
/// the nearness that orders hits look up where the terms stand in the documents that hold all of them, from positions;
/// only for terms of one character they read the texts.
///
/// **What bounds it.** What a query can read at most is known before anything is read, nearness, merging and the
/// spelling of letters included (`estimatedCost`). A query past `limit` is refused whole, with `SearchFailure`, never cut
/// short. A query at the limit takes a second or so; the memory of a search is some twelve bytes for each document that
/// its parts find, not all at once. Queries themselves are bounded in terms, length and depth (`SearchQuery`).
///
/// **What is beside it.** `occurrences(of:)` counts a run as researchers do, without overlap. `Vocabulary` proposes names
/// and the words that the texts repeat, by characters, pinyin or initials; `strings(soundingLike:)` what was perhaps
/// meant. Neither has a say in what is found.
public struct SearchIndex: Sendable {
  /// The most postings that a query can read when nothing else is said. Reading one takes one to three nanoseconds.
  public static let standardLimit = 200_000_000

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
    // Of the last reading: what is strewn into a text says nothing.
    let lengths = text.lengths.indices.map { text.codePoints(of: text.streams(of: $0).upperBound - 1) }
    let average = Double(lengths.reduce(0, +)) / Double(max(lengths.count, 1))
    norms = lengths.map { Float(Relevance.norm(length: $0, average: average)) }
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
  /// on neither. `explained` is of how many documents at most the results' `explanation()` will be asked.
  ///
  /// Throws `SearchFailure.tooCostly` before anything is read when the query could read more postings than `limit`, or its
  /// hits could to be put in order or explained. Time is in proportion to what is read: for each term the positions of its rarest pair
  /// of characters, or the documents of its only one. Memory is twelve bytes for each document found, and for as many
  /// again as are merged.
  public func search(
    _ query: SearchQuery,
    exact: Bool = false,
    limit: Int = SearchIndex.standardLimit,
    explained: Int = 0,
    where isWanted: ((Int) -> Bool)? = nil,
    condition: @escaping (FieldFilter) -> (Int) -> Bool = { _ in { _ in true } }
  ) throws(SearchFailure) -> SearchResults {
    var budget = limit
    guard let terms = terms(of: query.expression, exact: exact, budget: &budget) else {
      throw .tooCostly(cost: limit - budget, limit: limit)
    }
    let costs = QueryCost(terms: terms)
    let cost = limit - budget + costs.cost(of: query.expression) + costs.explaining(query.expression, in: explained)
    guard cost <= limit else { throw .tooCostly(cost: cost, limit: limit) }
    let evaluation = QueryEvaluation(terms: terms, condition: condition)
    var matches = evaluation.matches(query.expression)
    if let isWanted { matches = matches.filter(isWanted) }
    return SearchResults(expression: query.expression, terms: terms, places: places, matches: matches, cost: cost)
  }

  /// What `search` holds against its limit, as far as it is known without reading any postings, for deciding beforehand
  /// where a query is answered. Of what letters can spell, the work of finding it out is counted, at its most, and not
  /// that of finding it. A few microseconds a term.
  public func estimatedCost(of query: SearchQuery, exact: Bool = false) -> Int {
    var budget = 0
    let spelling = exact ? 0 : query.expression.allTerms.reduce(0) { $0 + (LatinSpelling($1)?.cost(in: index) ?? 0) }
    let terms = terms(of: query.expression, exact: exact, spellsLetters: false, budget: &budget)
    return spelling + (terms.map { QueryCost(terms: $0).cost(of: query.expression) } ?? 0)
  }

  /// The terms of a query with what is looked for in place of each; nil when finding out what letters can spell costs
  /// more than `budget`, off which it is taken.
  private func terms(
    of expression: SearchExpression, exact: Bool, spellsLetters: Bool = true, budget: inout Int
  ) -> QueryTerms? {
    var needles: [SearchTerm: [Needle]] = [:]
    var alternatives: [TermAlternative] = []
    for term in expression.allTerms where needles[term] == nil {
      needles[term] = [Needle(term.text.unicodeScalars)]
      guard !exact else { continue }
      let others: [Needle]
      let kind: TermAlternative.Kind
      if let letters = LatinSpelling(term) {
        guard spellsLetters else { continue }
        guard let runs = letters.runs(in: index, budget: &budget) else { return nil }
        (others, kind) = (runs.map { Needle($0.unicodeScalars) }, .pinyin)
      } else {
        (others, kind) = (NumberSpelling.needles(of: term.text.unicodeScalars), .number)
      }
      needles[term, default: []] += others
      alternatives += others.map {
        TermAlternative(term: term.text, text: String(decoding: $0.units, as: UTF16.self), kind: kind)
      }
    }
    return QueryTerms(
      index: index, headings: headings, norms: norms, exact: exact, needles: needles, alternatives: alternatives)
  }
}
