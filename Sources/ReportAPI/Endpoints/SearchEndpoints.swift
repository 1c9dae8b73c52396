import Corpus
import FullTextSearch
import HTTPServer
import ReportModel

/// `/v1/search`.
enum SearchEndpoints {
  static let all = [search]

  private static let search = Endpoint(
    name: "search", path: "/v1/search", group: .search, summary: "Full-text search",
    meaning: "Every passage that holds what is asked for, in either script, the best first. A run of characters is "
      + "found wherever it stands; total counts the passages exactly. A blank means AND, which binds tighter than OR; "
      + "- excludes what follows it; quotation marks hold a phrase together, parentheses a group; near/N lets N "
      + "characters lie between two terms; place:, year:, kind: and report: ask for a property. * is not needed.",
    ownParameters: [Parameter.query.declaration, Parameter.exact.declaration] + reportProperties.flatMap(\.parameters)
      + SectionProperties.kind.parameters + output.declarations,
    formats: Format.ofLists, itemSchema: .reference(Shape.hit.name),
    success: .list(Shape.hitList(of: .hit)),
    problems: [.invalidQuery, .queryTooCostly, .cursorExpired],
    example: "/v1/search?q=碧道&limit=1"
  ) { call throws(Problem) in
    let text = call.values.first(.query) ?? ""
    let query = try query(text)
    let results = try results(call, query, text)
    let page = try call.page(ofRanked: results.total, notes: notes(call)) { ranks in
      results.hits(in: ranks).compactMap { hit in
        call.snapshot.passage(at: Row(clamping: hit.document)).map { HitView(passage: $0, hit: hit) }
      }
    }
    let shown = ItemOutput(Shape.hit, output, call)
    guard call.format == .json else {
      let table = MadeItems(page.items)
      return shown.stream(.rows(table, table.rows), call).linked(to: page.next, of: call)
    }
    let content = SearchContent(page: page, query: query, suggestions: [])
    return Answer.json(Shape.hitList(of: shown.shape).json(content)).linked(to: page.next, of: call)
  }

  private static let reportProperties =
    [.report] + ReportProperties.places + [
      ReportProperties.year, ReportProperties.reviewYear, ReportProperties.planYear,
    ]

  private static let output = OutputParameters(Shape.hit)

  private static func reportTest(_ call: Call) -> ((ReportRecord) -> Bool)? {
    let tests = ListTests(call.values, of: reportProperties, in: call.snapshot)
    return tests.isEmpty ? nil : { tests.failures(of: $0, in: $0)?.isEmpty ?? false }
  }

  private static func sectionTest(_ call: Call) -> ((SectionKind) -> Bool)? {
    let tests = ListTests(call.values, of: [SectionProperties.kind], in: call.snapshot)
    return tests.isEmpty ? nil : { tests.failures(of: $0, in: nil)?.isEmpty ?? false }
  }

  private static func notes(_ call: Call) -> [String] {
    reportProperties.flatMap { $0.notes(call.values, call.snapshot, ReportParts.reports(of: call.snapshot)) }
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

  private static func results(_ call: Call, _ query: SearchQuery, _ text: String) throws(Problem) -> SearchResults {
    do {
      return try call.snapshot.search(
        query, inReports: reportTest(call), inSections: sectionTest(call), exact: call.values.first(.exact) == true)
    } catch {
      throw .tooCostly(text, error)
    }
  }
}
