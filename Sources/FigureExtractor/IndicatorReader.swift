import HanText

/// Reads from the words around a quantity what it measures.
struct IndicatorReader {
  /// The wording that was found: a stretch of the text.
  struct Wording {
    let name: String
    let span: Span
  }

  let text: [Unicode.Scalar]
  /// The clause of the quantity.
  let clause: Span
  let quantity: Quantity
  /// Where the quantity before ends, and where the one behind begins; the words between belong to this one.
  let previousEnd: Int
  let nextStart: Int

  /// The indicator's wording; `carried`, the one before it in the sentence, where the clause leaves it out.
  func wording(carried: Wording?) -> Wording? {
    let before = wordsBefore
    let behind = wordsBehind
    switch quantity.unit.kind {
    case .ratio, .multiple, .rank:
      return specific(before) ?? carried ?? before ?? behind ?? verbs
    default:
      return behind ?? specific(before) ?? carried ?? before ?? verbs
    }
  }

  /// The words before the quantity as they are, where they are all verbs: 投入约1.46亿元.
  private var verbs: Wording? {
    wording(leading.start, leading.end)
  }

  /// The text between the previous quantity and this one, as it stands: where verbs are looked for.
  var leading: Span {
    Span(max(clause.start, previousEnd), max(clause.start, previousEnd, quantity.expression.start))
  }

  private func specific(_ wording: Wording?) -> Wording? {
    guard let wording, !CueTables.generalNames.contains(wording.name) else { return nil }
    return wording
  }

  private var wordsBefore: Wording? {
    let end = trimmedEnd(of: leading)
    return wording(trimmedStart(of: Span(leading.start, end)), end)
  }

  /// Where the name ends, without the verbs and adverbs that lead from it to the number: …总额同比增长约.
  private func trimmedEnd(of words: Span) -> Int {
    var end = words.end
    while end > words.start {
      let rest = words.start..<end
      if let found = CueTables.trailers.match(in: text, endingAt: end, within: rest)
        ?? CueTables.rankings.match(in: text, endingAt: end, within: rest)
      {
        end = found.span.start
      } else if quantity.unit.kind == .rank,
        let scope = CueTables.rankScopes.match(in: text, endingAt: end, within: rest)
      {
        end = scope.span.start
      } else if isMark(text[end - 1]) {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// Where the name begins, behind the verbs and times that lead to it: 2021年全年实现….
  private func trimmedStart(of words: Span) -> Int {
    var start = words.start
    while start < words.end {
      let rest = start..<words.end
      if let leader = CueTables.leaders.match(in: text, at: start, within: rest) {
        start = leader.span.end
      } else if let year = yearEnd(from: start, to: words.end) {
        start = year
      } else if isMark(text[start]) {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  private var wordsBehind: Wording? {
    var start = quantity.expression.end
    let limit = min(clause.end, nextStart)
    guard start < limit else { return nil }
    if text[start] == "的" { start += 1 }
    guard start < limit, text[start].isHan || text[start] == "“" || text[start] == "*" || text[start].isLatinLetter
    else { return nil }
    var end = start
    var quoted = false
    while end < limit {
      if text[end] == "“" { quoted = true }
      if text[end] == "”" { quoted = false }
      if !quoted, endsNoun(end, start: start, limit: limit) { break }
      end += 1
    }
    return wording(start, end)
  }

  private func endsNoun(_ position: Int, start: Int, limit: Int) -> Bool {
    if text[position] == "、" { return true }
    // 5项道路工程和3项慢行系统工程: the noun ends before the word that leads to the next quantity.
    if position + 1 >= limit, limit == nextStart, "和及与".unicodeScalars.contains(text[position]) { return true }
    return position > start && CueTables.nounEnds.match(in: text, at: position, within: position..<limit) != nil
  }

  private func wording(_ start: Int, _ end: Int) -> Wording? {
    guard start < end, text[start..<end].contains(where: { $0.isHan || $0.isLatinLetter }) else { return nil }
    return Wording(name: String(of: text[start..<end].filter { !$0.isBlank }), span: Span(start, end))
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || scalar == "、" || scalar == "," || scalar == ":" || scalar == "(" || scalar == ")"
  }

  /// The end of 2025年 or 12月 at `start`.
  private func yearEnd(from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end, text[position].isDigit { position += 1 }
    guard position > start, position < end, text[position] == "年" || text[position] == "月" else { return nil }
    return position + 1
  }
}
