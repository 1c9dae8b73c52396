import Corpus
import FullTextSearch
import HTTPServer
import HanText

/// `/v1/search`.
enum SearchEndpoints {
  static let all = [search]

  private static let search = Endpoint(
    name: "search", path: "/v1/search", group: .search, summary: "Full-text search",
    meaning: "Every passage that holds what is asked for, in either script, the best first. A run of characters is "
      + "found wherever it stands; total counts the passages exactly. A blank means AND, which binds tighter than OR; "
      + "- excludes what follows it; quotation marks hold a phrase together, parentheses a group; near/N lets N "
      + "characters lie between two terms; place:, year:, kind: and report: ask for a property. * is not needed.",
    ownParameters: [
      Parameter.query.declaration, Parameter.exact.declaration, Parameter.searchOrder.declaration,
      Parameter.hitGroup.declaration, Parameter.facet.declaration, Parameter.snippet.declaration,
      Parameter.isExplained.declaration,
    ] + PassageQuery.declarations + output.declarations,
    formats: Format.ofLists, itemSchema: .reference(Shape.hit.name),
    success: .list(Shape.hitList(of: .hit)),
    problems: [.invalidQuery, .queryTooCostly, .cursorExpired],
    example: "/v1/search?q=碧道&limit=1"
  ) { call throws(Problem) in
    let text = call.values.first(.query) ?? ""
    let query = try query(text)
    let filter = PassageQuery.filter(call)
    let isExact = call.values.first(.exact) == true
    let results: SearchResults
    do throws(SearchFailure) {
      results = try call.snapshot.search(query, matching: filter, exact: isExact)
    } catch {
      throw .tooCostly(text, error)
    }
    let page = try page(call, results, notes: notes(call, results, query, filter))
    let shown = ItemOutput(Shape.hit, output, call)
    guard call.format == .json else {
      let table = MadeItems(page.items)
      return shown.stream(.rows(table, table.rows), call).linked(to: page.next, of: call)
    }
    let corrections =
      results.total > 0 ? [] : call.snapshot.corrections(of: query, matching: filter, atMost: mostCorrections)
    let content = SearchContent(
      page: page,
      query: UnderstoodQuery(query: query, alternatives: isExact ? [] : call.snapshot.alternatives(of: query)),
      suggestions: SuggestionView.views(of: corrections),
      facets: call.snapshot.counts(of: call.values.all(.facet), in: results.documents))
    return Answer.json(Shape.hitList(of: shown.shape).json(content)).linked(to: page.next, of: call)
  }

  private static let mostCorrections = 5
  private static let output = OutputParameters(Shape.hit)

  private static func notes(
    _ call: Call, _ results: SearchResults, _ query: SearchQuery, _ filter: PassageFilter
  ) -> [String] {
    let notes = PassageQuery.notes(call)
    // A filter value that no report has explains enough.
    guard results.total == 0, notes.isEmpty else { return notes }
    return call.snapshot.reasonsForNothing(query, matching: filter)
  }

  private static func query(_ text: String) throws(Problem) -> SearchQuery {
    let query: SearchQuery
    do {
      query = try SearchQuery(parsing: text, fields: Snapshot.queryFields)
    } catch {
      throw .invalidQuery(text, error)
    }
    for condition in query.expression.filters {
      if let fault = Snapshot.fault(of: condition) { throw .condition(condition, of: text, fault: fault) }
    }
    return query
  }

  // MARK: Pages

  private static func page(_ call: Call, _ results: SearchResults, notes: [String]) throws(Problem) -> Page<HitView> {
    if let group = call.values.first(.hitGroup) {
      let groups = groups(of: results, by: group, in: call.snapshot)
      return try call.page(ofRanked: groups.count, notes: notes) { ranks in
        let passages = groups[ranks]
        return zip(results.hits(of: passages.map(\.best)), passages).compactMap { hit, group in
          view(of: hit, call, results, passages: group.count)
        }
      }
    }
    let order = call.values.first(.searchOrder) ?? .relevance
    guard order != .relevance else {
      return try call.page(ofRanked: results.total, notes: notes) { ranks in
        results.hits(in: ranks).compactMap { view(of: $0, call, results) }
      }
    }
    let key = { (row: Row) in position(of: row, by: order, in: call.snapshot) }
    var rows = results.documents.map { Row(clamping: $0) }
    if order != .position { rows = rows.map { ($0, key($0)) }.sorted { $0.1 < $1.1 }.map(\.0) }
    return try call.page(of: rows, by: key, notes: notes) { row in
      results.hits(of: [Int(row)]).first.flatMap { view(of: $0, call, results) }
    }
  }

  private static func position(of row: Row, by order: SearchOrder, in snapshot: Snapshot) -> PositionKey {
    let place = snapshot.position(ofPassage: row)
    let year = snapshot.report(at: snapshot.report(ofPassage: row))?.report.groupingYear ?? 0
    switch order {
    case .relevance, .position: return place
    case .year: return PositionKey([.number(year)] + place.parts)
    case .latestYear: return PositionKey([.number(-year)] + place.parts)
    }
  }

  /// The groups in the order of their best passages.
  private static func groups(
    of results: SearchResults, by group: HitGroup, in snapshot: Snapshot
  ) -> [(best: Int, count: Int)] {
    var places: [Row: Int] = [:]
    var groups: [(best: Int, count: Int)] = []
    for (document, _) in results.ranking {
      let row = Row(clamping: document)
      let key = group == .report ? snapshot.report(ofPassage: row) : snapshot.sectionGroup(ofPassage: row)
      if let place = places[key] {
        groups[place].count += 1
      } else {
        places[key] = groups.count
        groups.append((document, 1))
      }
    }
    return groups
  }

  private static func view(
    of hit: SearchHit, _ call: Call, _ results: SearchResults, passages: Int? = nil
  ) -> HitView? {
    guard let passage = call.snapshot.passage(at: Row(clamping: hit.document)) else { return nil }
    let snippet = call.values.first(.snippet).map { length in
      Snippet.span(of: passage.text, around: hit.highlights.first ?? Span(0, 0), length: length)
    }
    return HitView(
      passage: passage, hit: hit, passages: passages, snippet: snippet,
      parts: call.values.first(.isExplained) == true ? results.parts(of: hit.document) : [])
  }
}
