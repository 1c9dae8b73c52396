import HanText

/// Rates and shares of what was told before.
extension IndicatorReader {
  /// 产值达118.35亿元,占规上工业产值47.41%: the share of the indicator before in another; 占年度计划的112%: how much of
  /// what was set for it is done.
  func share(_ before: Wording?, _ context: Context) -> Wording? {
    guard let carried = context.carried, context.quantity.unit.kind == .ratio else { return nil }
    if CueTables.completions.first(in: text, within: context.leading.range) != nil {
      return Wording(name: carried.name + "完成率", span: carried.span)
    }
    guard let before else { return nil }
    if let part = partOfBefore(before, context) {
      return Wording(name: part + "占" + carried.name + "比重", span: before.span)
    }
    guard text[context.leading.start..<before.span.start].contains(where: CueTables.takingUp.contains) else {
      return nil
    }
    return carried.joined(with: before, by: "占")
  }

  /// 财政收入88亿元,其中税收占比84%: the part whose share of the amount before is told; nil where none is.
  func partOfBefore(_ name: Wording, _ context: Context) -> String? {
    let words = Array(name.name.unicodeScalars)
    guard context.readings.last?.quantity.unit.kind == .money, context.readings.last?.role == .statement,
      let share = CueTables.shareHeads.match(in: words, endingAt: words.count, within: words.indices),
      share.span.start > 0
    else { return nil }
    let part = words[..<share.span.start]
    let isPart = CueTables.partMarks.last(in: text, within: context.leading.start..<name.span.start) != nil
    return isPart || CueTables.partsOfRevenue.contains(String(of: part)) ? String(of: part) : nil
  }

  /// 满意率, 实际解决率: rates of what was told before.
  func isDependentRate(_ name: String) -> Bool {
    // 办结率、满意率100%
    if name.contains("、") { return name.split(separator: "、").allSatisfy { isDependentRate(String($0)) } }
    let words = Array(name.unicodeScalars)
    guard let modifier = CueTables.rateModifiers.match(in: words, at: 0, within: words.indices) else {
      return CueTables.dependentRates.contains(name)
    }
    return CueTables.dependentRates.contains(name)
      || CueTables.dependentRates.contains(String(of: words[modifier.span.end...]))
  }
}
