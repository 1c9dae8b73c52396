import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Ranks (第九, 位居全省第一) and streaks (连续4年).
extension QuantityScanner {
  /// 第九 behind 排名, 位居 or a scope such as 全市.
  func rank(_ numeral: Found) -> Quantity? {
    guard let start = ordinalStart(numeral) else { return nil }
    let ordinal = Span(start, numeral.span.end)
    let before = sentence.start..<ordinal.start
    guard
      CueTables.rankScopes.match(in: text, endingAt: ordinal.start, within: before) != nil
        || CueTables.rankings.match(in: text, endingAt: ordinal.start, within: before) != nil
        || continuesRanks(ordinal) || endsInRankedClass(before),
      ordinal.end == sentence.end || !text[ordinal.end].isHan || CueTables.ranksEnd.contains(text[ordinal.end])
    else { return nil }
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value), unit: .rank(at: ordinal.end), comparator: .eq,
      expression: Span(ordinal.start, rankEnd(ordinal.end)))
  }

  /// Where the 第 of a numeral stands; typists put a blank behind it.
  private func ordinalStart(_ numeral: Found) -> Int? {
    var start = numeral.span.start
    while start > sentence.start, text[start - 1].isBlank { start -= 1 }
    return start > sentence.start && text[start - 1] == "第" ? start - 1 : nil
  }

  /// Behind the 位, 名 or 强 of a rank.
  func rankEnd(_ position: Int) -> Int {
    position < sentence.end && CueTables.rankEnds.contains(text[position]) ? position + 1 : position
  }

  /// 全国百强县第86位: a rank among those that a list names.
  func endsInRankedClass(_ before: Range<Int>) -> Bool {
    CueTables.rankedClasses.match(in: text, endingAt: before.upperBound, within: before) != nil
  }

  /// 位居全市前三, 全省前10位: among how many of the first.
  func leadingRank(_ numeral: Found) -> Quantity? {
    let before = sentence.start..<numeral.span.start
    guard let mark = CueTables.amongTheFirst.match(in: text, endingAt: numeral.span.start, within: before),
      CueTables.rankScopes.match(in: text, endingAt: mark.span.start, within: before) != nil
        || CueTables.rankings.match(in: text, endingAt: mark.span.start, within: before) != nil,
      numeral.span.end == sentence.end || !text[numeral.span.end].isHan
        || CueTables.ranksEnd.contains(text[numeral.span.end])
    else { return nil }
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value), unit: .rank(at: numeral.span.end), comparator: .lte,
      expression: Span(mark.span.start, rankEnd(numeral.span.end)))
  }

  /// 排名全市第二、第四: the second of two ranks.
  func continuesRanks(_ ordinal: Span) -> Bool {
    guard ordinal.start - 3 >= sentence.start, text[ordinal.start - 1] == "、" else { return false }
    return text[max(sentence.start, ordinal.start - 5)..<ordinal.start].contains("第")
  }

  /// 连续4年, 连续9个月: how long something has held.
  func streak(_ numeral: Found) -> Quantity? {
    let before = sentence.start..<numeral.span.start
    guard CueTables.streaks.match(in: text, endingAt: numeral.span.start, within: before) != nil,
      let found = CueTables.streakUnits.match(in: text, at: numeral.span.end, within: sentence.range)
    else { return nil }
    let name = String(of: text[found.span.range])
    let unit = Unit(span: found.span, name: name, kind: .time, base: name, factor: 1)
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value), unit: unit, comparator: .eq,
      expression: Span(numeral.span.start, found.span.end), isStreak: true)
  }
}
