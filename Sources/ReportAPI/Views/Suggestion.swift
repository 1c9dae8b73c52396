/// Another query that would find something.
struct Suggestion: Sendable {
  /// Where a suggestion comes from.
  enum Kind: String, CaseIterable, Sendable {
    case term, correction, place, indicator
  }

  let text: String
  let kind: Kind
  let passages: Int
}
