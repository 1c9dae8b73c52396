import HanText

/// Reads the noun behind a quantity that it counts: 1200个路外公共停车位.
struct NounReader {
  let text: [Unicode.Scalar]

  /// The noun that begins at `start` and ends before `limit`; nil when none begins there.
  ///
  /// - Parameters:
  ///   - isNextQuantity: whether a quantity begins at `limit`, so that a word that leads to it ends the noun.
  ///   - mayBeVerb: whether what is counted may be something that is done: 连续两年获评优秀.
  ///   - mayBeList: whether the noun may be several, with 、 between them.
  func noun(
    from start: Int, to limit: Int, isNextQuantity: Bool, mayBeVerb: Bool = false, mayBeList: Bool = false
  ) -> Wording? {
    var start = start
    if start < limit, text[start] == "的" { start += 1 }
    guard start < limit, beginsNoun(text[start]) || beginsWithSize(start, limit), mayBeVerb || !goesOn(start, limit)
    else { return nil }
    var end = start
    var depth = 0
    while end < limit {
      if CueTables.openingMarks.contains(text[end]) { depth += 1 }
      if CueTables.closingMarks.contains(text[end]) {
        // A quotation that began before the number ends its noun.
        if depth == 0 { break }
        depth -= 1
      }
      let isListMark = mayBeList && text[end] == "、"
      if depth == 0, !isListMark, endsNoun(end, start: start, limit: limit, isNextQuantity: isNextQuantity) { break }
      end += 1
    }
    if CueTables.steps.match(in: text, endingAt: end, within: start..<end) != nil { return nil }
    return Wording(text, withoutBuilding(Span(start, end))).map {
      withOutcome($0, limit) ?? (mayBeVerb ? nil : withHonour($0, limit, isNextQuantity: isNextQuantity)) ?? withDeed(
        $0, limit, isNextQuantity: isNextQuantity) ?? withoutPredicate($0)
    }
  }

  /// 5万贫困人口实现脱贫, 3个村退出: what became of those who are counted, where a short noun does not say it.
  private func withOutcome(_ noun: Wording, _ limit: Int) -> Wording? {
    guard noun.name.unicodeScalars.count <= Self.longestShort else { return nil }
    var start = noun.span.end
    while let filler = CueTables.fillers.match(in: text, at: start, within: start..<limit) { start = filler.span.end }
    guard let outcome = CueTables.fates.match(in: text, at: start, within: start..<limit),
      outcome.span.end == limit || !text[outcome.span.end].isHan
    else { return nil }
    return Wording(text, outcome.span).map { noun.joined(with: $0) }
  }

  /// In code points.
  private static let longestShort = 4

  /// 16所高校入选“双一流”建设名单: what those have won that are counted, where a short noun does not tell which they are.
  private func withHonour(_ noun: Wording, _ limit: Int, isNextQuantity: Bool) -> Wording? {
    guard noun.name.unicodeScalars.count <= Self.longestHonoured, !isNextQuantity,
      let verb = CueTables.honours.match(in: text, at: noun.span.end, within: noun.span.end..<limit)
    else { return nil }
    let honour = WordTrimmer(text: text).name(in: Span(verb.span.end, limit))
    guard honour.count > 1, honour.count <= Self.longestHonour else { return nil }
    return Wording(text, honour).map { $0.joined(with: noun) }
  }

  /// In code points.
  private static let longestHonoured = 6
  private static let longestHonour = 16

  /// 企业开展技术改造: what a general noun does tells which are meant; nil where it does nothing.
  private func withDeed(_ noun: Wording, _ limit: Int, isNextQuantity: Bool) -> Wording? {
    guard CueTables.generalNouns.contains(noun.name),
      let verb = CueTables.deeds.match(in: text, at: noun.span.end, within: noun.span.end..<limit)
    else { return nil }
    let object = WordTrimmer(text: text).name(in: Span(verb.span.end, limit))
    // 项目完成投资1.5亿元: what is done is told by the next number.
    guard object.count <= Self.longestDeed, !isNextQuantity || object.end < limit else { return nil }
    return Wording(text, object).map { $0.joined(with: noun) }
  }

  /// In code points.
  private static let longestDeed = 12

  /// 34个示范小区建设: what is built is counted, not the building.
  private func withoutBuilding(_ noun: Span) -> Span {
    guard noun.count > 4, let match = CueTables.nounTrailers.match(in: text, endingAt: noun.end, within: noun.range)
    else { return noun }
    return Span(noun.start, match.span.start)
  }

  /// 5亿元支持企业发展: the sentence goes on, and nothing is named.
  private func goesOn(_ start: Int, _ limit: Int) -> Bool {
    CueTables.wholeWords.match(in: text, at: start, within: start..<limit) == nil
      && CueTables.verbsBehind.match(in: text, at: start, within: start..<limit) != nil
  }

  private func beginsNoun(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan && !CueTables.conjunctions.contains(scalar) || scalar.isLatinLetter || scalar == "“" || scalar == "*"
      || scalar == "《"
  }

  /// 22个750千伏电网工程: how big those are that are counted.
  private func beginsWithSize(_ start: Int, _ limit: Int) -> Bool {
    guard text[start].isDigit, let end = text[start..<limit].firstIndex(where: { !$0.isDigit && $0 != "." }) else {
      return false
    }
    return CueTables.sizes.match(in: text, at: end, within: end..<limit) != nil
  }

  private func endsNoun(_ position: Int, start: Int, limit: Int, isNextQuantity: Bool) -> Bool {
    if text[position] == "、" || text[position] == "+" { return true }
    // 5项道路工程和3项慢行系统工程: the noun ends before the word that leads to the next quantity.
    if isNextQuantity, position + 1 >= limit, CueTables.conjunctions.contains(text[position]) { return true }
    // 11个重点项目中战略性新兴产业项目有6个: the noun ends where one picks from what it counts.
    let words = start..<position
    if CueTables.picking.contains(text[position]),
      CueTables.pickedFrom.match(in: text, endingAt: position, within: words) != nil,
      !isInWholeWord(position, start)
    {
      return true
    }
    return position > start && CueTables.nounEnds.match(in: text, at: position, within: position..<limit) != nil
      && !isInWholeWord(position, start)
  }

  /// Whether a word that must not be cut stands across `position`: the 以 of 以上, the 可 of 可再生.
  private func isInWholeWord(_ position: Int, _ start: Int) -> Bool {
    for begin in max(start, position - 2)...max(start, position) {
      if let word = CueTables.wholeWords.match(in: text, at: begin, within: begin..<text.count),
        word.span.end > position
      {
        return true
      }
    }
    return false
  }

  /// 社区作为示范点, 公司纳入试点企业: what a general noun becomes says more than the noun.
  private func withoutPredicate(_ noun: Wording) -> Wording {
    let becoming = CueTables.becoming.first(in: text, within: noun.span.range)
    guard let verb = becoming ?? CueTables.winning.first(in: text, within: noun.span.range),
      verb.span.start > noun.span.start
    else { return noun }
    let subject = Span(noun.span.start, verb.span.start)
    let object = WordTrimmer(text: text).name(in: Span(verb.span.end, noun.span.end))
    if CueTables.generalNouns.contains(String(of: text[subject.range])), object.count > 1,
      let wording = Wording(text, object)
    {
      return wording
    }
    return becoming == nil ? noun : Wording(text, subject) ?? noun
  }
}
