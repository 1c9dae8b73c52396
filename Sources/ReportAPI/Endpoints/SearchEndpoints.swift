import Corpus
import FullTextSearch
import HTTPServer
import HanText

/// `/v1/search`.
enum SearchEndpoints {
  static func all(_ limits: ServiceLimits) -> [Endpoint] { [search(costing: limits.queryCost)] }

  private static func search(costing limit: Int) -> Endpoint {
    Endpoint(
      name: "search", path: "/v1/search", group: .search, summary: "Full-text search",
      meaning: "Every passage that holds what is asked for, in either script, the best first. A run of characters is "
        + "found wherever it stands; total counts the passages exactly. A blank means AND, which binds tighter than OR; "
        + "- excludes what follows it; quotation marks hold a phrase together, parentheses a group; near/N lets N "
        + "characters lie between two terms; place:, year:, kind: and report: ask for a property. * is not needed.",
      ownParameters: [
        Parameter.query.declaration, Parameter.exact.declaration, Parameter.searchOrder.declaration,
        Parameter.hitGroup.declaration, Parameter.facet.declaration, Parameter.available.declaration,
        Parameter.snippet.declaration,
        Parameter.isExplained.declaration,
      ] + PassageQuery.declarations + output.declarations,
      formats: Format.ofLists, itemSchema: .reference(Shape.hit.name),
      success: .list(Shape.hitList(of: .hit)),
      problems: [.invalidQuery, .queryTooCostly, .cursorExpired],
      example: "/v1/search?q=碧道&limit=1", work: .passages
    ) { call throws(Problem) in
      try answer(call, costing: limit)
    }
  }

  private static let mostCorrections = 5
  private static let output = OutputParameters(Shape.hit)

  private static func answer(_ call: Call, costing limit: Int) throws(Problem) -> Answer {
    let text = call.values.first(.query) ?? ""
    let query = try query(text)
    let filter = PassageQuery.filter(call)
    let isExact = call.values.first(.exact) == true
    let explained = call.values.first(.isExplained) == true ? call.pageLength : 0
    let results: SearchResults
    do throws(SearchFailure) {
      results = try call.snapshot.search(query, matching: filter, exact: isExact, limit: limit, explained: explained)
    } catch {
      throw .tooCostly(text, error)
    }
    let found = FoundPassages(results, call)
    var page = try found.page(notes: notes(call, results, query, filter, costing: limit))
    let shown = ItemOutput(Shape.hit, output, call)
    guard call.format == .json else {
      let table = found.table(of: page.items)
      return shown.stream(.rows(table, table.rows), call).linked(to: page.next, of: call)
    }
    if call.values.first(.available) == true {
      // Costs what the search cost: the bound does not depend on the filters.
      let all = try? call.snapshot.search(query, matching: PassageFilter(), exact: isExact, limit: limit)
      page.available = PassageQuery.available(call, among: all?.documents ?? [])
    }
    let corrections =
      results.total > 0
      ? []
      : call.snapshot.corrections(of: query, matching: filter, exact: isExact, atMost: mostCorrections, limit: limit)
    let content = SearchContent(
      page: page.map(found.view), query: UnderstoodQuery(query: query, alternatives: results.alternatives),
      suggestions: SuggestionView.views(of: corrections),
      facets: call.snapshot.counts(of: call.values.all(.facet), in: results.documents))
    return Answer.json(Shape.hitList(of: shown.shape).json(content)).linked(to: page.next, of: call)
  }

  private static func notes(
    _ call: Call, _ results: SearchResults, _ query: SearchQuery, _ filter: PassageFilter, costing limit: Int
  ) -> [String] {
    let notes = PassageQuery.notes(call)
    // A filter value that no report has explains enough.
    guard results.total == 0, notes.isEmpty else { return notes }
    return call.snapshot.reasonsForNothing(
      query, matching: filter, exact: call.values.first(.exact) == true, limit: limit)
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
}
