import HanText

/// Deals numbers out to the names that 分别 refers to.
///
/// 协议投资、实际投资等四项指标完成年度目标比例分别是116%、125%: the first number is the first name's. Where the clause
/// lists no names, they are those of the numbers before it: 企业2家、平台88家,总数分别排名第二、第四.
struct DistributedList {
  let text: [Unicode.Scalar]

  private static let word = Array("分别".unicodeScalars)

  /// A wording for each of the `count` numbers of a clause, the first of which begins at `first`; nil when the clause
  /// deals nothing out or names another number of things.
  ///
  /// - Parameter isBareList: whether nothing but marks stands between the numbers.
  func wordings(in clause: Span, count: Int, first: Int, earlier: [Wording], isBareList: Bool) -> [Wording]? {
    guard count >= 2, first >= clause.start else { return nil }
    guard let word = (clause.start..<first).last(where: { text.holds(Self.word, at: $0) }), word + 2 <= first else {
      // 存款余额、贷款余额分别为420亿元、310亿元,增长12%、14%: the second clause names nothing.
      guard isBareList, !text[clause.start..<first].contains(where: CueTables.takingUp.contains) else { return nil }
      let words = Span(clause.start, first)
      // 自来水、户厕普及率超过98%、85%: as many names as numbers.
      return WordTrimmer(text: text).name(in: words).isEmpty
        ? remembered(earlier, count: count) : listed(in: words, behind: Span(first, first), count: count, earlier)
    }
    return listed(in: Span(clause.start, word), behind: Span(word + 2, first), count: count, earlier)
      ?? remembered(earlier, count: count)
  }

  /// The names that the clause lists, each with what all of them share: 协议投资 and 完成年度目标比例.
  private func listed(in words: Span, behind: Span, count: Int, _ earlier: [Wording]) -> [Wording]? {
    var items: [Span] = []
    var start = words.start
    for position in words.range where text[position] == "、" || isConjunction(position, in: words) {
      items.append(Span(start, position))
      start = position + 1
    }
    let (lastItem, shared) = lastItem(in: Span(start, words.end))
    items.append(lastItem)
    let trimmer = WordTrimmer(text: text)
    let rest = Wording(text, trimmer.withoutTrailers(shared)) ?? Wording(text, trimmer.name(in: behind))
    let names = items.compactMap { Wording(text, trimmer.name(in: $0)) }
    // 增加值151亿元,总量、增速分别排名第五、第三: both of the number before.
    if names.count == count, let last = earlier.last, names.allSatisfy({ CueTables.generalNames.contains($0.name) }) {
      return names.map { _ in last }
    }
    if names.count == 1, let pair = pair(names[0]), pair.count == count { return pair }
    guard names.count == count else { return nil }
    return withSharedHead(withSharedModifier(names)).map { name in rest.map { name.joined(with: $0) } ?? name }
  }

  /// 和 or 及 between two names, not inside of a word: the 及 of 普及率.
  private func isConjunction(_ position: Int, in words: Span) -> Bool {
    CueTables.conjunctions.contains(text[position])
      && (max(words.start, position - 1)...position).allSatisfy {
        (CueTables.wholeWords.match(in: text, at: $0, within: words.range)?.span.end ?? 0) <= position
      }
  }

  /// 城乡居民人均可支配收入 is two incomes.
  private func pair(_ name: Wording) -> [Wording]? {
    let words = Array(name.name.unicodeScalars)
    guard let found = CueTables.pairs.first(in: words, within: words.indices) else { return nil }
    let (before, after) = (words[..<found.span.start], words[found.span.end...])
    return found.value.map { Wording(name: String(of: before) + $0 + String(of: after), span: name.span) }
  }

  /// 城镇、农村居民人均可支配收入: the names before the last one share its head, where they have none.
  private func withSharedHead(_ names: [Wording]) -> [Wording] {
    guard let last = names.last, let head = sharedHead(names, last), head.count < last.name.unicodeScalars.count
    else { return names }
    let word = String(of: head)
    return names.dropLast().map { name in
      self.head(of: name) == nil ? Wording(name: name.name + word, span: name.span) : name
    } + [last]
  }

  /// 产量 of 原煤、天然气产量; 年出栏量 of 生猪、家禽年出栏量, where the names before are as short as the last one's own part.
  private func sharedHead(_ names: [Wording], _ last: Wording) -> [Unicode.Scalar]? {
    let known = head(of: last)
    let lengths = Set(names.dropLast().map(\.name.unicodeScalars.count))
    guard known.map({ $0.count == 1 }) ?? true, let length = lengths.first, lengths.count == 1,
      (2...4).contains(length), last.name.unicodeScalars.count > length + 2
    else { return known }
    return Array(last.name.unicodeScalars.dropFirst(length))
  }

  /// 热线办结率、满意率: rates behind the first one are of what that is of.
  private func withSharedModifier(_ names: [Wording]) -> [Wording] {
    guard let first = names.first else { return names }
    let words = Array(first.name.unicodeScalars)
    guard
      let rate = CueTables.rates.match(in: words, endingAt: words.count, within: words.indices)
        ?? CueTables.dependentHeadEnds.match(in: words, endingAt: words.count, within: words.indices),
      rate.span.start > 0
    else { return names }
    let modifier = String(of: words[..<rate.span.start])
    return [first]
      + names.dropFirst().map { name in
        CueTables.dependentRates.contains(name.name) || CueTables.dependentHeads.contains(name.name)
          ? Wording(name: modifier + name.name, span: name.span) : name
      }
  }

  private func head(of name: Wording) -> [Unicode.Scalar]? {
    let words = Array(name.name.unicodeScalars)
    return CueTables.heads.match(in: words, endingAt: words.count, within: words.indices).map {
      Array(words[$0.span.range])
    }
  }

  /// The last name of a list and what follows it: behind 等四项指标, or behind 的.
  private func lastItem(in words: Span) -> (item: Span, shared: Span) {
    if let mark = text[words.range].firstIndex(where: CueTables.andSoOn.contains) {
      var shared = Span(mark + 1, words.end)
      if let counted = CueTables.countedClasses.last(in: text, within: shared.start..<min(shared.start + 6, shared.end))
      {
        shared = Span(counted.span.end, words.end)
      }
      return (Span(words.start, mark), shared)
    }
    // 先进制造业、高技术制造业占规上工业增加值的比重: both are shares of one whole.
    if let whole = text[words.range].lastIndex(where: CueTables.takingUp.contains), whole > words.start,
      whole + 1 < words.end,
      text[whole + 1] != "比"
    {
      return (Span(words.start, whole), Span(whole, words.end))
    }
    if let mark = text[words.range].lastIndex(of: "的") {
      return (Span(words.start, mark), Span(mark + 1, words.end))
    }
    return (words, Span(words.end, words.end))
  }

  /// The last `count` different names of the numbers before.
  private func remembered(_ earlier: [Wording], count: Int) -> [Wording]? {
    var distinct: [Wording] = []
    for wording in earlier where distinct.last?.name != wording.name { distinct.append(wording) }
    return distinct.count >= count ? Array(distinct.suffix(count)) : nil
  }
}
