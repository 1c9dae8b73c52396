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
  /// end of them, unless it grew by the year or adds up; what a plan sets is to be done in the course of them.
  func ofHeading(_ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span, isPlan: Bool) -> Period {
    let last = Period(year: period.year, from: nil)
    if isReached(measure) { return last }
    if isPlan { return period }
    let sums = CueTables.sums.first(in: text, within: leading.range) != nil
    switch measure.measure {
    case .growth: return sums ? period : yearly(last, measure, leading)
    case .change: return measure.cue.isComparison ? last : period
    default: return sums ? period : last
    }
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
