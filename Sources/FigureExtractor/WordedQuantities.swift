import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Quantities that are words rather than a numeral and a unit: 转负为正, 零增长, 两位数, 榜首.
enum WordedQuantities {
  /// Whether such a quantity may begin with a character: most begin none, and cost no more than asking.
  static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    scalar == "零" || scalar == "0" || CueTables.wordedRates.mayBegin(with: scalar)
      || CueTables.firstPlaces.mayBegin(with: scalar)
  }

  /// The quantity whose words begin at `position`; nil where none does.
  ///
  /// - Parameter previous: the quantity before in the sentence, whose unit a bare 零 takes: 由4.8%降至零.
  static func quantity(
    in text: [Unicode.Scalar], at position: Int, within sentence: Span, after previous: Quantity?
  ) -> Quantity? {
    return rate(text, position, sentence) ?? firstPlace(text, position, sentence)
      ?? nothing(text, position, sentence, previous)
  }

  /// 转负为正, 两位数, 近一半; but 由负转正、达2.2% has a number of its own.
  private static func rate(_ text: [Unicode.Scalar], _ position: Int, _ sentence: Span) -> Quantity? {
    guard let rate = CueTables.wordedRates.match(in: text, at: position, within: sentence.range) else { return nil }
    if CueTables.halves.match(in: text, at: position, within: sentence.range)?.span == rate.span,
      CueTables.sharesBeforeHalves.match(in: text, endingAt: position, within: sentence.range) == nil
    {
      return nil
    }
    let behind = rate.span.end..<min(sentence.end, rate.span.end + 6)
    if rate.value.value.single == 0, text[behind].contains(where: \.isDigit) { return nil }
    let near = max(sentence.start, position - 6)..<position
    let before = CueTables.comparatorsBefore.last(in: text, within: near)
    let after = CueTables.comparatorsAfter.match(in: text, at: rate.span.end, within: sentence.range)
    let said = rate.value.comparator == .eq ? after ?? before : nil
    return Quantity(
      numeral: rate.span, value: rate.value.value, unit: UnitTable.impliedPercent(at: rate.span.end),
      comparator: said?.value ?? rate.value.comparator,
      expression: Span(
        min(rate.span.start, said?.span.start ?? rate.span.start), max(rate.span.end, said?.span.end ?? 0)),
      measure: rate.value.measure)
  }

  /// 居全省首位; but not 摆在首位, which ranks nothing.
  private static func firstPlace(_ text: [Unicode.Scalar], _ position: Int, _ sentence: Span) -> Quantity? {
    let before = sentence.start..<position
    let near = max(sentence.start, position - Self.longestField)..<position
    guard let place = CueTables.firstPlaces.match(in: text, at: position, within: sentence.range),
      text[position] == "之" && CueTables.placings.last(in: text, within: near) != nil
        || CueTables.rankScopes.match(in: text, endingAt: position, within: before) != nil
        || CueTables.rankings.match(in: text, endingAt: position, within: before) != nil
    else { return nil }
    return Quantity(
      numeral: place.span, value: .single(1), unit: .rank(at: place.span.end), comparator: .eq,
      expression: place.span)
  }

  /// In code points: 居自主品牌车企之首.
  private static let longestField = 12

  /// 由4.8%降至零: nothing of what the number before counts.
  private static func nothing(
    _ text: [Unicode.Scalar], _ position: Int, _ sentence: Span, _ previous: Quantity?
  ) -> Quantity? {
    guard let previous, text[position] == "零" || text[position] == "0", position > sentence.start,
      CueTables.destinations.match(in: text, endingAt: position, within: sentence.start..<position) != nil,
      position + 1 == sentence.end || CueTables.marksAroundNames.contains(text[position + 1])
    else { return nil }
    let span = Span(position, position + 1)
    let unit = previous.unit
    return Quantity(
      numeral: span, value: .single(0),
      unit: Unit(
        span: Span(span.end, span.end), name: unit.name, kind: unit.kind, base: unit.base, factor: unit.factor),
      comparator: .eq, expression: span)
  }
}

/// What a worded rate means, in percent.
struct WordedRate {
  let value: FigureValue
  let comparator: Comparator
  let measure: Measure

  /// A rate of exactly, or of more than, `percent`.
  init(_ percent: Int, _ comparator: Comparator, _ measure: Measure) {
    value = .single(Decimal(percent))
    self.comparator = comparator
    self.measure = measure
  }

  /// A rate of `percent` or more whose exact number is left open.
  init(atLeast percent: Int, _ measure: Measure) {
    value = .range(low: Decimal(percent), high: nil)
    comparator = .gte
    self.measure = measure
  }
}
