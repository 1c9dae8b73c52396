import HanText
import ReportModel

/// Reads from the words of a sentence what each of its quantities measures.
struct IndicatorReader {
  /// What was read of one quantity.
  struct Reading {
    let quantity: Quantity
    let wording: Wording
    /// Where the wording was found.
    let source: WordingSource
    let clause: Span
    /// The text between the previous quantity with its noun and this one: where verbs are looked for.
    let leading: Span
    let role: QuantityRole
    /// Whether the quantity only goes on with a list of equal ones: the 7.9% of 增长6.1%、7.9%.
    let continuesList: Bool
    /// What stands before the list that the quantity goes on with: the 突破 of 突破380亿元、160亿元.
    let listComparator: Comparator?
    /// The words that a later quantity without any takes over.
    let carried: Wording
  }

  let text: [Unicode.Scalar]
  let sentence: Span
  /// The sentence before in the same paragraph, or the heading; nil where there is none.
  let previousSentence: Span?
  let quantities: [Quantity]

  /// A reading for each quantity that measures something, in order. O(n) in the length of the sentence.
  func readings() -> [Reading] {
    let roles = RoleReader(text: text, sentence: sentence, quantities: quantities)
    var readings: [Reading] = []
    var dealt: [Int: Wording] = [:]
    // The end of what the previous quantity took: its expression or its noun.
    var taken = sentence.start
    var clause = Span(sentence.start, sentence.start)
    for index in quantities.indices {
      let quantity = quantities[index]
      if clause.start > quantity.expression.start || quantity.expression.end > clause.end || clause.isEmpty {
        clause = Clause.clause(of: text, around: quantity.expression, in: sentence)
      }
      let leading = Span(min(max(clause.start, taken), quantity.expression.start), quantity.expression.start)
      let noun = noun(behind: index, in: clause, roles)
      taken = endOfOutcome(at: max(quantity.expression.end, noun?.span.end ?? 0))
      dealOut(from: index, in: clause, earlier: readings.suffix(Self.farthestReading), into: &dealt)
      let role = roles.role(of: index, leading: leading, previous: readings.last?.role)
      let reading = reading(
        of: Context(
          index: index, quantity: quantity, clause: clause, leading: leading, noun: noun,
          readings: readings.suffix(Self.farthestReading)),
        dealt: dealt[index], role)
      if let reading { readings.append(reading) }
    }
    return readings
  }

  /// What is read of one quantity; nil where nothing says what it measures. Lives apart from `readings()` so that the
  /// context, which shares the readings, is gone before the next one is added to them.
  private func reading(of context: Context, dealt: Wording?, _ role: QuantityRole) -> Reading? {
    guard let (wording, source) = dealt.map({ (withTopic($0, context), WordingSource.list) }) ?? wording(context)
    else { return nil }
    return Reading(
      quantity: context.quantity, wording: wording, source: source, clause: context.clause, leading: context.leading,
      role: role, continuesList: repeats(context.index),
      listComparator: listComparator(context.index, context.readings.last, isDealt: dealt != nil),
      carried: carried(from: wording, of: context, role))
  }

  /// Behind the 动工 of 14宗重大项目动工、11宗竣工, which says nothing of the next number.
  private func endOfOutcome(at position: Int) -> Int {
    // 重点项目中产业项目有6个: nor does the 中 that picks some.
    if position < sentence.end, CueTables.picking.contains(text[position]),
      CueTables.pickedFrom.match(in: text, endingAt: position, within: sentence.start..<position) != nil
    {
      return position + 1
    }
    // 连跨5个百亿元台阶: nor do the steps.
    let near = position..<min(sentence.end, position + Self.longestStep)
    if let mark = text[near].firstIndex(where: { !$0.isHan }),
      CueTables.steps.match(in: text, endingAt: mark, within: near) != nil
    {
      return mark
    }
    guard let outcome = CueTables.outcomes.match(in: text, at: position, within: sentence.range),
      outcome.span.end < sentence.end, text[outcome.span.end] == "、"
    else { return position }
    return outcome.span.end
  }

  /// In numbers; what was counted farther back is no longer meant.
  private static let farthestReading = 24
  /// In code points: 百亿元大台阶.
  private static let longestStep = 9

  /// What is known of a quantity when its words are read.
  struct Context {
    let index: Int
    let quantity: Quantity
    let clause: Span
    let leading: Span
    let noun: Wording?
    /// The last of those read before.
    let readings: ArraySlice<Reading>
    /// The words of the number before; for a count, of the last one that counts in the same unit.
    var carried: Wording? {
      guard quantity.unit.kind == .count, let last = readings.last, last.role != .limit else {
        return readings.last?.carried
      }
      return (readings.last { $0.quantity.unit.name == quantity.unit.name } ?? last).carried
    }
  }

  // MARK: - Words before and behind

  private func wording(_ context: Context) -> (Wording, WordingSource)? {
    let quantity = context.quantity
    if let name = quantity.name { return (Wording(name: name, span: context.leading), .position) }
    if let kind = kindOfRanked(context) { return (kind, .behind) }
    // 在全区12个街镇中排名第三: the places among which one is ranked are no name.
    let isBehindField = quantity.unit.kind == .rank && context.readings.last?.role == .comparison
    let before = isBehindField ? nil : named(quantity, in: context.leading)
    switch quantity.unit.kind {
    case .rank, .ratio, .multiple:
      if let share = share(before, context) { return (share, .carried) }
      // 贡献了全国24.1%的增量: of what was told before.
      if let noun = context.noun, CueTables.dependentRates.contains(noun.name), let carried = context.carried {
        return (carried.joined(with: noun), .carried)
      }
      // 40%的普通市场主体: the share is one of what stands behind, unless its name stands before.
      if let noun = context.noun, before.map({ !hasHead($0) && noun.span.start > quantity.expression.end }) ?? true {
        return (noun, .behind)
      }
      return told(before, context)
    default:
      if setsOut(quantity) { return (before ?? context.carried ?? context.noun).map { ($0, .before) } }
      if quantity.isStreak { return streak(before, context) }
      guard let noun = context.noun else { return told(before, context) }
      let name = joined(before, noun, context)
      let telling = telling(name, context)
      return (telling, isSpokenOf(telling, besides: name) ? .spokenOf : .behind)
    }
  }

  /// 粮食连续6年增产: that something goes on is what is told, in the order of the text.
  private func streak(_ before: Wording?, _ context: Context) -> (Wording, WordingSource)? {
    guard let noun = context.noun else { return told(before, context) }
    let held = Wording(name: "连续" + noun.name, span: noun.span)
    return (before.map { $0.joined(with: held) } ?? held, .behind)
  }

  /// The words before where they say enough, else those of the quantity before, else whatever there is.
  private func told(_ before: Wording?, _ context: Context) -> (Wording, WordingSource)? {
    if let before, let owned = ofOwner(before, context) { return (owned, .carried) }
    if let specific = specific(before, context), !isVerbAlone(specific, context) {
      return (withSharedHead(specific, context), isSpokenOf(specific, besides: before) ? .spokenOf : .before)
    }
    if before == nil, UnitRows.places.contains(context.quantity.unit.name) {
      return Wording(text, context.quantity.unit.span).map { ($0, .behind) }
    }
    if let carried = context.carried {
      if let other = withOtherVerb(carried, context) { return (other, .carried) }
      return (outcome(behind: context.quantity).map { carried.joined(with: $0) } ?? carried, .carried)
    }
    if before == nil, let fated = fated(context) { return (fated, .behind) }
    if let topic = topic(of: context) { return (topic, .topic) }
    if let before, let topic = topicBefore(before, context) { return (topic, .topic) }
    if let words = before ?? context.noun ?? Wording(text, context.leading) { return (words, .before) }
    return (deed(of: context) ?? Wording(text, context.quantity.unit.span)).map { ($0, .behind) }
  }

  /// 34万人得到最低生活保障: what those do that are counted, where nothing names them.
  private func deed(of context: Context) -> Wording? {
    let words = Span(context.quantity.expression.end, nounLimit(context.index, context.clause))
    return Wording(text, WordTrimmer(text: text).name(in: words))
  }

  /// 11宗竣工, 3个已竣工: what became of the things counted before.
  func outcome(behind quantity: Quantity) -> Wording? {
    guard quantity.unit.kind == .count || quantity.unit.kind == .people else { return nil }
    var start = quantity.expression.end
    while let filler = CueTables.fillers.match(in: text, at: start, within: sentence.range) { start = filler.span.end }
    guard let found = CueTables.outcomes.match(in: text, at: start, within: sentence.range),
      found.span.end == sentence.end || !text[found.span.end].isHan
    else { return nil }
    return Wording(text, found.span)
  }

  /// Whether a name ends in a word for an amount, a rate or the like.
  func hasHead(_ name: Wording) -> Bool {
    let words = Array(name.name.unicodeScalars)
    return CueTables.heads.match(in: words, endingAt: words.count, within: words.indices) != nil
  }

  /// 在200亿元新起点上: where growth sets out from.
  private func setsOut(_ quantity: Quantity) -> Bool {
    CueTables.startingPoints.match(in: text, at: quantity.expression.end, within: sentence.range) != nil
  }

  func named(_ quantity: Quantity, in leading: Span) -> Wording? {
    let words = Span(startOfClaim(in: leading), leading.end)
    var span = WordTrimmer(text: text).name(in: words, isRank: quantity.unit.kind == .rank)
    if quantity.unit.kind == .rank { span = withoutPlacing(span) }
    // 农村三资管理、财政资金使用等管理制度50项: the list only gives examples.
    if let list = text[span.range].lastIndex(where: CueTables.andSoOn.contains),
      list + 1 + Self.shortestClass < span.end,
      text[span.start..<list].contains("、")
    {
      span = Span(list + 1, span.end)
    }
    return Wording(text, withoutOpenQuotation(span))
  }

  /// 品牌数居江东省第3位: what is ranked stands before the word of ranking, the place among whom behind it.
  private func withoutPlacing(_ name: Span) -> Span {
    let near = max(name.start, name.end - Self.longestPlace)..<name.end
    guard let placing = CueTables.placings.last(in: text, within: near), placing.span.start > name.start else {
      return name
    }
    return Span(name.start, placing.span.start)
  }

  /// In code points: 居长三角城市群.
  private static let longestPlace = 9

  /// Behind a 、 that a verb follows: 煤矿投产、新增产能300万吨 claims two things.
  private func startOfClaim(in leading: Span) -> Int {
    let mark = leading.range.last { position in
      text[position] == "、"
        && CueTables.claims.match(in: text, at: position + 1, within: position + 1..<leading.end) != nil
    }
    return mark.map { $0 + 1 } ?? leading.start
  }

  /// 完成了“1个中心+…”: the quotation belongs to the number.
  private func withoutOpenQuotation(_ span: Span) -> Span {
    guard let open = text[span.range].lastIndex(of: "“"), !text[open..<span.end].contains("”") else { return span }
    return open + 1 < span.end && open > span.start ? Span(span.start, open) : Span(open + 1, span.end)
  }

  private static let longestJoined = 14
  /// A class word behind 等 that is shorter says too little without its list: 低保、特困等资金.
  private static let shortestClass = 2

  /// 裕元工业区 + 厂房物业; but examples (寮步社区等15个村) and long clauses stay apart from the noun. A limit directly
  /// before belongs to the name: 1000万元以上的14个项目.
  private func joined(_ before: Wording?, _ noun: Wording, _ context: Context) -> Wording {
    if let limit = context.readings.last, limit.role == .limit, before == nil,
      isBetween(limit.quantity, context.quantity),
      let words = Wording(text, limit.quantity.expression)
    {
      return words.joined(with: noun)
    }
    guard let before, before.span.count <= Self.longestJoined, text[before.span.end - 1] != "等",
      !CueTables.generalNames.contains(before.name)
    else { return noun }
    // 总投资2万亿元的389个项目: what stands before is an aspect of what stands behind.
    return CueTables.dependentNames.contains(before.name) && context.quantity.unit.kind == .money
      ? Wording(name: noun.name + before.name, span: before.joined(with: noun).span) : before.joined(with: noun)
  }

  /// Whether nothing, or 的, stands between a limit and the count of what it limits.
  private func isBetween(_ limit: Quantity, _ count: Quantity) -> Bool {
    let words = limit.expression.end..<max(limit.expression.end, count.expression.start)
    return words.isEmpty || words.count == 1 && text[words.lowerBound] == "的"
  }

  /// The words before the number where they say enough: 总量 and 增速 speak of the indicator before, 满意率 of what was
  /// counted before, 投入 and 营收 of what the clause before is about.
  private func specific(_ before: Wording?, _ context: Context) -> Wording? {
    guard let before, !CueTables.generalNames.contains(before.name),
      // 增长6%(不含新区增长7%): the same of a part.
      context.carried == nil
        || CueTables.exclusions.match(in: text, at: before.span.start, within: before.span.range) == nil
    else { return nil }
    if isDependentRate(before.name) {
      return (context.carried ?? topic(of: context))?.joined(with: before) ?? before
    }
    return telling(before, context)
  }
}
