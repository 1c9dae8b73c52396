public import FullTextSearch
import HanText
import ReportModel

extension Snapshot {
  /// How many places, indicators, terms and words are looked at for each one that is proposed: those that no passage
  /// holds as they are written are left out.
  private static let lookedAt = 4

  /// What somebody who types `typed` may want: names and words that begin so, in characters, in pinyin or by initials,
  /// each with the passages that it finds, one at least. Where nothing begins so, what the texts hold that looks or
  /// sounds like it.
  public func suggestions(for typed: String, atMost count: Int) -> [SearchSuggestion] {
    let completions = vocabulary.completions(of: typed, atMost: count * Self.lookedAt).lazy.compactMap { entry in
      self.suggestion(entry.text, kind: entry.kind.flatMap(SearchSuggestion.Kind.init) ?? .term)
    }.prefix(count)
    let found = Array(completions)
    guard found.isEmpty, let query = try? SearchQuery(parsing: typed, fields: Self.queryFields) else { return found }
    return corrections(of: query, matching: PassageFilter(), atMost: count)
  }

  /// Queries like one that finds nothing, each of which finds something: with one of the terms that no passage holds
  /// replaced by something that sounds like it, or differs in a character. The one that finds most comes first.
  ///
  /// Of what a term may stand for, the most frequent is tried first, and no more than `triedLikenesses` for each of the
  /// first `correctedTerms`; the trials together cost no more than one search may.
  public func corrections(
    of query: SearchQuery, matching filter: PassageFilter, exact: Bool = false, atMost count: Int
  ) -> [SearchSuggestion] {
    var found: [SearchSuggestion] = []
    var seen: Set<String> = []
    var budget = SearchIndex.standardLimit
    let missing = query.expression.terms.map(\.text).filter { seen.insert($0).inserted }.lazy
      .filter { self.total(SearchQuery(term: $0), PassageFilter(), exact: exact) == 0 }.prefix(Self.correctedTerms)
    for term in missing {
      for other in likenesses(of: term) {
        let corrected = SearchQuery(query.expression.replacing(term, by: other))
        budget -= searchIndex.estimatedCost(of: corrected, exact: exact)
        guard budget > 0 else { break }
        let passages = total(corrected, filter, exact: exact)
        guard passages > 0 else { continue }
        found.append(SearchSuggestion(text: corrected.understood, kind: .correction, passages: passages))
      }
    }
    found.sort { ($1.passages, $0.text) < ($0.passages, $1.text) }
    return Array(found.prefix(count))
  }

  /// How many of the terms that nothing holds are corrected, and by how many others each.
  private static let correctedTerms = 3
  private static let triedLikenesses = 24

  /// What a term may have been meant to be, the most frequent first.
  private func likenesses(of term: String) -> [String] {
    var seen: Set<String> = []
    let byLetters =
      term.unicodeScalars.allSatisfy(\.isLatinLetter)
      ? vocabulary.completions(of: term, atMost: Self.lookedAt).map(\.text) : []
    let all = (searchIndex.strings(soundingLike: term) + vocabulary.neighbours(of: term).map(\.text) + byLetters)
      .filter { $0 != term && seen.insert($0).inserted }
    let ranked = all.enumerated()
      .map { (order: $0.offset, cost: searchIndex.estimatedCost(of: SearchQuery(term: $0.element), exact: true)) }
      .sorted { ($1.cost, $0.order) < ($0.cost, $1.order) }
    return ranked.prefix(Self.triedLikenesses).map { all[$0.order] }
  }

  private func suggestion(_ text: String, kind: SearchSuggestion.Kind) -> SearchSuggestion? {
    let passages = total(SearchQuery(term: text), PassageFilter())
    return passages > 0 ? SearchSuggestion(text: text, kind: kind, passages: passages) : nil
  }

  private func total(_ query: SearchQuery, _ filter: PassageFilter, exact: Bool = false) -> Int {
    (try? search(query, matching: filter, exact: exact).total) ?? 0
  }

  /// What the corpus proposes: places and indicators by name, the terms that reports explain, and words of the texts.
  static func vocabulary(of records: [ReportRecord], standard: [Indicator], index: SearchIndex) -> Vocabulary {
    func entries(_ names: some Sequence<String>, _ kind: SearchSuggestion.Kind) -> [Vocabulary.Entry] {
      names.map { Vocabulary.Entry(text: $0, kind: kind.rawValue) }
    }
    let places = Set(records.compactMap { $0.report.place.name }).sorted()
    let explained = Set(records.flatMap { $0.document.glossary.map(\.term) }).sorted()
    return Vocabulary(
      names: entries(places, .place) + entries(standard.map(\.name), .indicator) + entries(explained, .term),
      wordsOf: index)
  }
}
