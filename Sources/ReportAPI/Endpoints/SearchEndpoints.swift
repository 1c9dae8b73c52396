import Corpus
import FullTextSearch

/// `/v1/search`.
enum SearchEndpoints {
  static let all = [search]

  private static let search = Endpoint(
    name: "search", path: "/v1/search", group: .search, summary: "Full-text search",
    meaning: "Every passage that holds what is asked for, in either script, the best first. A run of characters is "
      + "found wherever it stands; total counts the passages exactly. A blank means AND, which binds tighter than OR; "
      + "- excludes what follows it; quotation marks hold a phrase together, parentheses a group; near/N lets N "
      + "characters lie between two terms; place:, year:, kind: and report: ask for a property. * is not needed.",
    parameters: [Parameter.query.declaration, Parameter.isExact.declaration] + ReportEndpoints.filterParameters
      + [Parameter.report.declaration, Parameter.sectionKind.declaration] + ReportEndpoints.pageParameters,
    success: .json(.hitList),
    problems: [.invalidQuery, .queryTooCostly, .cursorExpired],
    example: "/v1/search?q=碧道&limit=1"
  ) { call throws(Problem) in
    let text = call.values.first(.query) ?? ""
    let query = try query(text)
    let filter = SectionEndpoints.filter(call.values)
    var notes = FilterNotes(call.snapshot)
    notes.check(filter.reports)
    let results = try results(call, query, text, filter)
    let page = try call.page(ofRanked: results.total, notes: notes.notes) { ranks in
      results.hits(in: ranks).compactMap { hit in
        call.snapshot.passage(at: Row(clamping: hit.document)).map { HitView(passage: $0, hit: hit) }
      }
    }
    return call.list(page, as: SearchContent(page: page, query: query, suggestions: []), .hitList)
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

  private static func results(
    _ call: Call, _ query: SearchQuery, _ text: String, _ filter: SectionFilter
  ) throws(Problem) -> SearchResults {
    do {
      return try call.snapshot.search(query, matching: filter, exact: call.values.first(.isExact) == 1)
    } catch {
      throw .tooCostly(text, error)
    }
  }
}
