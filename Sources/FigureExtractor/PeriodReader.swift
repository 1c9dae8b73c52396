import HanText
import ReportModel

/// Finds for which year or years a figure holds: in the words before it, else in the heading, else by the section.
struct PeriodReader {
  let text: [Unicode.Scalar]
  /// The year under review and the one planned.
  let review: Int?
  let plan: Int?
  /// Whether the words are of a plan, so that a bare 五年 is still to come.
  var isPlan = false
  /// What of it to look for: the kinds of cues that the words may have.
  var cues = SentenceCues.all

  /// What words tell of time, and where the cue stands.
  struct Told {
    let period: Period
    let cue: Span
    /// Whether the words lead back to the section's own year: 今年.
    var isOwnYear = false
    /// Whether they hold for their own clause only.
    var isOfClause = false
  }

  /// The period that `words` tell last: a year, a five-year plan, or a number of years up to now or from now on.
  func period(in words: Span) -> Told? {
    guard !cues.isDisjoint(with: .times) else { return nil }
    let told = [
      cues.contains(.years) ? year(words) : nil, cues.contains(.plans) ? planPeriod(words) : nil,
      cues.contains(.spans) ? span(words) : nil, cues.contains(.spans) ? bareSpan(words) : nil,
      cues.contains(.years) ? since(words) : nil, cues.contains(.ownYear) ? ownYear(words) : nil,
    ]
    return told.compactMap { $0 }.max { $0.cue.start < $1.cue.start }
  }

  private func year(_ words: Span) -> Told? {
    Period.lastYear(text, words).map { found in
      // 2016—2020年
      let first = firstYear(before: found.span, words)
      return Told(period: Period(year: found.year, from: first), cue: found.span)
    }
  }

  /// The 2016 of 2016—2020年 and 2016年至2020年.
  private func firstYear(before last: Span, _ words: Span) -> Int? {
    var position = last.start
    guard let mark = CueTables.rangeMarks.match(in: text, endingAt: position, within: words.range) else { return nil }
    position = mark.span.start
    if position > words.start, text[position - 1] == "年" { position -= 1 }
    guard position - 4 >= words.start, text[(position - 4)..<position].allSatisfy(\.isDigit) else { return nil }
    let year = text[(position - 4)..<position].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    return YearFinder.plausible.contains(year) ? year : nil
  }

  /// “十四五”期间 spans the plan's years, “十四五”末 is its last one.
  private func planPeriod(_ words: Span) -> Told? {
    var end = words.end
    while let plan = CueTables.planPeriods.last(in: text, within: words.start..<end) {
      end = plan.span.start
      // 较“十三五”末的9323亿元: what something is compared with.
      let start =
        plan.span.start > words.start && text[plan.span.start - 1] == "“" ? plan.span.start - 1 : plan.span.start
      if CueTables.comparisonsWithYears.match(in: text, endingAt: start, within: words.range) != nil { continue }
      if CueTables.planNames.match(in: text, at: plan.span.end, within: words.range) != nil { continue }
      let isEnd = CueTables.planEnds.match(in: text, at: plan.span.end, within: words.range) != nil
      return Told(period: isEnd ? Period(year: plan.value.upperBound, from: nil) : Period(plan.value), cue: plan.span)
    }
    return nil
  }

  /// 2022年以来: from then to the year under review.
  private func since(_ words: Span) -> Told? {
    guard let found = YearFinder.lastSpan(in: text, words), let review, found.year < review,
      let since = CueTables.since.match(in: text, at: found.span.end, within: words.range),
      CueTables.superlatives.match(in: text, at: since.span.end, within: words.range) == nil
    else { return nil }
    return Told(period: Period(found.year...review), cue: found.span)
  }

  /// 五年来, 今后五年.
  private func span(_ words: Span) -> Told? {
    guard let found = CueTables.spans.last(in: text, within: words.range),
      let years = years(of: found.value)
    else { return nil }
    return Told(period: Period(years), cue: found.span)
  }

  /// 五年新增3000台: what was done in so many years, or is to be done in them.
  private func bareSpan(_ words: Span) -> Told? {
    guard let found = CueTables.bareSpans.last(in: text, within: words.range),
      !text[found.span.end..<words.end].contains(","), standsFree(found.span, words),
      CueTables.doings.match(in: text, at: found.span.end, within: words.range) != nil
        || CueTables.increments.match(in: text, at: found.span.end, within: words.range) != nil
        || CueTables.sums.match(in: text, at: found.span.end, within: words.range) != nil,
      let years = years(of: SpanOfYears(direction: isPlan ? .onward : .back, count: found.value))
    else { return nil }
    return Told(period: Period(years), cue: found.span, isOfClause: true)
  }

  /// Whether a number is no end of a longer one: the 3年 of 2013年.
  private func standsFree(_ number: Span, _ words: Span) -> Bool {
    guard number.start > words.start else { return true }
    let before = text[number.start - 1]
    return !before.isDigit && !CueTables.numberEnds.contains(before)
  }

  private func years(of span: SpanOfYears) -> ClosedRange<Int>? {
    switch span.direction {
    case .back: review.map { ($0 - span.count + 1)...$0 }
    case .onward: plan.map { $0...($0 + span.count - 1) }
    }
  }

  private func ownYear(_ words: Span) -> Told? {
    CueTables.thisYear.last(in: text, within: words.range).map {
      Told(period: Period(year: nil, from: nil), cue: $0.span, isOwnYear: true)
    }
  }
}
