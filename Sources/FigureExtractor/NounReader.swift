import HanText

/// Reads the noun behind a quantity that it counts: 1200个路外公共停车位.
struct NounReader {
  let text: [Unicode.Scalar]

  /// The noun that begins at `start` and ends before `limit`; nil when none begins there.
  ///
  /// - Parameter isNextQuantity: whether a quantity begins at `limit`, so that a word that leads to it ends the noun.
  func noun(from start: Int, to limit: Int, isNextQuantity: Bool) -> Wording? {
    var start = start
    if start < limit, text[start] == "的" { start += 1 }
    guard start < limit, beginsNoun(text[start]) else { return nil }
    var end = start
    var depth = 0
    while end < limit {
      if CueTables.openingMarks.contains(text[end]) { depth += 1 }
      if CueTables.closingMarks.contains(text[end]) {
        // A quotation that began before the number ends its noun.
        if depth == 0 { break }
        depth -= 1
      }
      if depth == 0, endsNoun(end, start: start, limit: limit, isNextQuantity: isNextQuantity) { break }
      end += 1
    }
    return Wording(text, withoutBuilding(Span(start, end))).map(withoutPredicate)
  }

  /// 34个示范小区建设: what is built is counted, not the building.
  private func withoutBuilding(_ noun: Span) -> Span {
    guard noun.count > 4, let match = CueTables.nounTrailers.match(in: text, endingAt: noun.end, within: noun.range)
    else { return noun }
    return Span(noun.start, match.span.start)
  }

  private func beginsNoun(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isLatinLetter || scalar == "“" || scalar == "*" || scalar == "《"
  }

  private func endsNoun(_ position: Int, start: Int, limit: Int, isNextQuantity: Bool) -> Bool {
    if text[position] == "、" || text[position] == "+" { return true }
    // 5项道路工程和3项慢行系统工程: the noun ends before the word that leads to the next quantity.
    if isNextQuantity, position + 1 >= limit, CueTables.conjunctions.contains(text[position]) { return true }
    return position > start && CueTables.nounEnds.match(in: text, at: position, within: position..<limit) != nil
  }

  /// 社区作为示范点, 公司纳入试点企业: what a general noun becomes says more than the noun.
  private func withoutPredicate(_ noun: Wording) -> Wording {
    guard let verb = CueTables.becoming.first(in: text, within: noun.span.range), verb.span.start > noun.span.start
    else { return noun }
    let subject = Span(noun.span.start, verb.span.start)
    let object = WordTrimmer(text: text).name(in: Span(verb.span.end, noun.span.end))
    if CueTables.generalNouns.contains(String(of: text[subject.range])), let wording = Wording(text, object) {
      return wording
    }
    return Wording(text, subject) ?? noun
  }
}
