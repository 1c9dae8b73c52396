import HanText
import ReportModel

/// Tells statements from quantities that only limit a noun, set something out, or belong to another place.
struct RoleReader {
  let text: [Unicode.Scalar]
  let sentence: Span
  let quantities: [Quantity]

  /// - Parameters:
  ///   - leading: the words between the quantity before and this one.
  ///   - previous: the role of the quantity before.
  func role(of index: Int, leading: Span, previous: QuantityRole?) -> QuantityRole {
    let quantity = quantities[index]
    if limitsCount(index) || limitsMany(quantity, leading) || isThreshold(index, leading) || isOfEach(index)
      || limitsRanked(index)
    {
      return .limit
    }
    if setsOut(index, previous) { return .origin }
    if isOfOthers(quantity) || isField(quantity, leading) || isEarlier(quantity) { return .comparison }
    return .statement
  }

  // MARK: - Limits

  /// Whether a quantity limits the noun that the one before counts: 15个10亩以上产业空间, 1个投资超30亿元的重大项目.
  func limitsCount(_ index: Int) -> Bool {
    guard index > 0, index < quantities.count else { return false }
    let (previous, quantity) = (quantities[index - 1], quantities[index])
    guard previous.unit.kind == .count, CueTables.limitingUnits.contains(quantity.unit.kind),
      quantity.expression.end < sentence.end
    else { return false }
    let between = text[previous.expression.end..<max(previous.expression.end, quantity.expression.start)]
    if between.isEmpty, quantity.comparator == .gte { return true }
    guard between.count <= 6, between.allSatisfy(\.isHan) else { return false }
    let behind = text[quantity.expression.end]
    return quantity.comparator == .gte ? behind.isHan || behind == "“" : behind == "的"
  }

  /// 亿元以上项目, 65岁以上老人, 其中10亿元以上200个: a limit inside another noun; but not 盘活500亩以上土地.
  private func isThreshold(_ index: Int, _ leading: Span) -> Bool {
    let quantity = quantities[index]
    guard quantity.expression.end < sentence.end else { return false }
    let next = text[quantity.expression.end]
    // 3至6岁幼儿, 死亡3人以上的事故
    if quantity.unit.name == "岁", quantity.comparator == .range { return next.isHan }
    if quantity.unit.kind == .people, quantity.comparator == .gte { return next == "的" }
    guard CueTables.thresholdUnits.contains(quantity.unit.kind) || CueTables.fineUnits.contains(quantity.unit.name),
      quantity.comparator != .eq, quantity.comparator != .range
    else { return false }
    let isCounted = index + 1 < quantities.count && quantities[index + 1].unit.kind == .count
    let isBeforeCount = isCounted && quantities[index + 1].expression.start == quantity.expression.end
    guard next.isHan || next == "“" || isBeforeCount else { return false }
    switch quantity.comparator {
    case .gte: return quantity.unit.kind == .time || !hasAmountVerb(leading)
    // 投资超10亿元项目3个, 纳税超千万元的企业6家: the count behind shows that the amount only tells which ones.
    case .gt, .lte:
      return isBelow(quantity, leading) || next.isHan && (isCounted || next == "的" && isShared(index)) && isShort(index)
    default: return false
    }
  }

  /// 35岁以下村干部, 消除30万元以下薄弱村: 以下 tells which ones, unless something is brought down to it.
  private func isBelow(_ quantity: Quantity, _ leading: Span) -> Bool {
    let end = quantity.expression.end
    return CueTables.below.match(in: text, endingAt: end, within: quantity.expression.range) != nil
      && text[end].isHan
      && CueTables.destinations.match(in: text, endingAt: quantity.numeral.start, within: leading.range) == nil
      && CueTables.comparatorsBefore.match(in: text, endingAt: quantity.numeral.start, within: leading.range) == nil
  }

  /// Whether the next quantity tells a share: 收入超百万元的村占比92%.
  private func isShared(_ index: Int) -> Bool {
    index + 1 < quantities.count && quantities[index + 1].unit.kind == .ratio
  }

  /// Whether only a noun stands between a quantity and the next one.
  private func isShort(_ index: Int) -> Bool {
    let end = quantities[index].expression.end
    // 5亿元多于3个: one expression may reach into the next.
    let between = text[end..<max(end, quantities[index + 1].expression.start)]
    return between.count <= 8 && between.allSatisfy { $0.isHan }
  }

  private func hasAmountVerb(_ leading: Span) -> Bool {
    var end = leading.end
    while end > leading.start, text[end - 1].isBlank { end -= 1 }
    return CueTables.amountVerbs.match(in: text, endingAt: end, within: leading.range) != nil
  }

  /// 一批年产值50亿企业: an amount that says which ones.
  private func limitsMany(_ quantity: Quantity, _ leading: Span) -> Bool {
    (quantity.unit.kind != .count || quantity.unit.base.isEmpty) && quantity.expression.end < sentence.end
      && text[quantity.expression.end].isHan
      && CueTables.unnumbered.first(in: text, within: leading.range) != nil
  }

  /// 191家企业营业收入超百亿元: what each of those counted has, which tells only which ones they are.
  private func isOfEach(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (previous, quantity) = (quantities[index - 1], quantities[index])
    guard previous.unit.kind == .count, quantity.unit.kind == .money, [.gt, .lte].contains(quantity.comparator),
      previous.expression.end < quantity.expression.start
    else { return false }
    // 均超 and 全部超过 state it of all of them.
    let words = previous.expression.end..<quantity.expression.start
    return CueTables.aspectsOfEach.match(in: text, endingAt: words.upperBound, within: words) != nil
      && !text[words].contains { CueTables.marksAroundNames.contains($0) }
  }

  /// 全国第5个突破3000公里的省份: what makes those that are ranked.
  private func limitsRanked(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (previous, quantity) = (quantities[index - 1], quantities[index])
    let end = quantity.expression.end
    guard previous.unit.kind == .rank, previous.expression.end > previous.numeral.end, end < sentence.end,
      CueTables.rankCounters.match(in: text, at: previous.numeral.end, within: previous.expression.range) != nil
    else { return false }
    return text[end].isHan
      && !text[previous.expression.end..<max(previous.expression.end, quantity.expression.start)].contains(",")
  }

  // MARK: - Origins and others

  /// 由10家增加到15家, 在200亿元新起点上; of a proportion each part: 由12:52:34调整为15:47:37.
  private func setsOut(_ index: Int, _ previous: QuantityRole?) -> Bool {
    let quantity = quantities[index]
    if CueTables.startingPoints.match(in: text, at: quantity.expression.end, within: sentence.range) != nil {
      return true
    }
    if quantity.name != nil, previous == .origin, index > 0,
      quantities[index - 1].expression.end + 1 == quantity.expression.start
    {
      return true
    }
    if previous == .origin, continuesList(index) { return leadsOn(index) }
    return followsOrigin(quantity) && leadsOn(index)
  }

  /// 由36210元、19840元提高到…: whether only a mark parts the quantity from the one before.
  private func continuesList(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let between =
      quantities[index - 1].expression
      .end..<max(
        quantities[index - 1].expression.end, quantities[index].expression.start)
    return between.count == 1
      && (text[between.lowerBound] == "、" || CueTables.conjunctions.contains(text[between.lowerBound]))
  }

  /// Whether 由 or 从 stands before the quantity, with at most a year or a scope between: 由2007年的440亿元.
  private func followsOrigin(_ quantity: Quantity) -> Bool {
    let start = max(sentence.start, quantity.expression.start - Self.longestOrigin)
    let near = start..<quantity.expression.start
    guard let origin = CueTables.origins.last(in: text, within: near),
      CueTables.notOrigins.match(in: text, endingAt: origin.span.end, within: near) == nil
    else { return false }
    return text[origin.span.end..<quantity.expression.start].allSatisfy { $0.isHan || $0.isDigit || $0.isBlank }
      && WordTrimmer(text: text).name(in: Span(origin.span.end, quantity.expression.start)).count <= 2
  }

  private static let longestOrigin = 12
  private static let longestWay = 16

  /// Whether the words behind lead to another quantity of the kind: …增加到15家.
  private func leadsOn(_ index: Int) -> Bool {
    let start = quantities[index].expression.end
    let end = min(sentence.end, start + Self.longestWay)
    return CueTables.destinations.first(in: text, within: start..<end) != nil
  }

  /// 较“十三五”末的9323亿元增加4374亿元, 比上年的32.6%提高3个百分点: an amount of another time.
  private func isEarlier(_ quantity: Quantity) -> Bool {
    let end = quantity.expression.start - 1
    guard end > sentence.start, text[end] == "的" else { return false }
    let near = max(sentence.start, end - Self.longestOrigin)..<end
    guard let comparison = CueTables.comparisons.last(in: text, within: near) else { return false }
    return CueTables.comparing.match(in: text, at: comparison.span.start, within: comparison.span.range) != nil
  }

  /// 在全区12个街镇中排名第三: the places among which one is ranked.
  private func isField(_ quantity: Quantity, _ leading: Span) -> Bool {
    guard quantity.unit.kind == .count,
      CueTables.fields.match(in: text, endingAt: leading.end, within: leading.range) != nil
    else { return false }
    let end = min(sentence.end, quantity.expression.end + 12)
    return CueTables.rankings.first(in: text, within: quantity.expression.end..<end) != nil
  }

  /// 低于松山湖(77.2%和81.8%), 与全市平均水平(50.5%): in a bracket behind what something is compared with.
  private func isOfOthers(_ quantity: Quantity) -> Bool {
    guard let open = text[sentence.start..<quantity.expression.start].lastIndex(of: "("),
      !text[open..<quantity.expression.start].contains(")")
    else { return false }
    let before = sentence.start..<open
    let clause = (text[before].lastIndex(of: ",") ?? sentence.start)..<open
    return CueTables.averages.first(in: text, within: clause) != nil
      || CueTables.comparisons.first(in: text, within: clause) != nil
  }
}
