import Corpus

/// What the value of a counted term is.
enum TermMeasure: String, CaseIterable, Sendable {
  case count, share
}

/// A counted term as it is shown.
struct TermCountView: Sendable {
  let count: TermCount
  let measure: TermMeasure
  /// How many terms were asked for before this one.
  let index: Int

  var value: Double { measure == .count ? Double(count.count) : count.per10000 }
}
