import HanText
import ReportModel

/// Decides which figures of a span of years hold for all of it, and which for its last year.
struct SpanReader {
  let text: [Unicode.Scalar]

  /// The period of a figure whose own sentence tells `period`: a level that is reached holds for the last year, what
  /// grows or adds up for all of them.
  func told(_ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span, in frame: TimeFrame) -> Period {
    guard period.from != nil else { return since(period, measure, leading, frame) ?? yearly(period, measure, leading) }
    return isReached(measure) ? Period(year: period.year, from: nil) : period
  }

  /// The period of a figure under a heading that speaks of several years. What a review says to be so is so at the
  /// end of them, unless it grew by the year, adds up or was done; what a plan sets is to be done in the course of them.
  ///
  /// - Parameters:
  ///   - leading: the words between the number before and this one.
  ///   - list: those before the first number of the list that the number is in.
  ///   - words: the clause up to the number: what begins a list holds for all of it.
  ///   - behind: the clause behind the number.
  func ofHeading(
    _ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span, list: Span, in words: Span, behind: Span,
    isPlan: Bool
  ) -> Period {
    let last = Period(year: period.year, from: nil)
    let sums = sums(words)
    if sums, !isPlan, measure.measure != .rank, !isReachedAfterSum(measure, leading) {
      return measure.measure == .growth ? yearly(period, measure, words) : period
    }
    if !isPlan, CueTables.passings.first(in: text, within: list.range) != nil { return period }
    if isPlan || isLasting(leading) { return period }
    if isReached(measure) { return last }
    switch measure.measure {
    case .growth: return yearly(period, measure, words)
    case .change: return measure.cue.isComparison ? last : period
    case .multiple: return measure.cue.isComparison && !isDone(words) ? last : period
    case .share: return isDone(words) ? period : last
    default: return isDone(words) || isEvent(behind) ? period : last
    }
  }

  /// 累计新增43万家、达到79万家: the level reached is none of the sum.
  private func isReachedAfterSum(_ measure: MeasureReader.Ruling, _ leading: Span) -> Bool {
    isReached(measure) && !sums(leading)
  }

  /// Whether words tell a sum: 累计, but not the 共 of 公共.
  private func sums(_ words: Span) -> Bool {
    var start = words.start
    while start < words.end {
      if let whole = CueTables.wholeWords.match(in: text, at: start, within: start..<words.end) {
        start = whole.span.end
      } else if CueTables.sums.match(in: text, at: start, within: start..<words.end) != nil {
        return true
      } else {
        start += 1
      }
    }
    return false
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

  /// 参保率稳定在95%以上: whether something is told to have been so all along.
  private func isLasting(_ leading: Span) -> Bool {
    CueTables.lasting.first(in: text, within: leading.range) != nil
  }

  /// Whether the clause goes on with what became of those that it counts: 3家企业上市.
  private func isEvent(_ behind: Span) -> Bool {
    CueTables.events.first(in: text, within: behind.range) != nil
  }

  /// 年均增长6%: by the year over the five years up to the one told.
  private func yearly(_ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span) -> Period {
    guard measure.measure == .growth, let year = period.year,
      let found = CueTables.yearlyGrowths.last(in: text, within: leading.range)
    else { return period }
    return Period(year: year, from: year - found.value + 1)
  }

  /// 比2011年增加8129元: over all years of the frame, where the last one before them is what it is compared with.
  private func since(
    _ period: Period, _ measure: MeasureReader.Ruling, _ leading: Span, _ frame: TimeFrame
  ) -> Period? {
    guard !measure.cue.isComparison, [.change, .growth, .multiple].contains(measure.measure), let last = period.year,
      let base = YearFinder.lastSpan(in: text, leading), base.year + 1 == frame.period?.from, base.year + 1 < last,
      CueTables.comparedWith.match(in: text, endingAt: base.span.start, within: leading.range) != nil
    else { return nil }
    return Period(base.year + 1...last)
  }

  private func isReached(_ measure: MeasureReader.Ruling) -> Bool {
    measure.measure == .rank || measure.measure != .growth && measure.reaches
  }
}
