import Corpus
import FullTextSearch

/// What a search found.
struct SearchContent: Sendable {
  let page: Page<HitView>
  let query: UnderstoodQuery
  let suggestions: [SuggestionView]
  /// How many passages have which values, for the facets asked for.
  var facets: [SearchFacet.Count] = []
}
