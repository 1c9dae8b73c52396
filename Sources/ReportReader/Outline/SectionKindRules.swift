import HanText
import ReportModel

/// Which words of a heading, or of a paragraph's opening, tell what a section is about.
enum SectionKindRules {
  /// Words in headings. Where several occur, the one that stands last decides: 存在问题和工作安排 is a plan.
  private static let titles = PhraseTable<SectionKind>([
    ("工作回顾", .review), ("工作总结", .review), ("工作情况", .review), ("回顾", .review), ("总结", .review),
    ("主要成绩", .review), ("工作成效", .review), ("一年来", .review), ("五年来", .review), ("过去五年", .review),
    ("困难和问题", .problems), ("困难与问题", .problems), ("存在的问题", .problems), ("存在问题", .problems),
    ("问题与不足", .problems), ("问题和不足", .problems), ("困难和挑战", .problems), ("存在的不足", .problems),
    ("总体要求", .requirements), ("指导思想", .requirements), ("总体思路", .requirements), ("工作思路", .requirements),
    ("工作计划", .plan), ("工作安排", .plan), ("工作谋划", .plan), ("工作打算", .plan), ("工作任务", .plan),
    ("重点工作", .plan), ("工作部署", .plan), ("工作目标", .plan), ("工作建议", .plan), ("主要预期目标", .plan),
    ("主要目标", .plan), ("目标任务", .plan), ("奋斗目标", .plan), ("重点任务", .plan),
  ])

  /// The kind that a heading's title tells; nil when it tells none.
  static func kind(ofTitle title: Span, in text: [Unicode.Scalar]) -> SectionKind? {
    titles.last(in: text, within: title.range)?.value
  }

  private static let admissions = PhraseTable(words: "清醒认识 清醒地认识 清醒看到 清醒地看到 也要看到 也应看到 困难与挑战下 正视")
  private static let troubles = PhraseTable(words: "问题 困难 不足 挑战 短板 差距")
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

  /// The kind of a paragraph that opens with what is required or expected: 今年政府工作总体要求是:…; else nil.
  static func opensGoals(_ text: [Unicode.Scalar], _ line: Span) -> SectionKind? {
    goals.first(in: text, within: line.start..<min(line.end, line.start + opening / 2))?.value
  }

  private static let address = PhraseTable(words: "各位代表 同志们")
  private static let appeals = PhraseTable(words: "让我们 而奋斗 而努力奋斗 奋斗开创 谱写 贡献力量")

  /// Whether a paragraph opens the closing words: 各位代表!…让我们….
  static func opensClosing(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    address.match(in: text, at: line.start, within: line.range) != nil
      && appeals.first(in: text, within: line.range) != nil
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
