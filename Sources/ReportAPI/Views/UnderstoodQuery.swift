import FullTextSearch

/// What was made of a query.
struct UnderstoodQuery: Sendable {
  let query: SearchQuery
  /// What was looked for beside its terms.
  let alternatives: [TermAlternative]
}
