import HanText

/// The year a figure is of or for, and the first year where it spans several.
struct Period: Equatable {
  var year: Int?
  var from: Int?

  init(year: Int?, from: Int?) {
    self.year = year
    self.from = from
  }

  init(_ years: ClosedRange<Int>) {
    self.init(year: years.upperBound, from: years.lowerBound)
  }

  /// The last year that the words name as the time of something: not one that growth is measured against (比2017年),
  /// nor one that it sets out from (在2021年基础上).
  static func lastYear(_ text: [Unicode.Scalar], _ words: Span) -> YearFinder.Found? {
    var end = words.end
    while let found = YearFinder.lastSpan(in: text, Span(words.start, end)) {
      if !isBaseline(found, text, words) { return found }
      end = found.span.start
    }
    return nil
  }

  private static func isBaseline(_ found: YearFinder.Found, _ text: [Unicode.Scalar], _ words: Span) -> Bool {
    CueTables.baselines.match(in: text, at: found.span.end, within: words.range) != nil
      || CueTables.comparisonsWithYears.match(in: text, endingAt: found.span.start, within: words.range) != nil
      || CueTables.since.match(in: text, at: found.span.end, within: words.range) != nil
  }
}
