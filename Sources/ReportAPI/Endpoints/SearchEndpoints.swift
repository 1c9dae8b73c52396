import Corpus
import FullTextSearch

/// `/v1/search`.
enum SearchEndpoints {
  static let all = [search]

  private static let search = Endpoint(
    name: "search", path: "/v1/search", group: .search, summary: "Full-text search",
    meaning: "Every passage that holds what is asked for, in either script, the best first. A run of characters is "
      + "found wherever it stands; total counts the passages exactly.",
    parameters: [Parameter.query.declaration] + ReportEndpoints.filterParameters
      + [Parameter.report.declaration, Parameter.sectionKind.declaration] + ReportEndpoints.pageParameters,
    success: .json(.hitList),
    problems: [.invalidQuery, .cursorExpired],
    example: "/v1/search?q=碧道&limit=1"
  ) { call throws(Problem) in
    let query = try query(call.values.first(.query) ?? "")
    let filter = SectionEndpoints.filter(call.values)
    var notes = FilterNotes(call.snapshot)
    notes.check(filter.reports)
    let results = call.snapshot.search(query, matching: filter)
    let page = try call.page(ofRanked: results.total, notes: notes.notes) { ranks in
      results.hits(in: ranks).compactMap { hit in
        call.snapshot.passage(at: Row(clamping: hit.document)).map { HitView(passage: $0, hit: hit) }
      }
    }
    return call.list(page, as: SearchContent(page: page, query: query, suggestions: []), .hitList)
  }

  private static func query(_ text: String) throws(Problem) -> SearchQuery {
    do {
      return try SearchQuery(parsing: text)
    } catch {
      throw .invalidQuery(text, error)
    }
  }
}
