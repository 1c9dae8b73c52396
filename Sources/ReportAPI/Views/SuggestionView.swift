import Corpus

/// A suggestion as it is shown.
struct SuggestionView: Sendable {
  let suggestion: SearchSuggestion
  /// How many come before it.
  let rank: Int

  /// The suggestions in their order.
  static func views(of suggestions: [SearchSuggestion]) -> [SuggestionView] {
    suggestions.enumerated().map { SuggestionView(suggestion: $0.element, rank: $0.offset) }
  }
}
