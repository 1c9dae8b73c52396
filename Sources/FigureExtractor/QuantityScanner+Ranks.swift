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
    if let counted = countedRank(numeral, start) { return counted }
    let ordinal = Span(start, numeral.span.end)
    let before = sentence.start..<ordinal.start
    guard
      CueTables.rankScopes.match(in: text, endingAt: ordinal.start, within: before) != nil
        || CueTables.rankings.match(in: text, endingAt: ordinal.start, within: before) != nil
        || continuesRanks(ordinal) || endsInRankedClass(before) || isPlaced(ordinal),
      ordinal.end == sentence.end || !text[ordinal.end].isHan || CueTables.ranksEnd.contains(text[ordinal.end])
    else { return nil }
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value), unit: .rank(at: ordinal.end), comparator: .eq,
      expression: Span(ordinal.start, rankEnd(ordinal.end)))
  }

  /// 成为全国第5个突破3000公里的省份: the how-manieth of its kind.
  private func countedRank(_ numeral: Found, _ start: Int) -> Quantity? {
    guard let counter = CueTables.rankCounters.match(in: text, at: numeral.span.end, within: sentence.range),
      CueTables.rankScopes.match(in: text, endingAt: start, within: sentence.start..<start) != nil
    else { return nil }
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value), unit: .rank(at: counter.span.end), comparator: .eq,
      expression: Span(start, counter.span.end))
  }

  /// 居河北省第3位: whether 位 or 名 stands behind and a word of ranking before, with the place between them.
  private func isPlaced(_ ordinal: Span) -> Bool {
    let near = max(sentence.start, ordinal.start - Self.longestPlace)..<ordinal.start
    return rankEnd(ordinal.end) > ordinal.end && CueTables.placings.first(in: text, within: near) != nil
  }

  /// In code points: 居长三角城市群.
  private static let longestPlace = 8

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
