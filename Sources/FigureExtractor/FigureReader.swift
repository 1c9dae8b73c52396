import HanText
import ReportModel

/// Reads the figures of one section, sentence by sentence.
struct FigureReader {
  let document: Document
  let section: Section
  /// The years that the section begins with: those of its heading, of one around it, or of what stands before.
  let frame: TimeFrame
  /// Where a redaction or a lost character stands in the source, in order.
  let damages: [Span]

  private var text: [Unicode.Scalar] { document.text.folded }

  /// The section's figures in the order of the text, each with what decided its fields.
  func figures() -> [(figure: Figure, trail: FigureTrail)] {
    var found: [(Figure, FigureTrail)] = []
    var previous: Span?
    var setting = Setting(frame: frame)
    let sentences = Clause.sentences(of: text, in: section.ownText)
    let rows = TableReader(text: text).rows(in: sentences)
    for sentence in sentences {
      // What a sentence tells of time also holds behind its semicolons.
      if sentence.start == section.ownText.start || text[sentence.start - 1] != ";" { setting.told = nil }
      if beginsParagraph(sentence), let opened = timeFrames.frame(openedAt: sentence.start, before: section.ownText.end)
      {
        setting.frame = opened
      } else if timeFrames.turnsToOwnYear(sentence) {
        setting.frame = .ownYear
      }
      if let row = rows[sentence.start] {
        let cells =
          row.words.flatMap { figures(in: $0, after: nil, setting) } + row.numbers.map { figure($0, setting) }
        found += cells.sorted { $0.figure.source.numeral < $1.figure.source.numeral }
      } else {
        found += figures(in: sentence, after: previous.flatMap { leads($0, to: sentence) ? $0 : nil }, setting)
      }
      previous = sentence
      if sentence.end < text.count, text[sentence.end] == ";", let time = periods.period(in: sentence), !time.isOfClause
      {
        setting.told = time
      }
    }
    return found
  }

  /// What is known of time before a sentence is read, and what is to be looked for in it.
  private struct Setting {
    /// The years that the words around it speak of.
    var frame: TimeFrame
    /// What the sentences before it tell, up to which only semicolons stand.
    var told: PeriodReader.Told?
    /// The kinds of cue words that the sentence has.
    var cues = SentenceCues.all
  }

  private func beginsParagraph(_ sentence: Span) -> Bool {
    sentence.start == section.ownText.start || text[sentence.start - 1] == "\n"
  }

  private func figures(
    in sentence: Span, after previous: Span?, _ setting: Setting
  ) -> [(figure: Figure, trail: FigureTrail)] {
    let quantities = QuantityScanner(text: text, sentence: sentence).quantities()
    guard !quantities.isEmpty else { return [] }
    var setting = setting
    setting.cues = SentenceCues(text, in: sentence)
    var periods = periods
    periods.cues = setting.cues
    var measures = MeasureReader(text: text)
    let reader = IndicatorReader(text: text, sentence: sentence, previousSentence: previous, quantities: quantities)
    return reader.readings().map { reading in
      let before = Span(sentence.start, reading.quantity.expression.start)
      let time = periods.period(in: before) ?? setting.told
      return figure(reading, measures.measure(of: reading), time, before, setting)
    }
  }

  /// The figure of a table's cell, of which nothing is said but in its headings.
  private func figure(_ cell: TableReader.Cell, _ setting: Setting) -> (figure: Figure, trail: FigureTrail) {
    let start = cell.quantity.expression.start
    let reading = IndicatorReader.Reading(
      quantity: cell.quantity, wording: cell.wording, source: .table, clause: cell.row,
      leading: Span(start, start), role: .statement, continuesList: false, listComparator: nil, carried: cell.wording)
    let measure = MeasureReader.Ruling(
      measure: cell.quantity.measure ?? .level, sign: cell.sign, reaches: false, cue: .words(cell.heading))
    return figure(reading, measure, periods.period(in: cell.heading), Span(start, start), setting)
  }

  /// Whether a sentence belongs to the one before: both are of one paragraph, or that one is the section's heading.
  private func leads(_ previous: Span, to sentence: Span) -> Bool {
    text[previous.end] != "\n" || section.title != nil && previous.start == section.ownText.start
  }

  private var periods: PeriodReader {
    PeriodReader(text: text, review: document.report.reviewYear, plan: document.report.planYear, isPlan: isPlan)
  }

  private var timeFrames: TimeFrameReader {
    TimeFrameReader(text: text, review: document.report.reviewYear, plan: document.report.planYear)
  }

  private func figure(
    _ reading: IndicatorReader.Reading, _ measure: MeasureReader.Ruling, _ time: PeriodReader.Told?, _ before: Span,
    _ setting: Setting
  ) -> (figure: Figure, trail: FigureTrail) {
    let quantity = reading.quantity
    let (kind, kindCue) = kind(of: reading, time, before: before, setting)
    let (period, periodCue) = period(kind: kind, measure, reading, time, before: before, setting)
    let (comparator, comparatorCue) = comparator(of: reading)
    let strength = kind == .target ? self.strength(before: before, setting) : nil
    let name = indicator(reading.wording.name, isStreak: quantity.isStreak)
    let value = isDecline(measure, name) ? quantity.value.negated : quantity.value
    let source = FigureSource(
      clause: document.text.source(reading.clause), expression: document.text.source(quantity.expression),
      numeral: document.text.source(quantity.numeral))
    let figure = Figure(
      id: "\(document.report.id).\(source.numeral.start)", report: document.report.id, section: section.id, kind: kind,
      indicator: name,
      measure: measure.measure, value: value, unit: unitName(quantity.unit),
      base: BaseValue(
        value: quantity.unit.inBase(value), unit: quantity.unit.base, fraction: quantity.fraction),
      comparator: comparator, strength: strength?.value, year: period.year, from: period.from,
      rankScope: rankScope(of: quantity, before: before), damaged: isDamaged(reading.wording.span, quantity),
      source: source)
    let trail = FigureTrail(
      indicator: reading.source, wording: reading.wording.span, kind: kindCue, measure: measure.cue,
      comparator: comparatorCue, strength: strength?.cue, period: periodCue)
    return (figure, trail)
  }

  /// The unit with the brackets that the source has: 台（套）.
  private func unitName(_ unit: Unit) -> String {
    guard unit.name.contains("("), document.sourceText(document.text.source(unit.span)).contains("（") else {
      return unit.name
    }
    return String(unit.name.map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
  }

  /// 压减5%; and 改善16% of what is better the less it is.
  private func isDecline(_ measure: MeasureReader.Ruling, _ name: IndicatorName) -> Bool {
    if measure.sign < 0 { return true }
    guard case .words(let cue) = measure.cue, let code = name.code,
      CueTables.improvements.match(in: text, at: cue.start, within: cue.range)?.span == cue
    else { return false }
    return IndicatorTable.standard.indicator(code: code)?.better == .lower
  }

  /// How long something has held is no value of a standard indicator.
  private func indicator(_ name: String, isStreak: Bool) -> IndicatorName {
    IndicatorName(name: name, code: isStreak ? nil : IndicatorTable.standard.code(of: Array(name.unicodeScalars)))
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
    of reading: IndicatorReader.Reading, _ time: PeriodReader.Told?, before: Span, _ setting: Setting
  ) -> (FigureKind, Cue) {
    if section.kind == .glossary { return (.reference, .section) }
    if reading.role.isReference { return (.reference, .role(reading.role)) }
    guard isPlan else {
      let end = reading.quantity.expression.end
      if let goal = CueTables.goals.match(in: text, at: end, within: section.ownText.range) {
        return (.reference, .words(goal.span))
      }
      if setting.cues.contains(.promises), let promise = promise(in: before) {
        return (.target, .words(promise.span))
      }
      // A year to come: 到2025年.
      if let time, let year = time.period.year, let review = document.report.reviewYear, year > review {
        return (.target, .words(time.cue))
      }
      return (.result, .section)
    }
    // 已近3亿: the cue may be a part of the expression.
    let toNumeral = Span(before.start, reading.quantity.numeral.start)
    if setting.cues.contains(.past), let past = CueTables.past.last(in: text, within: toNumeral.range), past.value,
      time.map({ !$0.isOwnYear || $0.cue.end <= past.span.start }) ?? true
    {
      return (.result, .words(past.span))
    }
    // 遴选了12项: the verb says that it is done.
    if let last = text[reading.leading.range].lastIndex(where: { !$0.isBlank }),
      CueTables.done.contains(text[last])
    {
      return (.result, .words(Span(last, last + 1)))
    }
    if let time, let year = time.period.year, let plan = document.report.planYear, year < plan {
      return (.result, .words(time.cue))
    }
    return (.target, .section)
  }

  /// The last word of a promise that is no part of another word: 全力争取 promises nothing.
  private func promise(in words: Span) -> PhraseTable<Bool>.Match? {
    var end = words.end
    while let found = CueTables.promises.last(in: text, within: words.start..<end) {
      let isOther =
        CueTables.notPromises.match(in: text, endingAt: found.span.end, within: words.range) != nil
        || CueTables.notPromises.match(in: text, at: found.span.start, within: words.range) != nil
      if !isOther { return found }
      end = found.span.start
    }
    return nil
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

  private func strength(before: Span, _ setting: Setting) -> (value: Strength, cue: Cue) {
    setting.cues.contains(.strengths) ? StrengthReader(text: text).strength(before: before) : (.expect, .nothingSaid)
  }

  private func period(
    kind: FigureKind, _ measure: MeasureReader.Ruling, _ reading: IndicatorReader.Reading, _ time: PeriodReader.Told?,
    before: Span, _ setting: Setting
  ) -> (Period, Cue) {
    let span = SpanReader(text: text)
    let words = Span(reading.clause.start, reading.quantity.expression.start)
    // 利润、营收年均增长5%、9%: what a list shares stands before its first number.
    let leading = reading.continuesList ? words : reading.leading
    if let time, !time.isOwnYear {
      return (span.told(time.period, measure, leading, in: setting.frame), .words(time.cue))
    }
    // 连续三年获评优秀: what goes on happens at no one time.
    let end = reading.quantity.expression.end
    let behind = Span(end, reading.quantity.isStreak ? end : max(end, reading.clause.end))
    let row = Span(min(reading.clause.start, before.start), before.start)
    if let around = setting.frame.period, time == nil, !namesOwnYear(row) {
      return (
        span.ofHeading(around, measure, reading.leading, list: leading, in: words, behind: behind, isPlan: isPlan),
        .heading
      )
    }
    if section.kind == .glossary { return (Period(year: nil, from: nil), .section) }
    guard isPlan || kind == .target else {
      return (
        span.told(Period(year: document.report.reviewYear, from: nil), measure, leading, in: setting.frame), .section
      )
    }
    let plan = document.report.planYear
    if kind == .result, time == nil, setting.cues.contains(.past),
      let last = CueTables.lastYear.last(in: text, within: before.range), last.value
    {
      return (Period(year: document.report.reviewYear ?? plan.map { $0 - 1 }, from: nil), .words(last.span))
    }
    return (Period(year: plan, from: nil), .section)
  }

  /// Whether the cells of a row up to the figure name the one year: a table under a heading of several.
  private func namesOwnYear(_ words: Span) -> Bool {
    let own = isPlan ? document.report.planYear : document.report.reviewYear
    return own != nil && YearFinder.lastSpan(in: text, words)?.year == own
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
