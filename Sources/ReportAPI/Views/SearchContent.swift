import FullTextSearch

/// What a search found.
struct SearchContent: Sendable {
  let page: Page<HitView>
  let query: SearchQuery
  let suggestions: [Suggestion]
}
