import Corpus
import FullTextSearch

/// `/v1/suggest`.
enum SuggestEndpoints {
  static func all(_ limits: ServiceLimits) -> [Endpoint] { [suggest(costing: limits.queryCost)] }

  /// The most suggestions; who types reads no more.
  private static let most = 50

  private static let list = ItemList(.suggestions, by: [])

  private static func suggest(costing limit: Int) -> Endpoint {
    Endpoint(
      name: "suggest", path: "/v1/suggest", group: .search, summary: "Completions and corrections of a query",
      meaning:
        "Names and words of the reports that begin with what was typed: in characters of either script, in pinyin "
        + "(wanj) or by initials (wjjd). Each finds the passages that it tells of. Where nothing begins so, queries that "
        + "sound or look like it (壁道 gives 碧道). At most \(most).",
      ownParameters: [Parameter.typed.declaration] + list.declarations,
      formats: Format.ofLists, itemSchema: .reference(Listing.suggestions.shape.name),
      success: .list(Listing.suggestions.page),
      problems: [.queryTooCostly],
      example: "/v1/suggest?q=wjjd", work: .passages
    ) { call throws(Problem) in
      let typed = call.values.first(.typed) ?? ""
      let suggestions: [SearchSuggestion]
      do throws(SearchFailure) {
        suggestions = try call.snapshot.suggestions(for: typed, atMost: most, limit: limit)
      } catch {
        throw .tooCostly(typed, error)
      }
      return try list.answer(call, of: MadeItems(SuggestionView.views(of: suggestions)))
    }
  }
}

extension Parameter<String> {
  fileprivate static let typed = Parameter.text(
    "q", isRepeatable: false, isRequired: true,
    meaning: "What was typed so far: characters, pinyin or initials.", example: "wjjd")
}
