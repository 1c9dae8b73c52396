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
  func wordings(in clause: Span, count: Int, first: Int, earlier: [Wording]) -> [Wording]? {
    guard count >= 2, first > clause.start,
      let word = (clause.start..<first).last(where: { text.holds(Self.word, at: $0) }), word + 2 <= first
    else { return nil }
    return listed(in: Span(clause.start, word), behind: Span(word + 2, first), count: count)
      ?? remembered(earlier, count: count)
  }

  /// The names that the clause lists, each with what all of them share: 协议投资 and 完成年度目标比例.
  private func listed(in words: Span, behind: Span, count: Int) -> [Wording]? {
    var items: [Span] = []
    var start = words.start
    for position in words.range where text[position] == "、" || CueTables.conjunctions.contains(text[position]) {
      items.append(Span(start, position))
      start = position + 1
    }
    let (lastItem, shared) = lastItem(in: Span(start, words.end))
    items.append(lastItem)
    guard items.count == count else { return nil }
    let trimmer = WordTrimmer(text: text)
    let rest = Wording(text, trimmer.withoutTrailers(shared)) ?? Wording(text, trimmer.name(in: behind))
    let names = items.compactMap { Wording(text, trimmer.name(in: $0)) }
    guard names.count == count else { return nil }
    return names.map { name in rest.map { name.joined(with: $0) } ?? name }
  }

  /// The last name of a list and what follows it: behind 等四项指标, or behind 的.
  private func lastItem(in words: Span) -> (item: Span, shared: Span) {
    if let mark = text[words.range].firstIndex(of: "等") {
      var shared = Span(mark + 1, words.end)
      if let counted = CueTables.countedClasses.last(in: text, within: shared.start..<min(shared.start + 6, shared.end))
      {
        shared = Span(counted.span.end, words.end)
      }
      return (Span(words.start, mark), shared)
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
