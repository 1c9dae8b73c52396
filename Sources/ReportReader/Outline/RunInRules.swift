import HanText

/// Headings without an enumerator that run into their paragraph: 强化规划统筹引领。邀请中科院专家指导…
///
/// Nothing marks such a heading but its form: a short sentence without commas, numbers or quotes that says what
/// the following sentences tell. One alone may be an ordinary sentence, so they count only in company.
enum RunInRules {
  /// The longest heading that opens a paragraph, and the longest inside one, in code points.
  private static let longestOpening = 22
  private static let longestInner = 15
  /// The longest inside one that begins with what is done.
  private static let longestDeed = 18
  private static let shortest = 4
  /// The least text behind a heading for it to head something, in code points.
  private static let leastText = 20

  /// The longest heading of two clauses.
  private static let longestPair = 32
  private static let clauseLengths = 3...18

  /// What heads have that say what is done.
  private static let verbs = PhraseTable(
    words: """
      推进 推动 推广 加强 加快 加大 促进 强化 深化 完善 提升 提高 优化 狠抓 抓好 抓实 抓紧 坚持 坚决 坚定 大力 全面 全力 持续 积极 着力
      切实 扎实 努力 稳步 深入 统筹 健全 培育 壮大 做强 做优 做大 做实 做好 打造 建设 发展 保障 改善 巩固 拓展 扩大 实施 落实 守牢 筑牢
      办好 办实 激发 释放 构建 夯实 增强 聚焦 聚力 突出 创新 严格 严守 维护 有序 有效 加力 多措并举 千方百计 因地制宜 防范 化解 高质量
      高标准 高水平 高效 压实 织密 织牢 兜牢 攻坚 支持 引导 鼓励 繁荣 提振 培优 盘活 整治 治理 不断 进一步 更加 强力 严厉 主动 牢牢 牢固 要
      放大 稳定 增加 减少 降低 开展 推行 引进 招引 抢抓 严控 守住 用好 管好 建好 用活 优先 挖掘 加速 提速 破解 补齐 补强 延伸 精准 精心 集中
      合力 倾力 奋力 大胆 有力 科学 依法 完成 争取 营造 弘扬 传承 塑造 擦亮 做精 做深 做细 布局 对接 融入 服务 擘画 锻造 厚植 推深 深耕 统筹
      """)
  /// What heads end in that say what came of it: 招商引资扎实有力.
  private static let outcomes = PhraseTable(
    words: """
      有力 有效 向好 提升 改善 增强 加快 推进 见效 显著 明显 优化 完善 突破 进展 成效 稳定 提高 扩大 增长 发展 巩固 向优 走实 走深 有序 有进
      回升 活跃 壮大 健全 协调 和谐 凸显 提速 提质 增效 升级 跃升 释放 落地 落实 到位 变化 好转 夯实 强化 深化 拓展 加强 加力 繁荣 彰显 丰富
      美好 改观 强劲 平稳 可控 融合 领先 提档 过硬 清新 进步 规范 顺利 完成 加速 涌现 攀升 形成 厚植 喜人 良好 殷实 从严
      """)

  /// Whether the words begin with what is done: 狠抓大气污染防治.
  private static func tellsDeed(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    verbs.match(in: text, at: title.start, within: title.range) != nil
  }

  /// Whether the words end in what came of it.
  private static func tellsOutcome(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    outcomes.match(in: text, endingAt: title.end, within: title.range) != nil
  }

  /// The longest heading that may stand alone, in code points, and how many such a report needs to make it its custom.
  private static let longestLone = 18
  private static let leastCustom = 2
  /// How many paragraphs in a row make a heading of what else would be a statement: 就业是最大的民生。
  private static let leastRow = 3

  /// For each paragraph the heading that runs into it, where it is in company: a neighbour has one too, the paragraph
  /// before announces it, others follow in the same paragraph, or it is the report's custom.
  ///
  /// - Parameter isHeaded: whether a paragraph opens with a heading of another form, and so with none of this.
  static func accepted(
    _ text: [Unicode.Scalar], _ lines: ArraySlice<Span>, unless isHeaded: (Span) -> Bool
  ) -> [Span?] {
    let lines = Array(lines)
    let headed = lines.map(isHeaded)
    let openings = lines.indices.map { headed[$0] ? nil : opening(text, lines[$0]) }
    let statements = lines.indices.map { headed[$0] ? nil : openings[$0] ?? statement(text, lines[$0]) }
    let isInRow = rows(of: statements)
    let isCustom = openings.count { $0.map { mayStandAlone(text, $0) } ?? false } >= leastCustom
    return lines.indices.map { index in
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
      guard let title = openings[index] else {
        return isInRow[index] ? statements[index] : nil
      }
      let isInCompany =
        neighbours.contains { openings[$0] != nil } || isInRow[index]
        || index > 0 && introducesList(text, lines[index - 1])
        || !following(text, lines[index], title).isEmpty
      return isInCompany || isCustom && mayStandAlone(text, title) ? title : nil
    }
  }

  private static func mayStandAlone(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    if let comma = text[title.range].firstIndex(of: ",") {
      return tellsDeed(text, Span(title.start, comma)) && tellsDeed(text, Span(comma + 1, title.end))
    }
    return title.count <= longestLone && (tellsDeed(text, title) || tellsOutcome(text, title))
  }

  /// For each paragraph whether it is in a row of paragraphs that all have a title. O(n).
  private static func rows(of titles: [Span?]) -> [Bool] {
    var isInRow = [Bool](repeating: false, count: titles.count)
    var start = 0
    while start < titles.count {
      let end = titles[start...].firstIndex { $0 == nil } ?? titles.count
      if end - start >= leastRow { for index in start..<end { isInRow[index] = true } }
      start = end + 1
    }
    return isInRow
  }

  /// The longest statement that heads a paragraph, in code points.
  private static let longestStatement = 12
  /// The longest heading of several clauses, in code points.
  private static let longestChain = 48

  /// A sentence that opens a paragraph as a heading does in a row of headings: a short one with 是 in it, or a chain of
  /// clauses that says what came of it.
  private static func statement(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    if let title = labelled(text, line) { return title }
    guard let stop = sentenceEnd(text, from: line.start, line), line.end - stop >= leastText,
      stop - line.start <= longestChain, stop - line.start >= shortest
    else { return nil }
    let title = Span(line.start, stop)
    if title.count <= longestStatement, hasForm(text, title, unless: reports) { return title }
    let clauses = text[title.range].split(separator: ",")
    let isChain =
      clauses.count >= 2
      && clauses.allSatisfy { clause in
        hasForm(text, Span(clause.startIndex, clause.endIndex), ended: stop)
      }
    return isChain && tellsOutcome(text, title) ? title : nil
  }

  /// The longest label before a colon, in code points.
  private static let longestLabel = 12
  private static let introductions = PhraseTable(words: "是 为 如下 以下 表示 指出 认为 强调 要求 包括 其中 主要 即 等 方面 目标 代表 同志 同志们")

  /// What a paragraph tells of, before a colon: 产业发展:高阳县作为…. In a row, too.
  private static func labelled(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    let reach = line.start..<min(line.end, line.start + longestLabel + 1)
    guard let colon = text[reach].firstIndex(of: ":"), colon - line.start >= shortest, line.end - colon >= leastText,
      text[line.start..<colon].allSatisfy({ $0.isHan || $0 == "、" }),
      introductions.match(in: text, endingAt: colon, within: line.start..<colon) == nil
    else { return nil }
    return Span(line.start, colon)
  }

  /// The heading that may open the paragraph; nil when its first sentence has not the form of one.
  static func opening(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let stop = sentenceEnd(text, from: line.start, line), line.end - stop >= leastText else { return nil }
    let title = Span(line.start, stop)
    return title.count <= longestOpening && hasForm(text, title) || isPair(text, title) ? title : nil
  }

  private static let circumstances = PhraseTable(words: "面对 随着 经过 当前 目前 近年来 一年来 五年来")
  private static let places = PhraseTable(words: "中 下 上 里 时 后 前")

  /// Two clauses of about one length: 突出项目牵引,有效投资持续扩大。
  private static func isPair(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    guard title.count <= longestPair, let comma = text[title.range].firstIndex(of: ",") else { return false }
    let clauses = [Span(title.start, comma), Span(comma + 1, title.end)]
    // 在城镇化进程中,要更加重视农业。only tells when.
    let isWhen = text[title.start] == "在" && places.match(in: text, endingAt: comma, within: title.range) != nil
    return !isWhen && circumstances.match(in: text, at: title.start, within: title.range) == nil
      && clauses.allSatisfy {
        clauseLengths.contains($0.count) && hasForm(text, Span($0.start, $0.end), ended: title.end)
      }
  }

  private static let announcements = PhraseTable(words: "以下 如下 下列 下面 主要是 重点抓 着力抓 具体")
  /// How far before its end a paragraph announces a list, in code points.
  private static let announcement = 30

  /// Whether what follows the paragraph is a list that it announces: …,主要做了以下工作。
  static func introducesList(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard !line.isEmpty else { return false }
    if text[line.end - 1] == ":" { return true }
    return text[line.end - 1] == "。"
      && announcements.first(in: text, within: max(line.start, line.end - announcement)..<line.end) != nil
  }

  private static let periods = PhraseTable(
    words: """
      一年来 五年来 过去一年 过去的一年 过去五年 过去的五年 这一年 这五年 一年中 五年间 五年里 一年里 今年以来 半年来 上半年 十年来
      """)
  private static let subjects = PhraseTable(words: ",我们 ,全")
  private static let longestOverview = 70
  /// The longest in a row of such paragraphs, whoever their subject is.
  private static let longestInRow = 40

  /// 一年来,我们聚力强产业、促创新,推动…成为重要引擎。before what was done.
  static func overview(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let period = periods.match(in: text, at: line.start, within: line.range),
      subjects.match(in: text, at: period.span.end, within: line.range) != nil,
      let stop = sentenceEnd(text, from: line.start, line), stop - line.start <= longestOverview,
      line.end - stop >= leastText || stop + 1 == line.end, !text[line.start..<stop].contains(where: \.isDigit)
    else { return nil }
    return Span(line.start, stop)
  }

  /// Of a row of paragraphs that open with the same words for the time, what each tells of it: 这一年,重点工程顺利开工。
  static func rowOfPeriods(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>) -> [Span?] {
    let openings = lines.map { line -> (period: [Unicode.Scalar], title: Span)? in
      guard let period = periods.match(in: text, at: line.start, within: line.range),
        let stop = sentenceEnd(text, from: line.start, line), stop - line.start <= longestInRow,
        line.end - stop >= leastText, !text[line.start..<stop].contains(where: { $0 == "%" || $0 == "亿" })
      else { return nil }
      return (Array(text[period.span.range]), Span(line.start, stop))
    }
    return openings.indices.map { index in
      let neighbours = [index - 1, index + 1].filter(openings.indices.contains)
      guard let opening = openings[index], neighbours.contains(where: { openings[$0]?.period == opening.period }) else {
        return nil
      }
      return opening.title
    }
  }

  /// How many headings inside a paragraph are enough when some do not begin with what is done.
  private static let leastOther = 3

  /// The headings inside a paragraph that a longer heading opens, from `start` on; at least two, or none.
  static func inner(
    _ text: [Unicode.Scalar], _ line: Span, from start: Int, longest: Int = longestDeed
  ) -> [Span] {
    var found: [Span] = []
    var pairs: [Span] = []
    var position = start
    var followsHeading = false
    while let stop = sentenceEnd(text, from: position, line) {
      let sentence = Span(position, stop)
      let isShort = sentence.count <= longestInner || sentence.count <= longest && tellsDeed(text, sentence)
      let isHeading = !followsHeading && isShort && line.end - stop >= leastText && hasForm(text, sentence)
      if isHeading { found.append(sentence) }
      if !isHeading, line.end - stop >= leastText, isPair(text, sentence) { pairs.append(sentence) }
      // What stands behind 一是做强主导产业。tells of it, and heads nothing.
      followsHeading = isHeading || Enumerator(text, at: position, end: stop)?.style == .clause
      position = stop + 1
    }
    let least = found.allSatisfy { tellsDeed(text, $0) } ? 2 : leastOther
    let alike = parallel(text, pairs)
    return (found.count >= least ? found : []) + alike
  }

  /// How far behind a run-in heading the first of those that it holds may stand, in code points, and how many there
  /// are then.
  private static let longestIntroduction = 100
  private static let leastIntroduced = 3

  /// The headings inside a paragraph that a run-in heading opens: two right behind that, or three behind a few words.
  static func following(_ text: [Unicode.Scalar], _ line: Span, _ title: Span) -> [Span] {
    let found = inner(text, line, from: title.end + 1)
    guard let first = found.first, found.allSatisfy({ tellsDeed(text, $0) }) else { return [] }
    let isIntroduced = first.start - title.end <= longestIntroduction && found.count >= leastIntroduced
    return first.start == title.end + 1 || isIntroduced ? found : []
  }

  /// How many characters the endings of sentences share that are built alike.
  private static let leastShared = 2

  /// Those of `pairs` whose second clauses begin and end with the same words: 坚决打赢蓝天保卫战, 坚决打赢碧水保卫战.
  private static func parallel(_ text: [Unicode.Scalar], _ pairs: [Span]) -> [Span] {
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

  /// The headings inside a paragraph that no heading opens: several short sentences of one length.
  static func uniform(_ text: [Unicode.Scalar], _ line: Span) -> [Span] {
    let found = inner(text, line, from: line.start, longest: longestInner)
    let lengths = found.map(\.count)
    guard found.count >= leastUniform, let least = lengths.min(), let most = lengths.max(), most - least <= uniformity,
      found.first.map({ $0.start > line.start }) == true
    else { return [] }
    return found
  }

  private static func sentenceEnd(_ text: [Unicode.Scalar], from start: Int, _ line: Span) -> Int? {
    guard start < line.end else { return nil }
    return text[start..<line.end].firstIndex { $0.endsSentence }
  }

  private static let statements = PhraseTable(words: "是 我们 被 了 获 入选 各位 如下 以下 年")
  /// Of these, what no heading has.
  private static let reports = PhraseTable(words: "我们 被 了 获 入选 各位 如下 以下 年")

  /// Whether the words have the form of a heading that ends at `end`.
  private static func hasForm(
    _ text: [Unicode.Scalar], _ title: Span, ended end: Int? = nil, unless words: PhraseTable<Bool> = statements
  ) -> Bool {
    // 我们加快构建现代化基础设施体系,着力…。 heads what we did.
    let isOurs = end != nil && text[title.start] == "我" && title.count > 2
    let range = isOurs ? title.start + 2..<title.end : title.range
    guard title.count >= (end == nil ? shortest : clauseLengths.lowerBound), text[end ?? title.end] == "。",
      text[title.start].isHan || text[title.start] == "“",
      words.first(in: text, within: range) == nil
    else { return false }
    return !text[title.range].contains { scalar in
      scalar.isDigit || scalar == "," || scalar == ":" || scalar == "《"
    }
  }
}
