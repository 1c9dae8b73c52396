import HanText
import ReportModel

/// Reads from the words of a sentence what each of its quantities measures.
struct IndicatorReader {
  /// What was read of one quantity.
  struct Reading {
    let quantity: Quantity
    let wording: Wording
    let clause: Span
    /// The text between the previous quantity with its noun and this one: where verbs are looked for.
    let leading: Span
    /// Whether the quantity only limits the noun of the one before it: 1个投资超30亿元的项目.
    let isLimit: Bool
  }

  let text: [Unicode.Scalar]
  let sentence: Span
  let quantities: [Quantity]

  /// A reading for each quantity that measures something, in order. O(n) in the length of the sentence.
  func readings() -> [Reading] {
    var readings: [Reading] = []
    var dealt: [Int: Wording] = [:]
    // The end of what the previous quantity took: its expression or its noun.
    var taken = sentence.start
    for index in quantities.indices {
      let quantity = quantities[index]
      let clause = Clause.clause(of: text, around: quantity.expression, in: sentence)
      let leading = Span(min(max(clause.start, taken), quantity.expression.start), quantity.expression.start)
      let noun = noun(behind: index, in: clause)
      taken = max(quantity.expression.end, noun?.span.end ?? 0)
      dealOut(from: index, in: clause, earlier: readings, into: &dealt)
      guard let wording = dealt[index] ?? wording(quantity, clause, leading, noun, readings) else { continue }
      readings.append(
        Reading(
          quantity: quantity, wording: wording, clause: clause, leading: leading,
          isLimit: isLimit(index) || setsOut(quantity) || limitsMany(quantity, leading)))
    }
    return readings
  }

  /// Notes the wordings that a clause deals out with 分别, when `index` is the first of its numbers.
  private func dealOut(from index: Int, in clause: Span, earlier: [Reading], into dealt: inout [Int: Wording]) {
    guard dealt[index] == nil, index == 0 || quantities[index - 1].expression.end <= clause.start else { return }
    let count = quantities[index...].prefix { $0.expression.end <= clause.end }.count
    guard count > 1 else { return }
    let wordings = DistributedList(text: text)
      .wordings(in: clause, count: count, first: quantities[index].expression.start, earlier: earlier.map(\.wording))
    for (offset, wording) in (wordings ?? []).enumerated() { dealt[index + offset] = wording }
  }

  // MARK: - Words before and behind

  private func wording(
    _ quantity: Quantity, _ clause: Span, _ leading: Span, _ noun: Wording?, _ readings: [Reading]
  ) -> Wording? {
    let carried = readings.last?.wording
    let before = named(quantity, in: leading)
    switch quantity.unit.kind {
    case .rank, .ratio, .multiple:
      if let share = share(before, of: carried, in: leading) { return share }
      // 40%的普通市场主体: the share is one of what stands behind.
      if let noun, noun.span.start > quantity.expression.end { return noun }
      return specific(before, clause, readings) ?? carried ?? before ?? noun ?? Wording(text, leading)
    default:
      if setsOut(quantity) { return before ?? carried ?? noun }
      if let noun { return before.map { joined($0, noun) } ?? noun }
      return specific(before, clause, readings) ?? carried ?? before ?? Wording(text, leading)
    }
  }

  /// 在200亿元新起点上: where growth sets out from.
  private func setsOut(_ quantity: Quantity) -> Bool {
    CueTables.startingPoints.match(in: text, at: quantity.expression.end, within: sentence.range) != nil
  }

  private func named(_ quantity: Quantity, in leading: Span) -> Wording? {
    var span = WordTrimmer(text: text).name(in: leading, isRank: quantity.unit.kind == .rank)
    // 农村三资管理、财政资金使用等管理制度50项: the list only gives examples.
    if let list = text[span.range].lastIndex(of: "等"), list + 1 < span.end, text[span.start..<list].contains("、") {
      span = Span(list + 1, span.end)
    }
    return Wording(text, withoutOpenQuotation(span))
  }

  /// 完成了“1个中心+…”: the quotation belongs to the number.
  private func withoutOpenQuotation(_ span: Span) -> Span {
    guard let open = text[span.range].lastIndex(of: "“"), !text[open..<span.end].contains("”") else { return span }
    return open + 1 < span.end && open > span.start ? Span(span.start, open) : Span(open + 1, span.end)
  }

  private static let longestJoined = 14

  /// 裕元工业区 + 厂房物业; but examples (寮步社区等15个村) and long clauses stay apart from the noun.
  private func joined(_ before: Wording, _ noun: Wording) -> Wording {
    guard before.span.count <= Self.longestJoined, text[before.span.end - 1] != "等",
      CueTables.generalNames.contains(before.name) == false
    else { return noun }
    return before.joined(with: noun)
  }

  /// 产值达118.35亿元,占规上工业产值47.41%: the share of the indicator before in another.
  private func share(_ before: Wording?, of carried: Wording?, in leading: Span) -> Wording? {
    guard let before, let carried, text[leading.start..<before.span.start].contains("占") else { return nil }
    return carried.joined(with: before, by: "占")
  }

  /// The words before the number where they say enough: 总量 and 增速 speak of the indicator before, 投入 and 营收 of
  /// what the clause before is about.
  private func specific(_ before: Wording?, _ clause: Span, _ readings: [Reading]) -> Wording? {
    guard let before, !CueTables.generalNames.contains(before.name) else { return nil }
    guard CueTables.dependentNames.contains(before.name) else { return before }
    let counted = readings.last { $0.quantity.unit.kind == .count }?.wording
    return (topic(before: clause) ?? counted)?.joined(with: before) ?? before
  }

  /// What the clause before is about, where it has no number of its own.
  private func topic(before clause: Span) -> Wording? {
    guard clause.start - 2 > sentence.start else { return nil }
    let last = Span(clause.start - 2, clause.start - 1)
    let previous = Clause.clause(of: text, around: last, in: sentence)
    guard !quantities.contains(where: { $0.expression.overlaps(previous) }) else { return nil }
    return Wording(text, WordTrimmer(text: text).name(in: previous))
  }

  private func noun(behind index: Int, in clause: Span) -> Wording? {
    let quantity = quantities[index]
    guard quantity.unit.kind != .rank else { return nil }
    let reader = NounReader(text: text)
    let next = index + 1 < quantities.count ? quantities[index + 1] : nil
    if let next, next.expression.end <= clause.end, isLimit(index + 1) || isAdverbs(quantity, next) {
      // The noun stands behind the quantity that limits it.
      let nounBehind = reader.noun(from: next.expression.end, to: nounLimit(index + 1, clause), isNextQuantity: true)
      guard let nounBehind else { return nil }
      return isLimit(index + 1)
        ? Wording(text, Span(quantity.expression.end, nounBehind.span.end)) : nounBehind
    }
    return reader.noun(
      from: quantity.expression.end, to: nounLimit(index, clause), isNextQuantity: index + 1 < quantities.count)
  }

  private func nounLimit(_ index: Int, _ clause: Span) -> Int {
    index + 1 < quantities.count ? min(clause.end, quantities[index + 1].expression.start) : clause.end
  }

  /// 5次累计近190万人次的核酸检测: nothing but adverbs between two counts of one noun.
  private func isAdverbs(_ quantity: Quantity, _ next: Quantity) -> Bool {
    let between = Span(quantity.expression.end, next.expression.start)
    return !between.isEmpty && WordTrimmer(text: text).name(in: between).isEmpty
      && !text[between.range].contains {
        CueTables.marksAroundNames.contains($0) || CueTables.conjunctions.contains($0)
      }
  }

  /// 一批年产值50亿企业: an amount that says which ones.
  private func limitsMany(_ quantity: Quantity, _ leading: Span) -> Bool {
    (quantity.unit.kind != .count || quantity.unit.base.isEmpty) && quantity.expression.end < sentence.end
      && text[quantity.expression.end].isHan
      && CueTables.unnumbered.first(in: text, within: leading.range) != nil
  }

  /// Whether a quantity limits the noun that the one before counts: 15个10亩以上产业空间, 1个投资超30亿元的重大项目.
  private func isLimit(_ index: Int) -> Bool {
    guard index > 0, index < quantities.count else { return false }
    let (previous, quantity) = (quantities[index - 1], quantities[index])
    guard previous.unit.kind == .count, CueTables.limitingUnits.contains(quantity.unit.kind),
      quantity.expression.end < sentence.end
    else { return false }
    let between = text[previous.expression.end..<max(previous.expression.end, quantity.expression.start)]
    guard between.count <= 6, between.allSatisfy(\.isHan) else { return false }
    let behind = text[quantity.expression.end]
    return quantity.comparator == .gte ? behind.isHan || behind == "“" : behind == "的"
  }
}
