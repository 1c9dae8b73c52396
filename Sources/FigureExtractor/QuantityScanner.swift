import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds the quantities of a sentence: numerals with a unit, and ranks.
///
/// A numeral without a unit, in a date, in a name or in an idiom is no quantity and is passed over.
struct QuantityScanner {
  let text: [Unicode.Scalar]
  /// The sentence. Nothing outside of it is looked at.
  let sentence: Span

  /// The quantities in order. O(n) in the length of the sentence.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var position = sentence.start
    while position < sentence.end {
      if WordedQuantities.mayBegin(with: text[position]),
        let worded = WordedQuantities.quantity(in: text, at: position, within: sentence, after: found.last)
      {
        found.append(worded)
        position = max(position + 1, worded.expression.end)
        continue
      }
      guard mayBegin(with: text[position]) else {
        position += 1
        continue
      }
      guard let numeral = numeral(at: position) ?? multiplierNumeral(at: position) else {
        position = afterRefusal(at: position)
        continue
      }
      if let parts = ProportionReader(text: text, sentence: sentence).parts(at: position) {
        found += parts
        position = max(position + 1, parts.last?.expression.end ?? 0)
        continue
      }
      if let ratio = FractionReader(text: text, sentence: sentence).fraction(at: position)
        ?? ProportionReader(text: text, sentence: sentence).ratioToOne(at: position)
        ?? ProportionReader(text: text, sentence: sentence).bareRatio(at: position)
      {
        found.append(ratio)
        position = max(position + 1, ratio.expression.end)
        continue
      }
      position = max(position + 1, numeral.span.end)
      guard let quantity = rank(numeral) ?? leadingRank(numeral) ?? streak(numeral) ?? measured(numeral) else {
        continue
      }
      found.append(quantity)
      position = max(position, quantity.expression.end)
    }
    return found
  }

  /// Whether a numeral may begin with the character: by itself, as a multiplier alone, or with 百分之.
  private func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    ChineseNumeral.beginnings.contains(scalar) || scalar == Self.percent.first
      || CueTables.multiplierNumerals.mayBegin(with: scalar)
  }

  /// A numeral, and whether 百分之 stands before it.
  struct Found {
    let value: Decimal
    let span: Span
    let isChinese: Bool
    let isPercent: Bool
    /// Where its unit begins, where that is not behind it.
    var unitStart: Int?
    /// Where the expression begins: at 百分之 or at the numeral.
    var start: Int { isPercent ? span.start - percent.count : span.start }
  }

  private static let percent = Array("百分之".unicodeScalars)
  private var percent: [Unicode.Scalar] { Self.percent }

  private func numeral(at position: Int) -> Found? {
    let isPercent = text.holds(Self.percent, at: position)
    let start = isPercent ? position + Self.percent.count : position
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: start), numeral.span.end <= sentence.end
    else { return nil }
    return Found(
      value: numeral.value, span: numeral.span, isChinese: numeral.notation != .arabic, isPercent: isPercent)
  }

  /// 千 in 产值超千亿元: a multiplier alone, behind a comparator and before a unit.
  private func multiplierNumeral(at position: Int) -> Found? {
    guard let match = CueTables.multiplierNumerals.match(in: text, at: position, within: sentence.range),
      let unit = UnitTable.unit(text, at: unitStart(of: match), within: sentence.range), unit.span.end > match.span.end,
      CueTables.comparatorsBefore.match(in: text, endingAt: position, within: sentence.start..<position) != nil
        || isFilled(position)
          && CueTables.comparatorsAfter.match(in: text, at: unit.span.end, within: sentence.range) != nil
    else { return nil }
    return Found(
      value: Decimal(match.value), span: match.span, isChinese: true, isPercent: false,
      unitStart: match.value == 1 ? match.span.start : nil)
  }

  /// 万 is a part of its unit: 超万亿元 is one 万亿元.
  private func unitStart(of multiplier: PhraseTable<Int>.Match) -> Int {
    multiplier.value == 1 ? multiplier.span.start : multiplier.span.end
  }

  /// 保持在千亿元以上: whether a verb with which a level is told stands before the multiplier.
  private func isFilled(_ position: Int) -> Bool {
    CueTables.holding.match(in: text, endingAt: position, within: sentence.start..<position) != nil
  }

  /// Where to go on when no number begins at `position`: behind characters that only look like one (2021.3.1).
  private func afterRefusal(at position: Int) -> Int {
    if case .refused(let span) = ChineseNumeral.read(text, at: position) { return max(position + 1, span.end) }
    return position + 1
  }

  /// A numeral with its unit, or two with a range mark between them.
  private func measured(_ first: Found) -> Quantity? {
    guard standsFree(first), let (last, high) = rangeEnd(first),
      let within = comparator(at: last.unitStart ?? last.span.end),
      let (unit, split) = sharedUnit(at: within.end, last).map({ ($0, nil) }) ?? splitUnit(at: within.end, last)
    else { return nil }
    guard !isName(first, unitEnd: unit.span.end), !isSpanOfYears(first, high),
      !first.isChinese || !UnitRows.onlyWithDigits.contains(unit.name)
    else { return nil }
    let before = comparator(before: first)
    let after = CueTables.comparatorsAfter.match(in: text, at: unit.span.end, within: sentence.range)
    var comparator = after?.value ?? split ?? within.value ?? before?.value ?? .eq
    var value = FigureValue.single(first.value)
    if let high {
      comparator = .range
      value = .range(low: min(first.value, high), high: max(first.value, high))
    }
    return Quantity(
      numeral: Span(first.span.start, last.span.end), value: value, unit: unit, comparator: comparator,
      expression: Span(before?.span.start ?? first.start, max(unit.span.end, after?.span.end ?? 0)))
  }

  /// Not glued to a letter, a digit or another mark that makes it a name or a date: 5G, 6·18, 1+9, 第十.
  private func standsFree(_ numeral: Found) -> Bool {
    if numeral.start > sentence.start {
      let before = text[numeral.start - 1]
      if before.isLatinLetter || before.isDigit || CueTables.notCounting.contains(before) { return false }
      if CueTables.dashes.contains(before), numeral.start - 2 >= sentence.start, text[numeral.start - 2].isDigit {
        return false
      }
      // 07时41分
      if before == "时", numeral.start - 2 >= sentence.start, text[numeral.start - 2].isDigit { return false }
      if CueTables.gluedMarks.contains(before) { return before == "+" && isSum(numeral) || isBehindRedaction(numeral) }
    }
    if numeral.span.end < sentence.end {
      let after = text[numeral.span.end]
      if after.isLatinLetter, !isLatinUnit(numeral.span.end) { return false }
      if after == "·" || after == ":" { return false }
    }
    return true
  }

  /// 3000P, but not 5G: a unit in letters, with no letter behind it.
  private func isLatinUnit(_ position: Int) -> Bool {
    guard let unit = UnitTable.unit(text, at: position, within: sentence.range) else { return false }
    return unit.span.end == sentence.end || !text[unit.span.end].isLatinLetter && !text[unit.span.end].isDigit
  }

  /// 惠及****2310人次: words are redacted, not digits.
  private func isBehindRedaction(_ numeral: Found) -> Bool {
    let words = sentence.start..<numeral.start
    return text[words].suffix(Self.shortestRedaction).count == Self.shortestRedaction
      && text[words].suffix(Self.shortestRedaction).allSatisfy { $0 == "*" }
  }

  /// 1个中心+11个站点: a sum of counted things, not a name like 1+9.
  private func isSum(_ numeral: Found) -> Bool {
    numeral.start - 2 >= sentence.start && (text[numeral.start - 2].isHan || text[numeral.start - 2] == "”")
  }

  /// The last numeral of a range and its value; the numeral itself, and nil, when there is no range.
  ///
  /// The unit may stand behind both numbers (8.2%—8.5%), but must be one: 500万元到1亿元 are two amounts.
  private func rangeEnd(_ first: Found) -> (Found, Decimal?)? {
    let unit = UnitTable.unit(text, at: first.span.end, within: sentence.range)
    for mark in [first.span.end, unit?.span.end ?? first.span.end] {
      guard let found = CueTables.rangeMarks.match(in: text, at: mark, within: sentence.range),
        let last = numeral(at: found.span.end), last.isChinese == first.isChinese
      else { continue }
      if mark > first.span.end, let unit {
        let second = UnitTable.unit(text, at: last.span.end, within: sentence.range)
        guard second?.name == unit.name else { continue }
      }
      let end = Found(value: last.value, span: last.span, isChinese: last.isChinese, isPercent: first.isPercent)
      return (end, last.value)
    }
    return (first, nil)
  }

  /// 约 and 超 before the number, but not the 约 of 签约; 上 and 过 only before a multiplier: 上千万.
  private func comparator(before numeral: Found) -> PhraseTable<Comparator>.Match? {
    var end = numeral.start
    while end > sentence.start, text[end - 1].isBlank { end -= 1 }
    let words = sentence.start..<end
    guard CueTables.wholeWords.match(in: text, endingAt: end, within: words) == nil,
      let found = CueTables.comparatorsBefore.match(in: text, endingAt: end, within: words)
    else { return nil }
    let isAmbiguous =
      found.span.count == 1 && CueTables.ambiguousComparators.match(in: text, endingAt: end, within: words) != nil
    return isAmbiguous && !isMultiplier(numeral) ? nil : found
  }

  private func isMultiplier(_ numeral: Found) -> Bool {
    CueTables.multiplierNumerals.match(in: text, at: numeral.span.start, within: numeral.span.range) != nil
  }

  private func comparator(at position: Int) -> (end: Int, value: Comparator?)? {
    let start = afterBlanks(position)
    let match = CueTables.comparatorsWithin.match(in: text, at: start, within: sentence.range)
    return (match.map { afterBlanks($0.span.end) } ?? start, match?.value)
  }

  /// Typists put blanks between a number and its unit: 100 亿元.
  private func afterBlanks(_ position: Int) -> Int {
    text[min(position, sentence.end)..<sentence.end].firstIndex { !$0.isBlank } ?? position
  }

  /// The unit at `position`, and the comparator that stands between its multiplier and the rest: 1.3万余户.
  private func splitUnit(at position: Int, _ numeral: Found) -> (Unit, Comparator?)? {
    guard let unit = unit(at: position, numeral) else { return nil }
    guard unit.base.isEmpty,
      let more = CueTables.comparatorsWithin.match(in: text, at: unit.span.end, within: sentence.range),
      let rest = UnitTable.unit(text, at: more.span.end, within: sentence.range), rest.kind != .ratio
    else { return (unit, nil) }
    let whole = Unit(
      span: Span(unit.span.start, rest.span.end), name: unit.name + rest.name, kind: rest.kind, base: rest.base,
      factor: unit.factor * rest.factor)
    return (whole, more.value)
  }

  /// 22.7和28.8个百分点, 7个和5个百分点, 1409万、1305万人次: the unit that stands only behind the second of two numbers.
  private func sharedUnit(at position: Int, _ numeral: Found) -> Unit? {
    guard !numeral.isChinese, !numeral.isPercent else { return nil }
    let own = UnitTable.unit(text, at: position, within: sentence.range)
    let mark = own?.span.end ?? position
    guard own.map({ $0.base.isEmpty || $0.name == "个" }) ?? true, mark < sentence.end,
      text[mark] == "、" || CueTables.conjunctions.contains(text[mark]),
      let next = self.numeral(at: mark + 1), !next.isChinese, !next.isPercent,
      let unit = UnitTable.unit(text, at: next.span.end, within: sentence.range), unit.base != ""
    else { return nil }
    if let own, own.base.isEmpty {
      guard unit.name.hasPrefix(own.name), unit.name != own.name else { return nil }
    } else if unit.kind != .ratio || own == nil && unit.name == "%" {
      return nil
    }
    return Unit(
      span: Span(position, mark), name: unit.name, kind: unit.kind, base: unit.base, factor: unit.factor)
  }

  private func unit(at position: Int, _ numeral: Found) -> Unit? {
    if numeral.isPercent {
      return UnitTable.impliedPercent(at: position)
    }
    return UnitTable.unit(text, at: position, within: sentence.range) ?? years(at: position, numeral)
      ?? great(at: position, numeral)
      ?? redacted(at: position)
  }

  /// 平均受教育年限达11年: how long something lasts, where the words before speak of that.
  private func years(at position: Int, _ numeral: Found) -> Unit? {
    let before = max(sentence.start, numeral.start - Self.farthestDuration)..<numeral.start
    guard position < sentence.end, text[position] == "年",
      CueTables.durations.last(in: text, within: before) != nil
    else { return nil }
    return Unit(span: Span(position, position + 1), name: "年", kind: .time, base: "年", factor: 1)
  }

  /// How far before its years the word for a duration may stand, in code points.
  private static let farthestDuration = 8

  /// 2.3**元: a unit whose multiplier is redacted, so that it leads to no base unit.
  private func redacted(at position: Int) -> Unit? {
    let end = text[min(position, sentence.end)..<sentence.end].firstIndex { $0 != "*" } ?? sentence.end
    guard end - position >= Self.shortestRedaction, let unit = UnitTable.unit(text, at: end, within: sentence.range)
    else { return nil }
    let span = Span(position, unit.span.end)
    return Unit(span: span, name: String(of: text[span.range]), kind: unit.kind, base: "", factor: 1)
  }

  /// How many signs in a row are a redaction, and not a sign of multiplication.
  private static let shortestRedaction = 2

  /// 七大社区: the classifier of what is great, which counts only things; 五大领域 names a list.
  private func great(at position: Int, _ numeral: Found) -> Unit? {
    guard position < sentence.end, text[position] == "大" else { return nil }
    let behind = position + 1..<min(position + 9, sentence.end)
    let end = text[behind].firstIndex { !$0.isHan && !CueTables.quotationMarks.contains($0) } ?? behind.upperBound
    guard CueTables.greatThings.first(in: text, within: behind.lowerBound..<end) != nil else { return nil }
    return Unit(span: Span(position, position + 1), name: "大", kind: .count, base: "个", factor: 1)
  }

  /// A number that belongs to a name (八项规定, “四个意识”, 十三届二次全会) or only counts a list (等4个方面).
  private func isName(_ numeral: Found, unitEnd: Int) -> Bool {
    if CueTables.classWords.match(in: text, at: unitEnd, within: sentence.range) != nil { return true }
    // 二次供水, 二期: what is counted is 两, 二 only numbers.
    if numeral.span.count == 1, text[numeral.span.start] == "二", !numeral.isPercent { return true }
    // 30万吨级航道: a size that names a class.
    if isCircle(unitEnd) || unitEnd < sentence.end && text[unitEnd] == "级" { return true }
    if CueTables.fixedPhrases.match(in: text, at: numeral.span.start, within: sentence.range) != nil { return true }
    guard numeral.isChinese, !numeral.isPercent else { return isQuotedName(numeral) }
    let before = sentence.start..<numeral.start
    if numeral.value == 1, text[numeral.span.start] == "一" {
      return isQuoted(before)
        || !isCountedOne(numeral, before, unitEnd) && !isOneForEach(before) && !isOneOfMeasure(unitEnd)
    }
    if numeral.start > sentence.start, text[numeral.start - 1] == "等",
      CueTables.countedClasses.match(in: text, at: unitEnd, within: sentence.range) != nil
    {
      return true
    }
    return isQuoted(before) || CueTables.namesBefore.match(in: text, endingAt: numeral.start, within: before) != nil
  }

  /// 15分钟便民生活圈
  private func isCircle(_ unitEnd: Int) -> Bool {
    guard text[unitEnd - 1] == "钟" || text[unitEnd - 1] == "时" else { return false }
    let name = text[unitEnd..<min(sentence.end, unitEnd + 8)].prefix { $0.isHan }
    return CueTables.circles.last(in: text, within: name.startIndex..<name.endIndex) != nil
  }

  /// “10分钟党群服务圈”: a quotation around the number is a name, unless it adds up things: “1个中心+11个站点”.
  private func isQuotedName(_ numeral: Found) -> Bool {
    let before = sentence.start..<numeral.start
    guard let open = text[before].lastIndex(where: { $0 == "“" || $0 == "”" }), text[open] == "“" else { return false }
    let close = text[numeral.span.end..<sentence.end].firstIndex(of: "”") ?? sentence.end
    return !text[open..<close].contains("+")
  }

  /// 2018—2020批次: years, whatever counts them.
  private func isSpanOfYears(_ first: Found, _ high: Decimal?) -> Bool {
    guard let high, let low = Int("\(first.value)"), let last = Int("\(high)") else { return false }
    return YearFinder.plausible.contains(low) && YearFinder.plausible.contains(last)
  }

  /// 新建一所学校 counts; 一个 and 一批 as articles don't.
  private func isCountedOne(_ numeral: Found, _ before: Range<Int>, _ unitEnd: Int) -> Bool {
    CueTables.buildingVerbs.match(in: text, endingAt: numeral.start, within: before) != nil
      && CueTables.countedUnits.match(in: text, at: numeral.span.end, within: numeral.span.end..<unitEnd) != nil
  }

  /// 一村一个广场: one for each, also further down a list.
  private func isOneForEach(_ before: Range<Int>) -> Bool {
    let near = max(before.lowerBound, before.upperBound - 20)..<before.upperBound
    return CueTables.eachOne.first(in: text, within: near) != nil
      && CueTables.countedUnits.match(in: text, at: before.upperBound + 1, within: sentence.range) != nil
  }

  /// 下降一成, 翻一番, 一万平方米: units behind which 一 is no article.
  private func isOneOfMeasure(_ unitEnd: Int) -> Bool {
    guard let unit = UnitTable.unit(text, at: unitEnd - 1, within: sentence.range), unit.span.end == unitEnd
    else { return false }
    return unit.kind == .multiple || unit.name == "成"
  }

  /// Whether a quotation or a bracket that began in the sentence is still open before the numeral.
  private func isQuoted(_ before: Range<Int>) -> Bool {
    if text[before].count(where: { $0 == "\"" }) % 2 == 1 { return true }
    var depth = 0
    for scalar in text[before] {
      if CueTables.openingMarks.contains(scalar) { depth += 1 }
      if CueTables.closingMarks.contains(scalar) { depth = max(0, depth - 1) }
    }
    return depth > 0
  }
}
