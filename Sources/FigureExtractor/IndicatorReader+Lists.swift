import HanText
import ReportModel

/// Numbers in a row: what a list deals out to them, and what its names share.
extension IndicatorReader {
  /// Notes the wordings that a clause deals out, when `index` is the first of its numbers.
  func dealOut(from index: Int, in clause: Span, earlier: ArraySlice<Reading>, into dealt: inout [Int: Wording]) {
    guard dealt[index] == nil, index == 0 || quantities[index - 1].expression.end <= clause.start else { return }
    let inClause = quantities[index...].prefix { $0.expression.end <= clause.end }.count
    guard inClause > 1 else { return }
    let list = 1 + (index + 1..<index + inClause).prefix { continuesList($0) }.count
    let first = quantities[index].expression.start
    let dealer = DistributedList(text: text)
    for count in Set([inClause, list]).sorted(by: >) where count > 1 {
      guard
        let wordings = dealer.wordings(
          in: clause, count: count, first: first, earlier: earlier.map(\.carried), isBareList: count == list)
      else { continue }
      for (offset, wording) in wordings.enumerated() { dealt[index + offset] = wording }
      // 城乡居民收入分别由3.6万元、1.9万元提高到5.3万元、3.1万元: what they came to is in the same order.
      if count == list, inClause == 2 * list, leadsOn(index + list) {
        for (offset, wording) in wordings.enumerated() { dealt[index + list + offset] = wording }
      }
      return
    }
  }

  /// Whether 到, 至 or 为 stands directly before a quantity.
  func leadsOn(_ index: Int) -> Bool {
    let start = quantities[index].expression.start
    return CueTables.destinations.match(in: text, endingAt: start, within: sentence.start..<start) != nil
  }

  /// Whether nothing but a mark or 和 stands between a quantity and the one before it.
  func continuesList(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (before, quantity) = (quantities[index - 1], quantities[index])
    guard before.unit.kind == quantity.unit.kind, before.expression.end < quantity.expression.start else {
      return false
    }
    return text[before.expression.end..<max(before.expression.end, quantity.expression.start)].allSatisfy {
      $0.isBlank || $0 == "、" || CueTables.conjunctions.contains($0)
    }
  }

  /// Whether the quantity is told of the same as the one before, in other words or for another case: 增长2%、力争3%.
  func repeats(_ index: Int) -> Bool {
    if continuesList(index) { return true }
    guard index > 0, quantities[index - 1].unit.name == quantities[index].unit.name else { return false }
    var start = quantities[index - 1].expression.end
    let end = quantities[index].expression.start
    while start < end {
      if text[start].isBlank || CueTables.marksAroundNames.contains(text[start]) {
        start += 1
      } else if let strength = CueTables.strengths.match(in: text, at: start, within: start..<end) {
        start = strength.span.end
      } else if let link = CueTables.links.match(in: text, at: start, within: start..<end) {
        start = link.span.end
      } else {
        return false
      }
    }
    return true
  }

  /// What is said once for a list: before its first number (突破380亿元、160亿元), or behind the last one of those that
  /// 分别 deals out (分别达2050万吨、4200万吨、19万吨以上).
  func listComparator(_ index: Int, _ previous: Reading?, isDealt: Bool) -> Comparator? {
    if isDealt, let last = lastOfList(index), quantities[last].numeral.end < quantities[last].expression.end,
      CueTables.comparatorsAfter.match(
        in: text, endingAt: quantities[last].expression.end, within: quantities[last].expression.range) != nil
    {
      return quantities[last].comparator
    }
    guard continuesList(index), let previous else { return nil }
    let quantity = previous.quantity
    return quantity.expression.start < quantity.numeral.start && quantity.comparator != .eq
      ? quantity.comparator : previous.listComparator
  }

  /// The last number of the list that `index` is in; nil where the list ends with it.
  private func lastOfList(_ index: Int) -> Int? {
    var last = index
    while last + 1 < quantities.count, last < index + Self.longestList, continuesList(last + 1) { last += 1 }
    return last > index ? last : nil
  }

  /// In numbers.
  private static let longestList = 8

  /// Whether a name stands in a list behind the one before: 、炼钢 or 、其中高铁.
  func isListed(_ name: Wording, _ last: Reading, _ context: Context) -> Bool {
    let leading = context.leading.start..<name.span.start
    if CueTables.partMarks.match(in: text, endingAt: name.span.start, within: leading) != nil { return true }
    return last.clause == context.clause && text[name.span.start - 1] == "、"
  }

  /// 规上工业企业达7.6万家、增加值增长3%, 某集团销售收入50亿元、增长8%,利税6亿元: of whom or of what the number
  /// before was told; nil where a name stands for itself.
  func ofOwner(_ name: Wording, _ context: Context) -> Wording? {
    guard CueTables.dependentHeads.contains(name.name), let last = context.readings.last, last.role == .statement
    else { return nil }
    let words = Array(last.wording.name.unicodeScalars)
    if CueTables.owners.match(in: words, endingAt: words.count, within: words.indices) != nil {
      return last.wording.joined(with: name)
    }
    return withSharedModifier(name, words)
  }

  /// 规上工业总产值164亿元、增加值45亿元: the second is one of what the first is of; nil where it stands for itself.
  func withSharedModifier(_ name: Wording, _ last: [Unicode.Scalar]) -> Wording? {
    guard CueTables.dependentHeads.contains(name.name),
      let head = CueTables.dependentHeadEnds.match(in: last, endingAt: last.count, within: last.indices),
      head.span.start > 0
    else { return nil }
    return Wording(name: String(of: last[..<head.span.start]) + name.name, span: name.span)
  }

  /// 炼钢产能1230万吨、煤炭1401万吨: the head of the list's first name is that of the others.
  func withSharedHead(_ name: Wording, _ context: Context) -> Wording {
    guard let last = context.readings.last, last.quantity.unit.kind == context.quantity.unit.kind else { return name }
    // 新增装机400万千瓦、总装机达900万千瓦: the total of the same.
    if name.name.hasPrefix("总"), last.wording.name.hasSuffix(String(name.name.dropFirst())) { return last.wording }
    let words = Array(last.wording.name.unicodeScalars)
    if let modified = withSharedModifier(name, words) { return modified }
    guard !hasHead(name), context.leading.start < name.span.start, isListed(name, last, context) else { return name }
    guard let head = CueTables.sharedHeads.match(in: words, endingAt: words.count, within: words.indices),
      head.span.start > 0
    else { return name }
    return Wording(name: name.name + String(of: words[head.span.range]), span: name.span)
  }
}
