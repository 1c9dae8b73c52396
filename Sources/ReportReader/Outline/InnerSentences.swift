import HanText

/// Headings without an enumerator inside a paragraph: short sentences that part its text between them.
struct InnerSentences {
  private let text: [Unicode.Scalar]
  private var custom = CustomaryLengths()

  /// - Parameter lines: the paragraphs of the report.
  init(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>) {
    self.text = text
    let rows = lines.lazy.filter { $0.count >= Self.leastBodyOfTwo }.map(repeatedLengths).filter { !$0.isEmpty }
    custom = CustomaryLengths(of: Array(rows), upTo: Self.longestInner)
  }

  /// The lengths that two or more short sentences of a paragraph have.
  private func repeatedLengths(_ line: Span) -> Lengths {
    var (once, again) = (Lengths(), Lengths())
    for sentence in candidates(line, from: line.start, longest: Self.longestInner).found {
      if once.contains(sentence.count) { again.insert(sentence.count) } else { once.insert(sentence.count) }
    }
    return again
  }

  /// Words that open deeds and outcomes alike: 高水平对外开放不断扩大.
  private static let manners = PhraseTable(words: "高质量 高标准 高水平 高效")

  /// Where two of three tell what came of it, a later sentence that begins with what was done only tells that:
  /// 重点领域改革纵深推进。推动出台民营经济促进条例。
  private func ofOneForm(_ found: [Span]) -> [Span] {
    let outcomes = found.count { sentence in
      HeadingForm.tellsOutcome(text, sentence)
        && (Self.manners.match(in: text, at: sentence.start, within: sentence.range) != nil
          || !HeadingForm.tellsDeed(text, sentence))
    }
    guard outcomes >= 2, outcomes * 3 >= found.count * 2 else { return found }
    return found.filter { sentence in
      sentence == found.first || custom.holds(sentence) || HeadingForm.tellsOutcome(text, sentence)
        || !HeadingForm.tellsDeed(text, sentence)
    }
  }

  /// The longest of them, and the longest that begins with what is done, in code points.
  private static let longestInner = 15
  private static let longestDeed = 18

  /// How many headings inside a paragraph are enough when some do not begin with what is done.
  private static let leastOther = 3

  /// The headings inside a paragraph that a longer heading opens, from `start` on; at least two, or none.
  func headings(_ line: Span, from start: Int) -> [Span] {
    let (found, pairs) = candidates(line, from: start, longest: Self.longestDeed)
    let periodic = repeatedPeriods(line, from: start)
    guard periodic.isEmpty else { return periodic }
    return covering(line, ofOneForm(custom.alike(found)), from: start) + parallel(pairs)
  }

  /// The short sentences with the form of a heading, and those of two clauses.
  private func candidates(
    _ line: Span, from start: Int, longest: Int
  ) -> (found: [Span], pairs: [Span]) {
    var found: [Span] = []
    var pairs: [Span] = []
    var position = start
    var followsHeading = false
    while let stop = HeadingForm.sentenceEnd(text, from: position, line) {
      let sentence = Span(position, stop)
      let isShort =
        sentence.count <= Self.longestInner
        || sentence.count <= longest
          && (HeadingForm.tellsDeed(text, sentence) || HeadingForm.tellsOutcome(text, sentence))
      // Of two short sentences in a row inside a paragraph the first ends what was told, and the second is the heading:
      // 深化内外贸一体化改革。加强双向投资合作。
      if followsHeading, let last = found.last, last.end + 1 == position, last.start > start,
        sentence.count <= last.count + 1 && !custom.holds(last) || custom.prefers(sentence, to: last), isShort,
        HeadingForm.hasForm(text, sentence)
      {
        found.removeLast()
        followsHeading = false
      }
      let isHeading =
        !followsHeading && isShort && line.end - stop >= HeadingForm.leastText
        && (HeadingForm.hasForm(text, sentence) || HeadingForm.isTerse(text, sentence) && text[stop] == "。")
      if isHeading { found.append(sentence) }
      if !isHeading, line.end - stop >= HeadingForm.leastText, HeadingForm.isPair(text, sentence) {
        pairs.append(sentence)
      }
      // What stands behind 一是做强主导产业。tells of it, and heads nothing.
      followsHeading = isHeading || opensItem(sentence)
      position = stop + 1
    }
    return (found, pairs)
  }

  private func opensItem(_ sentence: Span) -> Bool {
    guard !sentence.isEmpty, Enumerator.hanNumber(text, sentence.start, sentence.end) != nil else { return false }
    return Enumerator(text, at: sentence.start, end: sentence.end)?.style == .clause
  }

  /// The sentences inside a paragraph that open with the same words for the time, at least three: 五年来,创新实力日益彰显。
  private func repeatedPeriods(_ line: Span, from start: Int) -> [Span] {
    guard periodsMayRepeat(line, from: start) else { return [] }
    var found: [Span] = []
    var position = start
    while let stop = HeadingForm.sentenceEnd(text, from: position, line) {
      let sentence = Span(position, stop)
      if opensWithPeriod(sentence) || PeriodOpenings.isVerdict(text, sentence) { found.append(sentence) }
      position = stop + 1
    }
    return found.count >= Self.leastOther ? found : []
  }

  /// Whether a short sentence opens with the time that it tells of.
  private func opensWithPeriod(_ sentence: Span) -> Bool {
    guard let period = PeriodOpenings.periods.match(in: text, at: sentence.start, within: sentence.range)?.span,
      period.end < sentence.end, text[period.end] == ",", sentence.count <= HeadingForm.longestOpening
    else { return false }
    return HeadingForm.hasForm(text, Span(period.end + 1, sentence.end), ended: sentence.end)
  }

  /// Whether three sentences can open with words for the time: their first signs are looked for alone, which is cheap.
  private func periodsMayRepeat(_ line: Span, from start: Int) -> Bool {
    guard start < line.end else { return false }
    var count = 0
    var isFirst = true
    for scalar in text[start..<line.end] {
      if isFirst, PeriodOpenings.periods.mayBegin(with: scalar) { count += 1 }
      isFirst = scalar == "。"
    }
    return count >= Self.leastOther
  }

  /// The least text behind a heading inside a paragraph, and behind each of only two where the first does not follow
  /// the heading around them, in code points.
  private static let leastBody = 24
  /// The least text behind one of a customary length.
  private static let leastBodyOfCustom = 12
  private static let leastBodyOfTwo = 140
  /// The longest text before the first of them, and the least behind each of them where it is longer, in code points.
  private static let longestLead = 170
  private static let leastBodyBehindLead = 100
  /// Behind how long a text as many as these may stand.
  private static let leastBehindLongLead = 4
  private static let longestLeadOfMany = 300

  /// Those of `found` that part the text from `start` on between them, as headings do; short sentences that are strewn
  /// among others part nothing.
  private func covering(_ line: Span, _ found: [Span], from start: Int) -> [Span] {
    guard found.count >= 2 else { return [] }
    let others = found.filter { !isTask($0) }
    let candidates = custom.parted(others.count >= Self.leastOther ? found : others)
    let ends = candidates.dropFirst().map(\.start) + [line.end]
    let kept = zip(candidates, ends).filter { sentence, end in
      end - sentence.end > (custom.holds(sentence) ? Self.leastBodyOfCustom : Self.leastBody)
    }
    let bodies = zip(kept, kept.dropFirst().map(\.0.start) + [line.end]).map { $1 - $0.0.end }
    guard let first = kept.first?.0, let shortest = bodies.min(),
      first.start - start <= (kept.count >= Self.leastBehindLongLead ? Self.longestLeadOfMany : Self.longestLead)
        || shortest >= Self.leastBodyBehindLead
    else { return [] }
    let titles = kept.map(\.0)
    if titles.count >= Self.leastOther { return titles }
    guard titles.count == 2 else { return [] }
    if shortest >= Self.leastBodyBehindLead, titles.allSatisfy(custom.holds) { return titles }
    let isParted = first.start == start || shortest >= Self.leastBodyOfTwo
    return isParted && titles.allSatisfy { HeadingForm.tellsDeed(text, $0) } ? titles : []
  }

  private static let undertakings = PhraseTable(words: "实施 开展 启动 组织 出台 制定 编制")
  private static let programmes = PhraseTable(words: "行动 计划 工程 方案 项目 试点 规划 条例 办法")

  /// Whether a sentence names a programme that is carried out, which is a task among tasks: 实施智能制造赋能行动。
  private func isTask(_ title: Span) -> Bool {
    Self.undertakings.first(in: text, within: title.range) != nil
      && Self.programmes.match(in: text, endingAt: title.end, within: title.range) != nil
  }

  /// How far behind a run-in heading the first of those that it holds may stand, in code points, and how many there are
  /// at least.
  private static let longestIntroduction = 100
  private static let leastIntroduced = 3

  /// The headings inside a paragraph that a run-in heading opens: three, or as few as may be, right behind that or
  /// behind a few words.
  func following(_ line: Span, _ title: Span, atLeast least: Int = leastIntroduced) -> [Span] {
    let all = headings(line, from: title.end + 1)
    // Of one length they are headings, whatever they say: 跑出项目建设“加速度”。
    let found = Set(all.map(\.count)).count == 1 ? all : all.filter { HeadingForm.tellsDeed(text, $0) }
    guard let first = found.first else { return [] }
    return first.start - title.end <= Self.longestIntroduction && found.count >= least ? found : []
  }

  /// The least text behind the heading that opens a paragraph, and behind each beside it, in code points.
  private static let leastBodyBeside = 60

  /// The headings beside the run-in heading that opens a paragraph: each tells what is done, and has as much text as a
  /// paragraph of its own would.
  func beside(_ line: Span, _ title: Span) -> [Span] {
    guard HeadingForm.tellsDeed(text, title) else { return [] }
    let sentences = candidates(line, from: title.end + 1, longest: Self.longestInner).found
    let found = custom.alike(sentences).filter { HeadingForm.tellsDeed(text, $0) }
    let ends = found.map(\.start) + [line.end]
    let areParted = zip([title] + found, ends).allSatisfy { $1 - $0.end > Self.leastBodyBeside }
    return found.count >= 2 && areParted ? found : []
  }

  /// Those of a paragraph's headings that are no chance, though no other paragraph has such: several that all tell what
  /// came of it, and those that open with words for the time.
  func certain(_ titles: [Span]) -> [Span] {
    tellOutcomes(titles) ? titles : titles.filter { opensWithPeriod($0) || PeriodOpenings.isVerdict(text, $0) }
  }

  private func tellOutcomes(_ titles: [Span]) -> Bool {
    let outcomes = titles.count { HeadingForm.tellsOutcomeOnly(text, $0) }
    return outcomes >= Self.leastOther && outcomes * 3 >= titles.count * 2
  }

  /// How many characters the endings of sentences share that are built alike.
  private static let leastShared = 2

  /// Those of `pairs` whose second clauses begin and end with the same words: 坚决打赢蓝天保卫战, 坚决打赢碧水保卫战.
  private func parallel(_ pairs: [Span]) -> [Span] {
    guard pairs.count >= 2 else { return [] }
    let keys = pairs.map { pair in
      let comma = text[pair.range].lastIndex(of: ",") ?? pair.start
      let clause = text[(comma + 1)..<pair.end]
      return Array(clause.prefix(Self.leastShared) + clause.suffix(Self.leastShared))
    }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(pairs, keys).filter { counts[$1, default: 0] >= 2 }.map(\.0)
  }

  /// How many headings of about one length a paragraph needs that no heading opens, and how much they may differ.
  private static let leastUniform = 3
  private static let uniformity = 3

  /// The headings of a paragraph that no heading opens: several short sentences of one length, with text behind each.
  func uniform(_ line: Span) -> [Span] {
    let periodic = repeatedPeriods(line, from: line.start)
    guard periodic.isEmpty else { return periodic }
    let found = covering(line, candidates(line, from: line.start, longest: Self.longestInner).found, from: line.start)
    guard found.count >= Self.leastUniform else { return [] }
    let even = (0...Self.longestInner).map { least in
      found.filter { (least...(least + Self.uniformity)).contains($0.count) }
    }
    guard let most = even.max(by: { $0.count < $1.count }), most.count >= Self.leastUniform,
      most.count * 3 >= found.count * 2
    else { return [] }
    // Three of about one length that tell what is done may stand so by chance.
    let isOfOneLength = Set(most.map(\.count)).count == 1
    guard most.count > Self.leastUniform || isOfOneLength || !most.allSatisfy({ HeadingForm.tellsDeed(text, $0) })
    else { return [] }
    return most.first?.start != line.start || most.allSatisfy { HeadingForm.tellsOutcomeOnly(text, $0) } ? most : []
  }

  /// The headings beside the one that opens a paragraph: they tell what came of it, as that does, in as many words.
  func siblings(_ line: Span, of title: Span) -> [Span] {
    guard HeadingForm.tellsOutcomeOnly(text, title) else { return [] }
    let found = candidates(line, from: title.end + 1, longest: Self.longestInner).found.filter {
      abs($0.count - title.count) <= Self.uniformity && HeadingForm.tellsOutcomeOnly(text, $0)
    }
    let starts = found.map(\.start) + [line.end]
    let isParted = zip([title] + found, starts).allSatisfy { $1 - $0.end > Self.leastSibling }
    return isParted && (found.count >= 2 || found.first?.count == title.count) ? found : []
  }

  /// The least text behind each of such headings, in code points.
  private static let leastSibling = 30
}
