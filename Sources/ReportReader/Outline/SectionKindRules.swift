import HanText
import ReportModel

/// Which words of a heading, or of a paragraph's opening, tell what a section is about.
enum SectionKindRules {
  /// Words in headings. Where several occur, the one that stands last decides: 存在问题和工作安排 is a plan.
  private static let titles = PhraseTable<SectionKind>(
    [
      (
        .review,
        """
        工作回顾 工作总结 工作情况 回顾 总结 主要成绩 工作成效 一年来 五年来 过去五年 过去一年 完成情况 发展成就 取得的成绩 工作成绩
        """
      ),
      (
        .problems,
        """
        困难和问题 困难与问题 存在的问题 存在问题 存在的主要问题 问题与不足 问题和不足 困难和挑战 困难与挑战 问题和挑战 问题与挑战
        存在的不足 存在不足 存在的困难 主要问题 差距和不足
        """
      ),
      (.requirements, "总体要求 指导思想 总体思路 基本原则 重要要求 原则要求 总体考虑 基本要求 工作要求 工作总基调"),
      (
        .plan,
        """
        工作计划 工作安排 工作谋划 工作打算 工作任务 重点工作 工作部署 工作目标 工作建议 工作思路 工作设想 工作举措 工作重点 工作措施
        主要预期目标 预期目标 主要目标 目标任务 奋斗目标 发展目标 重点任务 主要任务 政策取向 发展思路 目标和任务 总体安排 总体部署
        工作要点 基本任务 建设方针 战略目标 工作方向 今后打算 下步打算 下一步打算 努力方向 工作重心 主要考虑 重大任务 任务安排 任务和举措 目标和举措 规划纲要 规划建议 预期指标 工作措施 重点举措 今后五年 未来五年
        """
      ),
    ].flatMap { kind, words in words.split(whereSeparator: \.isWhitespace).map { (String($0), kind) } })

  /// The kind that a heading's title tells; nil when it tells none.
  static func kind(ofTitle title: Span, in text: [Unicode.Scalar]) -> SectionKind? {
    titles.last(in: text, within: title.range)?.value
  }

  /// Whether the words that tell a title's kind end it: 重点工作, but not 重点工作如下.
  static func endsInKind(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    titles.match(in: text, endingAt: title.end, within: title.range) != nil
  }

  private static let work = PhraseTable(words: "年工作 年主要工作 年政府工作 期工作 步工作 季度工作 季度主要工作")
  /// The work in parts of a year that are over when a report speaks of it: 上半年主要工作.
  private static let halves = PhraseTable(words: "上半年工作 上半年主要工作 一季度工作 一季度主要工作 前三季度工作 前三季度主要工作")
  private static let joints = PhraseTable(words: "和 与 及 暨 、")

  /// The kind that the title of a whole part tells: 2026年工作 without another word is a plan, behind another part's
  /// name too (五年回顾和2026年工作), but 过去五年主要工作 is a review.
  static func kind(ofPartTitle title: Span, in text: [Unicode.Scalar]) -> SectionKind? {
    let told = titles.last(in: text, within: title.range)
    guard work.match(in: text, endingAt: title.end, within: title.range) != nil else { return told?.value }
    if told == nil, halves.match(in: text, endingAt: title.end, within: title.range) != nil { return .review }
    guard let told, joints.first(in: text, within: told.span.end..<title.end) == nil else { return .plan }
    return told.value
  }

  /// The longest title of a part, in code points.
  private static let longestPartTitle = 30
  private static let times = PhraseTable(words: "年 时期 过去 今后 未来 下一步 下阶段 新征程")

  /// The kind that a title inside a part of a kind tells. Between review and plan only a time leads: what is done in a
  /// plan to sum up work is still planned.
  static func kind(ofTitle title: Span, inside outer: SectionKind, in text: [Unicode.Scalar]) -> SectionKind? {
    guard let kind = kind(ofPartTitle: title, in: text) else { return nil }
    guard kind == .plan && outer == .review || kind == .review && outer != .review else { return kind }
    let namesTime = times.first(in: text, within: title.range) != nil && !text[title.range].contains(",")
    return namesTime && title.count <= longestPartTitle ? kind : nil
  }

  private static let admissions = PhraseTable(
    words: """
      清醒认识 清醒地认识 清醒看到 清醒地看到 清醒的认识 清醒的看到 清楚看到 清楚地看到 深刻认识 充分认识 也要看到 也应看到 也应当看到
      我们也看到 也认识到 深知 困难与挑战下 正视 还存在 仍存在 也存在 依然存在 仍然存在 还面临 仍面临 仍然面临 不容忽视
      """)
  private static let troubles = PhraseTable(words: "问题 困难 不足 挑战 短板 差距 弱项 风险 矛盾")
  /// How far into a paragraph its opening reaches, in code points.
  private static let opening = 60

  /// Whether a paragraph opens the account of what is lacking: 我们清醒认识到,…还存在一些不足.
  static func opensProblems(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    let head = line.start..<min(line.end, line.start + opening)
    return admissions.first(in: text, within: head) != nil && troubles.first(in: text, within: head) != nil
  }

  private static let goals = PhraseTable<SectionKind>([
    ("总体要求", .requirements), ("指导思想", .requirements), ("总体思路", .requirements), ("主要预期目标", .plan),
    ("预期目标是", .plan), ("预期目标为", .plan), ("主要目标是", .plan),
  ])

  private static let goalTitles = PhraseTable(
    words: "主要预期目标 预期目标 主要目标 目标任务 主要指标 奋斗目标 发展目标 总体要求 指导思想 总体思路 工作思路 总体目标")

  /// What a sentence has that only leads to such words: 规划明确了主要指标:….
  private static let leads = PhraseTable(words: "了 我们 以下 是")

  /// What a paragraph states before a colon: 2022年经济社会发展主要预期目标:…; nil when that goes on with 是 or 为.
  static func goalTitle(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    let head = line.start..<min(line.end, line.start + opening / 2)
    guard let colon = text[head].firstIndex(of: ":"), colon + 1 < line.end, !text[line.start..<colon].contains(","),
      goalTitles.match(in: text, endingAt: colon, within: line.start..<colon) != nil,
      leads.first(in: text, within: line.start..<colon) == nil
    else { return nil }
    return Span(line.start, colon)
  }

  /// The kind of a paragraph that opens with what is required or expected: 今年政府工作总体要求是:…; else nil.
  static func opensGoals(_ text: [Unicode.Scalar], _ line: Span) -> SectionKind? {
    goals.first(in: text, within: line.start..<min(line.end, line.start + opening / 2))?.value
  }

  private static let requirements = PhraseTable(words: "要求: 原则:")

  /// Whether a paragraph opens with what it then lists as required: …切实把握以下四点要求:一是….
  static func opensRequirements(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    let head = line.start..<min(line.end, line.start + opening)
    guard let match = requirements.first(in: text, within: head) else { return false }
    return Enumerator(text, at: match.span.end, end: line.end)?.style == .clause
  }

  private static let address = PhraseTable(words: "各位代表 同志们 各位同志 各位委员")
  private static let appeals = PhraseTable(
    words: """
      让我们 而奋斗 而努力奋斗 而不懈奋斗 不懈奋斗 奋斗开创 谱写 贡献力量 作出新的 做出新的 作出更大 做出更大 新篇章 新征程 再创 而努力
      """)

  /// Whether a paragraph opens the closing words: 各位代表!…让我们….
  static func opensClosing(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    address.match(in: text, at: line.start, within: line.range) != nil
      && appeals.first(in: text, within: line.range) != nil
  }

  /// Whether a paragraph that turns to nobody is the closing appeal all the same: 新的一年,街道将…作出新的更大贡献!
  static func isAppeal(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    !line.isEmpty && text[line.end - 1] == "!" && appeals.first(in: text, within: line.range) != nil
  }

  /// Whether a paragraph turns to the audience, and so leaves the part before it.
  static func opensAddress(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    address.match(in: text, at: line.start, within: line.range) != nil
  }

  private static let cues = PhraseTable<SectionKind>([
    ("刚刚过去", .review), ("过去的一年", .review), ("一年来", .review), ("回顾", .review), ("已经过去", .review),
    ("总体要求", .requirements), ("预期目标", .plan), ("工作计划", .plan), ("今年", .plan), ("我们要", .plan),
  ])

  /// The kind of text without a heading, by the first cue in it; nil when it has none.
  static func kind(ofText span: Span, in text: [Unicode.Scalar]) -> SectionKind? {
    cues.first(in: text, within: span.range)?.value
  }
}
