import HanText

/// The form of a heading that nothing marks: a short sentence without commas, or numbers outside quotes, that says what the
/// following sentences tell.
enum HeadingForm {
  /// The longest heading that opens a paragraph, in code points.
  static let longestOpening = 22
  static let shortest = 4

  /// How much of a heading stands in quotes, in code points, and makes it no sentence however long it is:
  /// 深化构建“一主一副、两翼联动、多点支撑”区域发展格局.
  static func quotedLength(_ text: [Unicode.Scalar], _ title: Span) -> Int {
    guard let opening = text[title.range].firstIndex(of: "“"),
      let closing = text[opening..<title.end].firstIndex(of: "”")
    else { return 0 }
    return closing - opening - 1
  }

  /// The least text behind a heading for it to head something, in code points.
  static let leastText = 20

  /// The longest heading of two clauses.
  private static let longestPair = 32
  private static let clauseLengths = 3...18

  /// What heads have that say what is done.
  private static let verbs = PhraseTable(
    words: """
      推进 推动 推广 加强 加快 加大 促进 强化 深化 完善 提升 提高 优化 狠抓 抓好 搞好 保持 抓实 抓紧 坚持 坚决 坚定 大力 全面 全力 持续 积极 着力
      切实 扎实 努力 稳步 深入 统筹 健全 培育 壮大 做强 做优 做大 做实 做好 打造 建设 发展 保障 改善 巩固 拓展 扩大 实施 落实 守牢 筑牢
      办好 办实 激发 释放 构建 夯实 增强 聚焦 聚力 突出 创新 严格 严守 维护 有序 有效 加力 多措并举 千方百计 因地制宜 防范 化解 高质量
      高标准 高水平 高效 压实 织密 织牢 兜牢 攻坚 支持 引导 鼓励 繁荣 提振 培优 盘活 整治 治理 不断 进一步 更加 强力 严厉 主动 牢牢 牢固 要
      放大 稳定 稳住 增加 减少 降低 开展 推行 引进 招引 抢抓 严控 守住 用好 管好 建好 用活 优先 挖掘 加速 提速 破解 补齐 补强 延伸 精准 精心 集中
      合力 倾力 奋力 大胆 有力 科学 依法 完成 争取 营造 弘扬 传承 塑造 擦亮 做精 做深 做细 布局 对接 融入 服务 擘画 锻造 厚植 推深 深耕 多渠道 多层次 多方 助力 扩能 铸牢 答好 下足 竭力 倾心 聚势 乘势
      全心全意 用心 用情 倾情 谋划 前瞻 提质 做靓 做精 融合 共建 创建 争创 抢占 挺起 点燃 唱响 叫响 打赢 打响 打好 走好 强基 固本 织就 绘就 秉持
      """)
  /// What heads end in that say what came of it: 招商引资扎实有力.
  private static let outcomes = PhraseTable(
    words: """
      有力 有效 向好 提升 改善 增强 加快 推进 见效 显著 明显 优化 完善 突破 进展 成效 稳定 提高 扩大 增长 发展 巩固 向优 走实 走深 有序 有进
      回升 活跃 壮大 健全 协调 和谐 凸显 提速 提质 增效 升级 跃升 释放 落地 落实 到位 变化 好转 夯实 强化 深化 拓展 加强 加力 繁荣 彰显 丰富
      美好 改观 强劲 平稳 可控 融合 领先 提档 过硬 清新 进步 规范 顺利 完成 加速 涌现 攀升 形成 厚植 喜人 良好 殷实 从严 胜利 全胜 达标 丰收 有为 亮丽
      成绩 成果 成就 台阶 局面 实效 硕果 佳绩
      """)

  /// Whether the words begin with what is done: 狠抓大气污染防治.
  static func tellsDeed(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    verbs.match(in: text, at: title.start, within: title.range) != nil || isTerse(text, title)
  }

  /// The verbs of one character that head what is said in three: 稳粮食。建园区。
  private static let terseVerbs = PhraseTable(
    words: """
      稳 建 提 强 抓 促 扩 优 育 拓 治 兴 保 惠 防 补 降 调 转 改 创 引 护 美 富 活 严 畅 增 控 守 聚 攻 推 破 立 做 搭 筑 塑 树 净 绿 亮 修 培 招 争 谋
      """)
  static let terseLength = 3

  /// Whether the words are a verb and two characters: 稳粮食.
  static func isTerse(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    title.count == terseLength && text[title.range].allSatisfy(\.isHan)
      && terseVerbs.match(in: text, at: title.start, within: title.range) != nil
  }

  /// What stands before the two characters that say what came of it: 创新活力持续迸发, 人民生活越来越好.
  private static let manners = PhraseTable(
    words: "不断 持续 更加 日益 日趋 显著 明显 稳步 有效 全面 加快 加速 逐步 大幅 充分 蓬勃 深入 成效 越来 愈加 愈发 再上 再创 再获 喜获 迈上")

  /// Whether the words end in what came of it.
  static func tellsOutcome(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    outcomes.match(in: text, endingAt: title.end, within: title.range) != nil
      || title.count > 4 && manners.match(in: text, endingAt: title.end - 2, within: title.range) != nil
  }

  /// The longest heading that may stand alone, in code points.
  private static let longestLone = 18

  /// Whether the words say what is done or what came of it, so that they may be a heading without company.
  static func mayStandAlone(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    if let comma = text[title.range].firstIndex(of: ",") {
      return tellsDeed(text, Span(title.start, comma)) && tellsDeed(text, Span(comma + 1, title.end))
    }
    return title.count <= longestLone && (tellsDeed(text, title) || tellsOutcome(text, title))
  }

  private static let circumstances = PhraseTable(words: "面对 随着 经过 当前 目前 近年来 一年来 五年来")
  private static let places = PhraseTable(words: "中 下 上 里 时 后 前")
  private static let times = PhraseTable(words: "时期 期间 以来 阶段 之际 年")

  /// Two clauses of about one length: 突出项目牵引,有效投资持续扩大。
  static func isPair(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    guard title.count <= longestPair, let comma = text[title.range].firstIndex(of: ",") else { return false }
    let clauses = [Span(title.start, comma), Span(comma + 1, title.end)]
    // 在城镇化进程中,要更加重视农业。only tells when.
    let isWhen =
      text[title.start] == "在" && places.match(in: text, endingAt: comma, within: title.range) != nil
      || times.match(in: text, endingAt: comma, within: title.range) != nil
    return !isWhen && circumstances.match(in: text, at: title.start, within: title.range) == nil
      && clauses.allSatisfy {
        clauseLengths.contains($0.count) && hasForm(text, Span($0.start, $0.end), ended: title.end)
      }
  }

  /// Whether a sentence says what came of something, and not what is done.
  static func tellsOutcomeOnly(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    tellsOutcome(text, title) && !tellsDeed(text, title)
  }

  /// Where the sentence that begins at `start` ends; nil when it goes on to the line's end.
  static func sentenceEnd(_ text: [Unicode.Scalar], from start: Int, _ line: Span) -> Int? {
    guard start < line.end else { return nil }
    return text[start..<line.end].firstIndex { $0.endsSentence }
  }

  private static let statements = PhraseTable(
    words: "是 我们 被 了 获得 获评 获批 获奖 获选 荣获 获国 获全 获省 获市 获中 入选 各位 如下 以下 年 时期 个方面 方面工作")
  /// Of these, what no heading has.
  static let reports = PhraseTable(words: "我们 被 了 获得 获评 获批 获奖 获选 荣获 获国 获全 获省 获市 获中 入选 各位 如下 以下 年 时期 个方面 方面工作")

  /// Whether the words have the form of a heading that ends at `end`.
  static func hasForm(
    _ text: [Unicode.Scalar], _ title: Span, ended end: Int? = nil, unless words: PhraseTable<Bool> = statements
  ) -> Bool {
    // 我们加快构建现代化基础设施体系,着力…。 heads what we did.
    let isOurs = end != nil && text[title.start] == "我" && title.count > 2
    let range = isOurs ? title.start + 2..<title.end : title.range
    guard title.count >= (end == nil ? shortest : clauseLengths.lowerBound), text[end ?? title.end] == "。",
      text[title.start].isHan || text[title.start] == "“",
      words.first(in: text, within: range) == nil
    else { return false }
    var isQuoted = false
    let isPlain = text[title.range].allSatisfy { scalar in
      if quotes.contains(scalar) { isQuoted = scalar == "“" || scalar == "\"" && !isQuoted }
      // 做强“2+1+X”产业支撑 has no number.
      return (isQuoted || !scalar.isDigit) && scalar != "," && scalar != ":" && scalar != "《"
    }
    return isPlain && !isQuoted
  }

  private static let quotes = Set("“”\"".unicodeScalars)
}
