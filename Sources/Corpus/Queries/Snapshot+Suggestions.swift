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
  ///
  /// Throws when finding out how many passages each finds would cost more than `limit`, what a query may.
  public func suggestions(
    for typed: String, atMost count: Int, limit: Int = SearchIndex.standardLimit
  ) throws(SearchFailure) -> [SearchSuggestion] {
    var trials = TrialSearches(of: self, limit: limit)
    var found: [SearchSuggestion] = []
    for entry in vocabulary.completions(of: typed, atMost: count * Self.lookedAt) where found.count < count {
      let passages = try trials.total(SearchQuery(term: entry.text))
      guard passages > 0 else { continue }
      let kind = entry.kind.flatMap(SearchSuggestion.Kind.init) ?? .term
      found.append(SearchSuggestion(text: entry.text, kind: kind, passages: passages))
    }
    guard found.isEmpty, let query = try? SearchQuery(parsing: typed, fields: Self.queryFields) else { return found }
    return corrections(of: query, matching: PassageFilter(), exact: false, atMost: count, by: &trials)
  }

  /// Queries like one that finds nothing, each of which finds something: with one of the terms that no passage holds
  /// replaced by something that sounds like it, or differs in a character. The one that finds most comes first.
  ///
  /// Of what a term may stand for, the most frequent is tried first, and no more than `triedLikenesses` for each of the
  /// first `correctedTerms`; the trials together cost no more than `limit`, what a query may.
  public func corrections(
    of query: SearchQuery, matching filter: PassageFilter, exact: Bool = false, atMost count: Int,
    limit: Int = SearchIndex.standardLimit
  ) -> [SearchSuggestion] {
    var trials = TrialSearches(of: self, limit: limit)
    return corrections(of: query, matching: filter, exact: exact, atMost: count, by: &trials)
  }

  private func corrections(
    of query: SearchQuery, matching filter: PassageFilter, exact: Bool, atMost count: Int,
    by trials: inout TrialSearches
  ) -> [SearchSuggestion] {
    var found: [SearchSuggestion] = []
    for term in missingTerms(of: query, exact: exact, by: &trials) {
      for other in likenesses(of: term, by: &trials) {
        let corrected = SearchQuery(query.expression.replacing(term, by: other))
        guard let passages = try? trials.total(corrected, matching: filter, exact: exact), passages > 0 else {
          continue
        }
        found.append(SearchSuggestion(text: corrected.understood, kind: .correction, passages: passages))
      }
    }
    found.sort { ($1.passages, $0.text) < ($0.passages, $1.text) }
    return Array(found.prefix(count))
  }

  /// The first terms of a query that are known to stand in no passage.
  private func missingTerms(of query: SearchQuery, exact: Bool, by trials: inout TrialSearches) -> [String] {
    var missing: [String] = []
    for term in query.expression.terms.map(\.text)
    where missing.count < Self.correctedTerms && !missing.contains(term) {
      if let total = try? trials.total(SearchQuery(term: term), exact: exact), total == 0 { missing.append(term) }
    }
    return missing
  }

  /// How many of the terms that nothing holds are corrected, and by how many others each.
  private static let correctedTerms = 3
  private static let triedLikenesses = 24

  /// What a term may have been meant to be, the most frequent first.
  private func likenesses(of term: String, by trials: inout TrialSearches) -> [String] {
    var seen: Set<String> = []
    let byLetters =
      term.unicodeScalars.allSatisfy(\.isLatinLetter)
      ? vocabulary.completions(of: term, atMost: Self.lookedAt).map(\.text) : []
    let all = (trials.strings(soundingLike: term) + vocabulary.neighbours(of: term).map(\.text) + byLetters)
      .filter { $0 != term && seen.insert($0).inserted }
    let ranked = all.enumerated()
      .map { (order: $0.offset, cost: searchIndex.estimatedCost(of: SearchQuery(term: $0.element), exact: true)) }
      .sorted { ($1.cost, $0.order) < ($0.cost, $1.order) }
    return ranked.prefix(Self.triedLikenesses).map { all[$0.order] }
  }

  /// What the corpus proposes: places and indicators by name, the terms that reports explain, other names of indicators
  /// (GDP), and words of the texts.
  static func vocabulary(
    of records: [ReportRecord], standard: [Indicator], passages: PassageTable, index: SearchIndex
  ) -> Vocabulary {
    func entries(_ names: some Sequence<String>, _ kind: SearchSuggestion.Kind) -> [Vocabulary.Entry] {
      names.map { Vocabulary.Entry(text: $0, kind: kind.rawValue) }
    }
    let places = Set(records.compactMap { $0.report.place.name }).sorted()
    let explained = Set(records.flatMap { $0.document.glossary.map(\.term) }).sorted()
    return Vocabulary(
      names: entries(places, .place) + entries(standard.map(\.name), .indicator) + entries(explained, .term)
        + entries(standard.flatMap(\.aliases), .indicator),
      wordsOf: index
    ) { passage, span in
      let report = passages.reports[passage]
      let document = records[Int(report)].document
      let clean = document.passages[passage - Int(passages.ranges[report].lowerBound)].clean
      return document.text.foldedText(Span(clean.start + span.start, clean.start + span.end))
    }
  }
}
