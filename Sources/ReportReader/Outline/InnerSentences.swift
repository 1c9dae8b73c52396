import HanText

/// Headings without an enumerator inside a paragraph: short sentences that part its text between them.
enum InnerSentences {
  /// The longest of them, and the longest that begins with what is done, in code points.
  private static let longestInner = 15
  private static let longestDeed = 18

  /// How many headings inside a paragraph are enough when some do not begin with what is done.
  private static let leastOther = 3

  /// The headings inside a paragraph that a longer heading opens, from `start` on; at least two, or none.
  static func headings(
    _ text: [Unicode.Scalar], _ line: Span, from start: Int, longest: Int = longestDeed
  ) -> [Span] {
    let (found, pairs) = candidates(text, line, from: start, longest: longest)
    let periodic = repeatedPeriods(text, line, from: start)
    return periodic.isEmpty ? covering(text, line, found, from: start) + parallel(text, pairs) : periodic
  }

  /// The short sentences with the form of a heading, and those of two clauses.
  private static func candidates(
    _ text: [Unicode.Scalar], _ line: Span, from start: Int, longest: Int
  ) -> (found: [Span], pairs: [Span]) {
    var found: [Span] = []
    var pairs: [Span] = []
    var position = start
    var followsHeading = false
    while let stop = HeadingForm.sentenceEnd(text, from: position, line) {
      let sentence = Span(position, stop)
      let isShort = sentence.count <= longestInner || sentence.count <= longest && HeadingForm.tellsDeed(text, sentence)
      let isHeading =
        !followsHeading && isShort && line.end - stop >= HeadingForm.leastText
        && (HeadingForm.hasForm(text, sentence) || HeadingForm.isTerse(text, sentence) && text[stop] == "。")
      if isHeading { found.append(sentence) }
      if !isHeading, line.end - stop >= HeadingForm.leastText, HeadingForm.isPair(text, sentence) {
        pairs.append(sentence)
      }
      // What stands behind 一是做强主导产业。tells of it, and heads nothing.
      followsHeading = isHeading || Enumerator(text, at: position, end: stop)?.style == .clause
      position = stop + 1
    }
    return (found, pairs)
  }

  /// The sentences inside a paragraph that open with the same words for the time, at least three: 五年来,创新实力日益彰显。
  private static func repeatedPeriods(_ text: [Unicode.Scalar], _ line: Span, from start: Int) -> [Span] {
    guard periodsMayRepeat(text, line, from: start) else { return [] }
    var found: [Span] = []
    var position = start
    while let stop = HeadingForm.sentenceEnd(text, from: position, line) {
      let sentence = Span(position, stop)
      if let period = PeriodOpenings.periods.match(in: text, at: position, within: sentence.range),
        period.span.end < stop,
        text[period.span.end] == ",", sentence.count <= HeadingForm.longestOpening,
        HeadingForm.hasForm(text, Span(period.span.end + 1, stop), ended: stop)
      {
        found.append(sentence)
      }
      position = stop + 1
    }
    return found.count >= leastOther ? found : []
  }

  /// Whether three sentences can open with words for the time: their first signs are looked for alone, which is cheap.
  private static func periodsMayRepeat(_ text: [Unicode.Scalar], _ line: Span, from start: Int) -> Bool {
    guard start < line.end else { return false }
    var count = 0
    var isFirst = true
    for scalar in text[start..<line.end] {
      if isFirst, PeriodOpenings.periods.mayBegin(with: scalar) { count += 1 }
      isFirst = scalar == "。"
    }
    return count >= leastOther
  }

  /// The least text behind a heading inside a paragraph, and behind each of only two where the first does not follow
  /// the heading around them, in code points.
  private static let leastBody = 24
  private static let leastBodyOfTwo = 140
  /// The longest text before the first of them, and the least behind each of them where it is longer, in code points.
  private static let longestLead = 170
  private static let leastBodyBehindLead = 100

  /// Those of `found` that part the text from `start` on between them, as headings do; short sentences that are strewn
  /// among others part nothing.
  private static func covering(_ text: [Unicode.Scalar], _ line: Span, _ found: [Span], from start: Int) -> [Span] {
    guard found.count >= 2 else { return [] }
    let others = found.filter { !isTask(text, $0) }
    let candidates = others.count >= leastOther ? found : others
    let ends = candidates.dropFirst().map(\.start) + [line.end]
    let kept = zip(candidates, ends).filter { $1 - $0.end > leastBody }
    let bodies = zip(kept, kept.dropFirst().map(\.0.start) + [line.end]).map { $1 - $0.0.end }
    guard let first = kept.first?.0, let shortest = bodies.min(),
      first.start - start <= longestLead || shortest >= leastBodyBehindLead
    else { return [] }
    let titles = kept.map(\.0)
    if titles.count >= leastOther { return titles }
    let isPair = titles.count == 2 && (first.start == start || shortest >= leastBodyOfTwo)
    return isPair && titles.allSatisfy { HeadingForm.tellsDeed(text, $0) } ? titles : []
  }

  private static let undertakings = PhraseTable(words: "实施 开展 启动 组织")
  private static let programmes = PhraseTable(words: "行动 计划 工程 方案 项目 试点")

  /// Whether a sentence names a programme that is carried out, which is a task among tasks: 实施智能制造赋能行动。
  private static func isTask(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    undertakings.first(in: text, within: title.range) != nil
      && programmes.match(in: text, endingAt: title.end, within: title.range) != nil
  }

  /// How far behind a run-in heading the first of those that it holds may stand, in code points, and how many there are
  /// at least.
  private static let longestIntroduction = 100
  private static let leastIntroduced = 3

  /// The headings inside a paragraph that a run-in heading opens: three, right behind that or behind a few words.
  static func following(_ text: [Unicode.Scalar], _ line: Span, _ title: Span) -> [Span] {
    let found = headings(text, line, from: title.end + 1).filter { HeadingForm.tellsDeed(text, $0) }
    guard let first = found.first else { return [] }
    return first.start - title.end <= longestIntroduction && found.count >= leastIntroduced ? found : []
  }

  /// How many characters the endings of sentences share that are built alike.
  private static let leastShared = 2

  /// Those of `pairs` whose second clauses begin and end with the same words: 坚决打赢蓝天保卫战, 坚决打赢碧水保卫战.
  private static func parallel(_ text: [Unicode.Scalar], _ pairs: [Span]) -> [Span] {
    guard pairs.count >= 2 else { return [] }
    let keys = pairs.map { pair in
      let comma = text[pair.range].lastIndex(of: ",") ?? pair.start
      let clause = text[(comma + 1)..<pair.end]
      return Array(clause.prefix(leastShared) + clause.suffix(leastShared))
    }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(pairs, keys).filter { counts[$1, default: 0] >= 2 }.map(\.0)
  }

  /// How many headings of about one length a paragraph needs that no heading opens, and how much they may differ.
  private static let leastUniform = 3
  private static let uniformity = 3

  /// The headings of a paragraph that no heading opens: several short sentences of one length, with text behind each.
  static func uniform(_ text: [Unicode.Scalar], _ line: Span) -> [Span] {
    let periodic = repeatedPeriods(text, line, from: line.start)
    guard periodic.isEmpty else { return periodic }
    let found = covering(
      text, line, candidates(text, line, from: line.start, longest: longestInner).found, from: line.start)
    guard found.count >= leastUniform else { return [] }
    let even = (0...longestInner).map { least in
      found.filter { (least...(least + uniformity)).contains($0.count) }
    }
    guard let most = even.max(by: { $0.count < $1.count }), most.count >= leastUniform,
      most.count * 3 >= found.count * 2
    else { return [] }
    return most.first?.start != line.start || most.allSatisfy { HeadingForm.tellsOutcomeOnly(text, $0) } ? most : []
  }

  /// The headings beside the one that opens a paragraph: they tell what came of it, as that does, in as many words.
  static func siblings(_ text: [Unicode.Scalar], _ line: Span, of title: Span) -> [Span] {
    guard HeadingForm.tellsOutcomeOnly(text, title) else { return [] }
    let found = candidates(text, line, from: title.end + 1, longest: longestInner).found.filter {
      abs($0.count - title.count) <= uniformity && HeadingForm.tellsOutcomeOnly(text, $0)
    }
    let starts = found.map(\.start) + [line.end]
    let isParted = zip([title] + found, starts).allSatisfy { $1 - $0.end > leastSibling }
    return isParted && (found.count >= 2 || found.first?.count == title.count) ? found : []
  }

  /// The least text behind each of such headings, in code points.
  private static let leastSibling = 30
}
