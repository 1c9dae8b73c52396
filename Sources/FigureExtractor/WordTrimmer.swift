import HanText

/// Takes the words off a clause that belong to its sentence and not to a name.
struct WordTrimmer {
  let text: [Unicode.Scalar]

  /// The name in `words`, without the verbs, adverbs and times around it; empty when nothing is left.
  func name(in words: Span, isRank: Bool = false) -> Span {
    let end = trimmedEnd(of: withoutComparison(words), isRank: isRank)
    let name = Span(trimmedStart(of: Span(words.start, end)), end)
    return behindVerb(name).map { Span(trimmedStart(of: $0), end) } ?? name
  }

  /// The object where the words are a whole clause: 职业技能培训 of 面向重点群体开展职业技能培训; nil where they are none.
  private func behindVerb(_ words: Span) -> Span? {
    guard let verb = CueTables.clauseVerbs.last(in: text, within: words.range), verb.span.start > words.start,
      verb.span.end + Self.shortestObject <= words.end, !CueTables.boundSuffixes.contains(text[verb.span.end]),
      !text[words.start..<verb.span.start].contains("“") || text[words.start..<verb.span.start].contains("”")
    else { return nil }
    return Span(verb.span.end, words.end)
  }

  /// In code points.
  private static let shortestObject = 2

  /// The words before what they are compared with: 城镇化率 of 城镇化率比上年提高.
  private func withoutComparison(_ words: Span) -> Span {
    for position in words.range {
      guard let found = CueTables.comparisons.match(in: text, at: position, within: words.range),
        position > words.start || CueTables.openingAdverbs.match(in: text, at: position, within: words.range) == nil
      else { continue }
      return Span(words.start, found.span.start)
    }
    return words
  }

  /// The words without the verbs and adverbs that lead to a number: 完成年度目标比例分别.
  func withoutTrailers(_ words: Span) -> Span {
    Span(words.start, trimmedEnd(of: words, isRank: false))
  }

  /// Where a name ends, without what leads from it to its number: …总额同比增长约.
  private func trimmedEnd(of words: Span, isRank: Bool) -> Int {
    var end = words.end
    while end > words.start {
      let rest = words.start..<end
      if CueTables.wholeWords.match(in: text, endingAt: end, within: rest) != nil { break }
      if let found = CueTables.trailers.match(in: text, endingAt: end, within: rest)
        ?? (isRank ? CueTables.rankings.match(in: text, endingAt: end, within: rest) : nil)
      {
        end = found.span.start
      } else if isRank, let scope = CueTables.rankScopes.match(in: text, endingAt: end, within: rest) {
        end = scope.span.start
      } else if let start = dateStart(before: end, from: words.start) {
        end = start
      } else if CueTables.conjunctions.contains(text[end - 1]) || isMark(text[end - 1]) || opensBracket(end - 1)
        || closesNothing(end - 1, in: rest)
      {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// Where a name begins, behind what leads to it: 2021年全年实现….
  private func trimmedStart(of words: Span) -> Int {
    var start = words.start
    while start < words.end {
      let rest = start..<words.end
      if CueTables.wholeWords.match(in: text, at: start, within: rest) != nil { break }
      if let leader = CueTables.leaders.match(in: text, at: start, within: rest), !isBound(leader.span.end, words.end) {
        start = leader.span.end
      } else if let end = dateEnd(from: start, to: words.end) ?? enumeratorEnd(from: start, to: words.end) {
        start = end
      } else if text[start] == "(", let close = text[rest].firstIndex(of: ")") {
        // 2650亿元(不含定州)、增长9%: a remark on the number before.
        start = close + 1
      } else if isMark(text[start]) || text[start] == ")" || opensForNothing(start, in: rest) {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  /// Whether the word goes on at `position`: 投产 is no verb in 投产率.
  private func isBound(_ position: Int, _ end: Int) -> Bool {
    position < end && CueTables.boundSuffixes.contains(text[position])
      && (position + 1 == end || !text[position + 1].isHan)
  }

  private func opensBracket(_ position: Int) -> Bool { text[position] == "(" }

  /// A closing bracket whose opening one is not in the words.
  private func closesNothing(_ position: Int, in words: Range<Int>) -> Bool {
    text[position] == ")" && !text[words].contains("(")
  }

  /// An opening bracket whose closing one is not in the words.
  private func opensForNothing(_ position: Int, in words: Range<Int>) -> Bool {
    text[position] == "(" && !text[words].contains(")")
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || CueTables.marksAroundNames.contains(scalar)
  }

  /// The start of 2007年 before `end`, in 公共财政收入由2007年的440亿元.
  private func dateStart(before end: Int, from start: Int) -> Int? {
    guard end - 5 >= start, text[end - 1] == "年", text[(end - 5)..<(end - 1)].allSatisfy(\.isDigit) else { return nil }
    return end - 5
  }

  /// The end of 7. or (3) at `start`, which number a list.
  private func enumeratorEnd(from start: Int, to end: Int) -> Int? {
    // ①
    if start < end, (0x2460...0x2473).contains(text[start].value) { return start + 1 }
    var position = start
    let isBracketed = position < end && text[position] == "("
    if isBracketed { position += 1 }
    let digits = position
    while position < end, text[position].isDigit { position += 1 }
    if isBracketed { return position > digits && position < end && text[position] == ")" ? position + 1 : nil }
    guard position > start, position - start <= 2, position < end,
      text[position] == "." || text[position] == "、" || text[position].isBlank
    else { return nil }
    return position + 1
  }

  /// The end of 2025年 or 12月 at `start`.
  private func dateEnd(from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end, text[position].isDigit { position += 1 }
    guard position > start, position < end, text[position] == "年" || text[position] == "月" else { return nil }
    return position + 1
  }
}
