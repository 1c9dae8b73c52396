import HanText
import ReportModel

/// Decides which figures of a span of years hold for all of it, and which for its last year.
struct SpanReader {
  let text: [Unicode.Scalar]

  /// The period of a figure whose own sentence tells `period`: a level that is reached holds for the last year, what
  /// grows or adds up for all of them.
  func told(_ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span) -> Period {
    guard period.from != nil else { return yearly(period, measure, leading) }
    return isReached(measure) ? Period(year: period.year, from: nil) : period
  }

  /// The period of a figure under a heading that speaks of several years. What a review says to be so is so at the
  /// end of them, unless it grew by the year, adds up or was done; what a plan sets is to be done in the course of them.
  ///
  /// - Parameter words: the clause up to the number: what begins a list holds for all of it.
  func ofHeading(
    _ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span, in words: Span, isPlan: Bool
  ) -> Period {
    let last = Period(year: period.year, from: nil)
    let sums = CueTables.sums.first(in: text, within: words.range) != nil
    if sums, !isPlan, measure.measure != .rank, !isReachedAfterSum(measure, leading) {
      return measure.measure == .growth ? yearly(period, measure, words) : period
    }
    if isReached(measure) { return last }
    if isPlan { return period }
    switch measure.measure {
    case .growth: return yearly(last, measure, words)
    case .change: return measure.cue.isComparison ? last : period
    default: return isDone(words) ? period : last
    }
  }

  /// 累计新增43万家、达到79万家: the level reached is none of the sum.
  private func isReachedAfterSum(_ measure: MeasureReader.Ruling, _ leading: Span) -> Bool {
    isReached(measure) && CueTables.sums.first(in: text, within: leading.range) == nil
  }

  /// Whether a clause begins with what was done, rather than with what is so: 改造老旧小区217个.
  private func isDone(_ words: Span) -> Bool {
    var start = words.start
    while start < words.end {
      if CueTables.doings.match(in: text, at: start, within: start..<words.end) != nil { return true }
      if let leader = CueTables.leaders.match(in: text, at: start, within: start..<words.end) {
        start = leader.span.end
      } else if CueTables.marksAroundNames.contains(text[start]) || text[start].isBlank {
        start += 1
      } else {
        return false
      }
    }
    return false
  }

  /// 年均增长6%: by the year over the five years up to the one told.
  private func yearly(_ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span) -> Period {
    guard measure.measure == .growth, let year = period.year,
      let found = CueTables.yearlyGrowths.last(in: text, within: leading.range)
    else { return period }
    return Period(year: year, from: year - found.value + 1)
  }

  private func isReached(_ measure: MeasureReader.Ruling) -> Bool {
    measure.measure == .rank || measure.measure != .growth && measure.reaches
  }
}
