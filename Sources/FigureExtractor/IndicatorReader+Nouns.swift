import HanText
import ReportModel

/// Nouns that stand behind a numeral, and what limits them.
extension IndicatorReader {
  func noun(behind index: Int, in clause: Span, _ roles: RoleReader) -> Wording? {
    let quantity = quantities[index]
    guard quantity.unit.kind != .rank, quantity.measure == nil || isShareOfNoun(quantity) else { return nil }
    let reader = NounReader(text: text)
    let next = index + 1 < quantities.count ? quantities[index + 1] : nil
    if let next, next.expression.end <= clause.end, roles.limitsCount(index + 1) || isAdverbs(quantity, next) {
      // The noun stands behind the quantity that limits it.
      let nounBehind = reader.noun(from: next.expression.end, to: nounLimit(index + 1, clause), isNextQuantity: true)
      guard let nounBehind else { return nil }
      return roles.limitsCount(index + 1)
        ? Wording(text, Span(quantity.expression.end, nounBehind.span.end)) : nounBehind
    }
    // 8类36项实事: two counts of one noun.
    if follows(index) { return lastCount(from: index).flatMap { self.noun(behind: $0, in: clause, roles) } }
    let limit = nounLimit(index, clause)
    return reader.noun(
      from: quantity.expression.end, to: limit, isNextQuantity: limit < clause.end, mayBeVerb: quantity.isStreak)
  }

  /// 半数的村: whether a worded share is one of what stands behind it.
  private func isShareOfNoun(_ quantity: Quantity) -> Bool {
    let end = quantity.expression.end
    return quantity.measure == .share && quantity.name == nil && end < sentence.end && text[end] == "的"
  }

  /// 全国第5个突破3000公里的省份: the kind of which it is the fifth; nil for a rank that is not counted so.
  func kindOfRanked(_ context: Context) -> Wording? {
    let quantity = context.quantity
    let words = Span(quantity.expression.end, max(quantity.expression.end, context.clause.end))
    guard quantity.unit.kind == .rank, words.count <= Self.longestKind,
      CueTables.rankCounters.match(in: text, at: quantity.numeral.end, within: quantity.expression.range) != nil
    else { return nil }
    return Wording(text, words)
  }

  /// In code points.
  private static let longestKind = 24

  /// Whether the next quantity stands directly behind a count.
  private func follows(_ index: Int) -> Bool {
    index + 1 < quantities.count && quantities[index].unit.kind == .count
      && quantities[index + 1].expression.start == quantities[index].expression.end
  }

  /// The last of several counts of one noun: 36项 of 8类36项实事; nil where more stand in a row than a noun has.
  private func lastCount(from index: Int) -> Int? {
    var last = index
    while follows(last) {
      last += 1
      if last > index + Self.mostCounts { return nil }
    }
    return last
  }

  private static let mostCounts = 4

  /// 全市15万人实现脱贫: what becomes of people whom nothing names.
  func fated(_ context: Context) -> Wording? {
    guard context.quantity.unit.kind == .people else { return nil }
    var start = context.quantity.expression.end
    while let filler = CueTables.fillers.match(in: text, at: start, within: sentence.range) { start = filler.span.end }
    return CueTables.fates.match(in: text, at: start, within: sentence.range).flatMap {
      Wording(text, $0.span).map { Wording(name: $0.name + "人口", span: $0.span) }
    }
  }

  func nounLimit(_ index: Int, _ clause: Span) -> Int {
    index + 1 < quantities.count ? min(clause.end, quantities[index + 1].expression.start) : clause.end
  }

  /// 5次累计近190万人次的核酸检测: nothing but adverbs between two counts of one noun.
  func isAdverbs(_ quantity: Quantity, _ next: Quantity) -> Bool {
    let between = Span(quantity.expression.end, next.expression.start)
    return !between.isEmpty && WordTrimmer(text: text).name(in: between).isEmpty
      && !text[between.range].contains {
        CueTables.marksAroundNames.contains($0) || CueTables.conjunctions.contains($0)
      }
  }

  /// What a later quantity without words of its own takes over: of a limit the limit with its noun, of what belongs to
  /// others the name that stood before it.
  func carried(from wording: Wording, of context: Context, _ role: QuantityRole) -> Wording {
    if context.quantity.isStreak { return carried(fromStreak: wording, of: context) }
    if context.noun == nil, outcome(behind: context.quantity) != nil { return context.carried ?? wording }
    return switch role {
    case .limit: limiting(context.quantity, context.noun, withoutLimits(wording, context))
    case .comparison: named(context.quantity, in: context.leading) ?? context.carried ?? wording
    case .statement, .origin: wording
    }
  }

  /// 粮食连续九年增产,首次跃居全国第一: what ranks is not how long it lasted; but 连续四年跻身百强区,位次前移至第71位.
  private func carried(fromStreak wording: Wording, of context: Context) -> Wording {
    let words = Array(wording.name.unicodeScalars)
    if CueTables.rankedClasses.last(in: words, within: words.indices) != nil { return wording }
    let subject = named(context.quantity, in: context.leading)
    return subject.flatMap { CueTables.generalNames.contains($0.name) ? nil : $0 } ?? context.carried ?? wording
  }

  /// 5亿元以上项目47个,其中20亿元以上9个: the noun that several limits have in common.
  private func withoutLimits(_ wording: Wording, _ context: Context) -> Wording {
    var name = wording.name
    for reading in context.readings.reversed() where reading.role == .limit {
      guard let limit = Wording(text, reading.quantity.expression), name.hasPrefix(limit.name) else { continue }
      name = String(name.dropFirst(limit.name.count))
    }
    let words = Array(name.unicodeScalars)
    if let limit = CueTables.bareLimits.match(in: words, at: 0, within: words.indices) {
      name = String(of: words[limit.span.end...])
    }
    return name.isEmpty ? wording : Wording(name: name, span: wording.span)
  }

  /// What a limit and its noun say together: 10亿元以上项目; of a limit without a noun, with the name before it.
  func limiting(_ quantity: Quantity, _ noun: Wording?, _ wording: Wording) -> Wording {
    guard let words = Wording(text, quantity.expression) else { return wording }
    return words.joined(with: noun ?? wording)
  }
}
