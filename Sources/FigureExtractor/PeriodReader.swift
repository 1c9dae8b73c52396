import HanText

/// The year a figure is of or for, and the first year where it spans several.
struct Period: Equatable {
  var year: Int?
  var from: Int?

  /// The period that the words of a sentence before a quantity tell: the last year named, else a five-year plan.
  init?(text: [Unicode.Scalar], before words: Span) {
    if let year = YearFinder.last(in: text, words) {
      self.init(year: year, from: nil)
    } else if let plan = CueTables.planPeriods.last(in: text, within: words.range) {
      self.init(year: plan.value.upperBound, from: plan.value.lowerBound)
    } else {
      return nil
    }
  }

  init(year: Int?, from: Int?) {
    self.year = year
    self.from = from
  }
}
