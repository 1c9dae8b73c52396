import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the figures of one section, sentence by sentence.
struct FigureReader {
  let document: Document
  let section: Section
  /// The five-year plan that the section's heading, or one around it, speaks of.
  let headingPeriod: Period?
  /// Where a redaction or a lost character stands in the source, in order.
  let damages: [Span]

  private var text: [Unicode.Scalar] { document.text.folded }

  /// The section's figures in the order of the text.
  func figures() -> [Figure] {
    Clause.sentences(of: text, in: section.ownText).flatMap(figures(ofSentence:))
  }

  private func figures(ofSentence sentence: Span) -> [Figure] {
    let quantities = QuantityScanner(text: text, sentence: sentence).quantities()
    return IndicatorReader(text: text, sentence: sentence, quantities: quantities).readings()
      .map { figure($0, sentence) }
  }

  private func figure(_ reading: IndicatorReader.Reading, _ sentence: Span) -> Figure {
    let quantity = reading.quantity
    let before = Span(sentence.start, quantity.expression.start)
    let kind = kind(of: reading, before: before)
    let period = period(kind: kind, before: before)
    let (measure, sign) = measure(of: quantity, leading: reading.leading)
    let value = sign < 0 ? quantity.value.negated : quantity.value
    let source = FigureSource(
      clause: document.text.source(reading.clause), expression: document.text.source(quantity.expression),
      numeral: document.text.source(quantity.numeral))
    return Figure(
      id: "\(document.report.id).\(source.numeral.start)", report: document.report.id, section: section.id, kind: kind,
      indicator: indicator(reading.wording.name),
      measure: measure, value: value, unit: quantity.unit.name,
      base: BaseValue(value: value.map { $0 * quantity.unit.factor }, unit: quantity.unit.base),
      comparator: comparator(of: reading), strength: kind == .target ? strength(before: before) : nil,
      year: period.year, from: period.from, rankScope: rankScope(of: quantity, before: before),
      damaged: isDamaged(reading.wording.span, quantity), source: source)
  }

  private func indicator(_ name: String) -> IndicatorName {
    IndicatorName(name: name, code: IndicatorTable.standard.code(of: Array(name.unicodeScalars)))
  }

  /// 至少引进1个: a minimum may stand before the verb.
  private func comparator(of reading: IndicatorReader.Reading) -> Comparator {
    guard reading.quantity.comparator == .eq,
      let early = CueTables.earlyComparators.first(in: text, within: reading.leading.range)
    else { return reading.quantity.comparator }
    return early.value
  }

  // MARK: - Target, result or reference

  /// Plans speak of targets, reviews of results, unless a word nearer says otherwise.
  private func kind(of reading: IndicatorReader.Reading, before: Span) -> FigureKind {
    if section.kind == .glossary || reading.isLimit || isThreshold(reading.quantity) { return .reference }
    switch section.kind {
    case .plan, .requirements:
      if CueTables.past.last(in: text, within: before.range)?.value == true { return .result }
      // 遴选了12项: the verb says that it is done.
      if text[reading.leading.range].last(where: { !$0.isBlank }) == "了" { return .result }
      if let year = Period.year(text, before), let plan = document.report.planYear, year < plan {
        return .result
      }
      return .target
    default:
      return .result
    }
  }

  /// 亿元以上项目, 65岁以上老人, 200亩以上连片: a limit inside another noun.
  private func isThreshold(_ quantity: Quantity) -> Bool {
    guard [.money, .area, .time].contains(quantity.unit.kind), quantity.comparator == .gte,
      quantity.expression.end < text.count
    else { return false }
    let next = text[quantity.expression.end]
    return next.isHan || next == "“"
  }

  // MARK: - Measure

  /// What the number tells of its indicator, and the sign of a change.
  private func measure(of quantity: Quantity, leading: Span) -> (Measure, sign: Int) {
    let change = lastChange(in: leading)
    switch quantity.unit.kind {
    case .rank: return (.rank, 1)
    case .multiple: return (.multiple, 1)
    case .ratio:
      if let change { return (.growth, change) }
      return (.share, 1)
    default:
      return (CueTables.increments.first(in: text, within: leading.range) != nil ? .change : .level, 1)
    }
  }

  /// The sign of the change that the words before a rate end in: 同比下降39.5%; nil in 提高到90%.
  private func lastChange(in leading: Span) -> Int? {
    var end = leading.end
    while end > leading.start, text[end - 1].isBlank { end -= 1 }
    return CueTables.changes.match(in: text, endingAt: end, within: leading.range)?.value
  }

  // MARK: - Strength, period, rank, damage

  /// The last promise before the number in its sentence; an expectation where there is none.
  private func strength(before: Span) -> Strength {
    CueTables.strengths.last(in: text, within: before.range)?.value ?? .expect
  }

  private func period(kind: FigureKind, before: Span) -> Period {
    if let period = Period(text: text, before: before) { return period }
    if let headingPeriod { return headingPeriod }
    if section.kind == .glossary { return Period(year: nil, from: nil) }
    switch section.kind {
    case .plan, .requirements:
      let isOfLastYear = kind == .result && CueTables.lastYear.last(in: text, within: before.range)?.value == true
      let plan = document.report.planYear
      return Period(year: isOfLastYear ? document.report.reviewYear ?? plan.map { $0 - 1 } : plan, from: nil)
    default:
      return Period(year: document.report.reviewYear, from: nil)
    }
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
