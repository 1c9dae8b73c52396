import HanText

/// The year a figure is of or for, and the first year where it spans several.
struct Period: Equatable {
  var year: Int?
  var from: Int?

  /// The period that the words of a sentence before a quantity tell: the last year named, else a five-year plan.
  init?(text: [Unicode.Scalar], before words: Span) {
    if let year = Self.year(text, words) {
      self.init(year: year, from: nil)
    } else if let plan = CueTables.planPeriods.last(in: text, within: words.range) {
      self.init(year: plan.value.upperBound, from: plan.value.lowerBound)
    } else {
      return nil
    }
  }

  /// The last year that the words name, but for one that growth is measured against: 在2021年基础上.
  static func year(_ text: [Unicode.Scalar], _ words: Span) -> Int? {
    guard let found = YearFinder.lastSpan(in: text, words) else { return nil }
    if CueTables.baselines.match(in: text, at: found.span.end, within: words.range) != nil {
      return year(text, Span(words.start, found.span.start))
    }
    return found.year
  }

  init(year: Int?, from: Int?) {
    self.year = year
    self.from = from
  }
}
