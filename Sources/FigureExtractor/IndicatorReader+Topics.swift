import HanText

/// What a sentence is about, for names that say too little without it: 旧住房改造稳步推进,投入1.1亿元.
extension IndicatorReader {
  /// The name with what a general one needs to tell what is meant: the verb before it, or what is spoken of.
  func telling(_ name: Wording, _ context: Context) -> Wording {
    withVerb(name, in: context.leading) ?? withTopic(name, context)
  }

  /// Whether a name tells more than the words it was read from: what was spoken of before.
  func isSpokenOf(_ name: Wording, besides words: Wording?) -> Bool {
    words.map { $0.span == name.span && $0.name != name.name } ?? false
  }

  /// A name that depends on what is spoken of, with that before it; any other name as it is.
  func withTopic(_ name: Wording, _ context: Context) -> Wording {
    guard CueTables.dependentNames.contains(name.name) else { return name }
    guard let subject = subject(of: name, context) else { return name }
    let isWhole = subject.name.hasSuffix(name.name)
    return Wording(name: isWhole ? subject.name : subject.name + name.name, span: name.span)
  }

  /// A general noun with the verb before it, where that tells which are meant: 新签约项目10个, 引进5家企业; nil where
  /// the noun is none or no such verb leads to it.
  private func withVerb(_ name: Wording, in leading: Span) -> Wording? {
    guard CueTables.generalNouns.contains(name.name) else { return nil }
    let end = min(name.span.start, leading.end)
    guard end >= leading.start,
      let verb = CueTables.tellingVerbs.match(in: text, endingAt: end, within: leading.start..<end),
      let wording = Wording(text, verb.span)
    else { return nil }
    return wording.joined(with: name)
  }

  /// 竣工61个: a verb that needs the noun of the number before.
  func isVerbAlone(_ name: Wording, _ context: Context) -> Bool {
    let words = Array(name.name.unicodeScalars)
    return context.quantity.unit.kind == .count
      && context.readings.last?.quantity.unit.name == context.quantity.unit.name
      && CueTables.tellingVerbs.match(in: words, at: 0, within: words.indices)?.span.end == words.count
  }

  /// 新签约项目63个、开工51个: what was counted, with the verb of this number in place of that one's; nil where none is.
  func withOtherVerb(_ carried: Wording, _ context: Context) -> Wording? {
    let leading = context.leading
    guard context.quantity.unit.kind == .count, context.readings.last?.quantity.unit.name == context.quantity.unit.name,
      let verb = CueTables.tellingVerbs.match(in: text, endingAt: leading.end, within: leading.range)
    else { return nil }
    let words = Array(carried.name.unicodeScalars)
    let start = CueTables.tellingVerbs.match(in: words, at: 0, within: words.indices)?.span.end ?? 0
    guard start < words.count else { return nil }
    return Wording(name: String(of: text[verb.span.range]) + String(of: words[start...]), span: carried.span)
  }

  /// What is spoken of where a quantity stands: what was counted last, or what the last clause without numbers is
  /// about, whichever is nearer; where the sentence has neither, what the sentence before is about.
  private func subject(of name: Wording, _ context: Context) -> Wording? {
    var clause = context.clause
    if let inside = context.readings.last(where: { $0.clause == clause && $0.quantity.unit.kind == .count }) {
      return inside.carried
    }
    for _ in 0..<Self.farthestTopic {
      guard let previous = clauseBefore(clause) else { break }
      let isCounted = context.readings.contains { $0.clause == previous && $0.quantity.unit.kind == .count }
      if isCounted { break }
      if !hasQuantity(previous) { return topic(in: previous) }
      clause = previous
    }
    if let counted = context.readings.last(where: { $0.quantity.unit.kind == .count }) ?? given(to: name, context) {
      return counted.carried
    }
    return previousSentence.flatMap { topic(in: firstClause(of: $0)) }
  }

  /// In clauses; what was spoken of farther back is no longer meant.
  private static let farthestTopic = 4

  /// 发放低保金312万元,惠及438户: what is given to those who gain.
  private func given(to name: Wording, _ context: Context) -> Reading? {
    let words = Array(name.name.unicodeScalars)
    return CueTables.gains.match(in: words, at: 0, within: words.indices) == nil ? nil : context.readings.last
  }

  /// What the clause before is about, where it has no number of its own.
  func topic(of context: Context) -> Wording? {
    clauseBefore(context.clause).flatMap { hasQuantity($0) ? nil : topic(in: $0) }
  }

  /// 经营主体持续壮大。总量接近800万户: what the sentence before is about, of which a general name at the head of this one
  /// tells.
  func topicBefore(_ name: Wording, _ context: Context) -> Wording? {
    guard CueTables.generalNames.contains(name.name), context.readings.isEmpty else { return nil }
    return previousSentence.flatMap { topic(in: firstClause(of: $0)) }
  }

  /// Quantities are in order and apart, so the first that ends behind the clause's start decides. O(log n).
  private func hasQuantity(_ clause: Span) -> Bool {
    var low = 0
    var high = quantities.count
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].expression.end <= clause.start { low = middle + 1 } else { high = middle }
    }
    return low < quantities.count && quantities[low].expression.overlaps(clause)
  }

  private func clauseBefore(_ clause: Span) -> Span? {
    var start = clause.start
    while start > sentence.start, text[start - 1].isBlank, text[start - 1] != "\t" { start -= 1 }
    guard start - 2 > sentence.start else { return nil }
    return Clause.clause(of: text, around: Span(start - 2, start - 1), in: sentence)
  }

  private func firstClause(of words: Span) -> Span {
    let start = text[words.range].firstIndex { !$0.isBlank } ?? words.start
    return Clause.clause(of: text, around: Span(start, min(start + 1, words.end)), in: words)
  }

  /// The name in a clause without numbers, up to what is said of it: 旧住房改造 of 旧住房改造稳步推进.
  private func topic(in clause: Span) -> Wording? {
    let name = WordTrimmer(text: text).name(in: clause)
    let reader = NounReader(text: text)
    guard name.count <= Self.longestTopic, !text[name.start..<clause.end].contains(where: \.isDigit),
      let noun = reader.noun(from: name.start, to: name.end, isNextQuantity: false, mayBeVerb: true, mayBeList: true)
    else { return nil }
    return noun
  }

  /// In code points; what is longer is a sentence and no name.
  private static let longestTopic = 20
}
