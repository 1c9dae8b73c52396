import HanText
import ReportModel

/// Reads the figures of one section, sentence by sentence.
struct FigureReader {
  let document: Document
  let section: Section
  /// The years that the section's heading, or one around it, speaks of.
  let headingPeriod: Period?
  /// Where a redaction or a lost character stands in the source, in order.
  let damages: [Span]

  private var text: [Unicode.Scalar] { document.text.folded }

  /// The section's figures in the order of the text, each with what decided its fields.
  func figures() -> [(figure: Figure, trail: FigureTrail)] {
    var found: [(Figure, FigureTrail)] = []
    var told: PeriodReader.Told?
    for sentence in Clause.sentences(of: text, in: section.ownText) {
      // What a sentence tells of time also holds behind its semicolons.
      if sentence.start == section.ownText.start || text[sentence.start - 1] != ";" { told = nil }
      let quantities = QuantityScanner(text: text, sentence: sentence).quantities()
      var measures = MeasureReader(text: text)
      for reading in IndicatorReader(text: text, sentence: sentence, quantities: quantities).readings() {
        let before = Span(sentence.start, reading.quantity.expression.start)
        let time = periods.period(in: before) ?? told
        found.append(figure(reading, measures.measure(of: reading), time, before))
      }
      told = periods.period(in: sentence) ?? told
    }
    return found
  }

  private var periods: PeriodReader {
    PeriodReader(text: text, review: document.report.reviewYear, plan: document.report.planYear)
  }

  private func figure(
    _ reading: IndicatorReader.Reading, _ measure: MeasureReader.Ruling, _ time: PeriodReader.Told?, _ before: Span
  ) -> (Figure, FigureTrail) {
    let quantity = reading.quantity
    let (kind, kindCue) = kind(of: reading, time, before: before)
    let (period, periodCue) = period(kind: kind, measure, reading, time, before: before)
    let (comparator, comparatorCue) = comparator(of: reading)
    let strength = kind == .target ? strength(before: before) : nil
    let value = measure.sign < 0 ? quantity.value.negated : quantity.value
    let source = FigureSource(
      clause: document.text.source(reading.clause), expression: document.text.source(quantity.expression),
      numeral: document.text.source(quantity.numeral))
    let figure = Figure(
      id: "\(document.report.id).\(source.numeral.start)", report: document.report.id, section: section.id, kind: kind,
      indicator: indicator(reading.wording.name),
      measure: measure.measure, value: value, unit: quantity.unit.name,
      base: BaseValue(value: value.map { $0 * quantity.unit.factor }, unit: quantity.unit.base),
      comparator: comparator, strength: strength?.value, year: period.year, from: period.from,
      rankScope: rankScope(of: quantity, before: before), damaged: isDamaged(reading.wording.span, quantity),
      source: source)
    let trail = FigureTrail(
      indicator: reading.source, wording: reading.wording.span, kind: kindCue, measure: measure.cue,
      comparator: comparatorCue, strength: strength?.cue, period: periodCue)
    return (figure, trail)
  }

  private func indicator(_ name: String) -> IndicatorName {
    IndicatorName(name: name, code: IndicatorTable.standard.code(of: Array(name.unicodeScalars)))
  }

  /// 至少引进1个: a minimum may stand before the verb.
  private func comparator(of reading: IndicatorReader.Reading) -> (Comparator, Cue) {
    let quantity = reading.quantity
    guard quantity.comparator == .eq else { return (quantity.comparator, .words(quantity.expression)) }
    if let shared = reading.listComparator { return (shared, .list) }
    guard let early = CueTables.earlyComparators.first(in: text, within: reading.leading.range) else {
      return (.eq, .nothingSaid)
    }
    return (early.value, .words(early.span))
  }

  // MARK: - Target, result or reference

  /// Plans speak of targets, reviews of results, unless a word nearer says otherwise.
  private func kind(
    of reading: IndicatorReader.Reading, _ time: PeriodReader.Told?, before: Span
  ) -> (FigureKind, Cue) {
    if section.kind == .glossary { return (.reference, .section) }
    if reading.role.isReference { return (.reference, .role(reading.role)) }
    guard isPlan else {
      // A year to come: 到2025年.
      if let time, let year = time.period.year, let review = document.report.reviewYear, year > review {
        return (.target, .words(time.cue))
      }
      return (.result, .section)
    }
    if let past = CueTables.past.last(in: text, within: before.range), past.value {
      return (.result, .words(past.span))
    }
    // 遴选了12项: the verb says that it is done.
    if let last = text[reading.leading.range].lastIndex(where: { !$0.isBlank }), text[last] == "了" {
      return (.result, .words(Span(last, last + 1)))
    }
    if let time, let year = time.period.year, let plan = document.report.planYear, year < plan {
      return (.result, .words(time.cue))
    }
    return (.target, .section)
  }

  /// Whether the section speaks of what is to come. A document that only plans does so in every part.
  private var isPlan: Bool {
    switch section.kind {
    case .plan, .requirements: true
    case .preface, .closing: document.report.documentKind == .workPlan
    default: false
    }
  }

  // MARK: - Strength, period, rank, damage

  /// The last promise that reaches the number; an expectation where there is none.
  ///
  /// A promise at the head of a clause reaches to the end of the sentence, one behind what it promises (增长2%、力争3%)
  /// to the end of its clause. One that says how (推动) does not reach clauses with a verb of their own.
  private func strength(before: Span) -> (value: Strength, cue: Cue) {
    var end = before.end
    while let found = CueTables.strengths.last(in: text, within: before.start..<end) {
      if !isBehindComma(found.span, before) || reachesOn(found.span, before) {
        return (found.value, .words(found.span))
      }
      end = found.span.start
    }
    return (.expect, .nothingSaid)
  }

  private func isBehindComma(_ promise: Span, _ before: Span) -> Bool {
    text[promise.end..<before.end].contains(",")
  }

  private func reachesOn(_ promise: Span, _ before: Span) -> Bool {
    let isNear = CueTables.nearPromises.match(in: text, at: promise.start, within: before.range) != nil
    if isNear, hasVerb(behind: promise, before) { return false }
    let start = text[before.start..<promise.start].lastIndex { $0 == "," || $0 == ":" }.map { $0 + 1 } ?? before.start
    return WordTrimmer(text: text).name(in: Span(start, promise.start)).count <= Self.longestHead
  }

  /// Whether the number's own clause begins with a verb: 推进更新改造,盘活土地200亩.
  private func hasVerb(behind promise: Span, _ before: Span) -> Bool {
    guard let comma = text[promise.end..<before.end].lastIndex(of: ",") else { return false }
    let clause = comma + 1..<before.end
    return CueTables.increments.match(in: text, at: comma + 1, within: clause) != nil
      || CueTables.amountVerbs.match(in: text, at: comma + 1, within: clause) != nil
      || CueTables.leaders.match(in: text, at: comma + 1, within: clause) != nil
  }

  /// What may stand before a promise at the head of its clause, in code points: 全年力争.
  private static let longestHead = 2

  private func period(
    kind: FigureKind, _ measure: MeasureReader.Ruling, _ reading: IndicatorReader.Reading, _ time: PeriodReader.Told?,
    before: Span
  ) -> (Period, Cue) {
    if let time, !time.isOwnYear { return (spanning(time.period, measure, reading), .words(time.cue)) }
    if let headingPeriod, time == nil { return (spanning(headingPeriod, measure, reading), .heading) }
    if section.kind == .glossary { return (Period(year: nil, from: nil), .section) }
    guard isPlan else { return (Period(year: document.report.reviewYear, from: nil), .section) }
    let plan = document.report.planYear
    if kind == .result, let last = CueTables.lastYear.last(in: text, within: before.range), last.value {
      return (Period(year: document.report.reviewYear ?? plan.map { $0 - 1 }, from: nil), .words(last.span))
    }
    return (Period(year: plan, from: nil), .section)
  }

  /// A level that is reached holds for the last year of a period, what grows or is added up for all of it.
  private func spanning(
    _ period: Period, _ measure: MeasureReader.Ruling, _ reading: IndicatorReader.Reading
  ) -> Period {
    guard period.from != nil else { return period }
    let reaches = [.level, .share, .rank].contains(measure.measure) && measure.reaches
    return reaches ? Period(year: period.year, from: nil) : period
  }

  private func rankScope(of quantity: Quantity, before: Span) -> String? {
    guard quantity.unit.kind == .rank, let scope = CueTables.rankScopes.last(in: text, within: before.range)
    else { return nil }
    return String(of: text[scope.span.range])
  }

  private func isDamaged(_ wording: Span, _ quantity: Quantity) -> Bool {
    let noun = document.text.source(wording)
    let expression = document.text.source(quantity.expression)
    return isDamaged(noun) || isDamaged(expression)
  }

  /// Whether a damage overlaps `span`. The damages are in order and apart, so the first that ends behind the span's
  /// start decides. O(log n).
  private func isDamaged(_ span: Span) -> Bool {
    var low = 0
    var high = damages.count
    while low < high {
      let middle = (low + high) / 2
      if damages[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < damages.count && damages[low].overlaps(span)
  }
}
