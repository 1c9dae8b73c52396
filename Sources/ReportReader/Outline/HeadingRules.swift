import HanText
import ReportModel

/// How headings look in the text of a report. All offsets are into the clean text.
enum HeadingRules {
  /// Ranks of headings without an enumerator, between those of `Enumerator.Style`.
  enum Rank {
    static let part = 10
    /// An unnumbered title line in a report that numbers no heading.
    static let unnumberedTop = 20
    /// A part of the review or plan that has no heading of its own, beside (一).
    static let beside = 40
    /// An unnumbered title line below numbered headings.
    static let unnumbered = 50
    /// A sentence that —— opens, or one that stands as far out.
    static let sentence = 60
    /// A sentence that runs into its paragraph, and one inside a paragraph.
    static let runIn = 75
    /// What a paragraph about problems can hold: items, but no headings of what comes next.
    static let items = 85
    static let inner = 80

    /// Of a heading's style: the first level is a part, the next ones stand between the enumerators.
    static func ofLevel(_ level: Int) -> Int { min(part + 20 * (level - 1), unnumbered + level) }
  }

  /// The longest heading that is a line of its own, and the longest that runs into its paragraph, in code points.
  private static let longestLine = 60
  private static let longestRunIn = 70
  /// The longest title of an item (一是…) inside a paragraph.
  private static let longestItem = 30
  /// The shortest title that a blank ends, and the shortest sentence behind it, in code points.
  private static let shortestBeforeBlank = 4
  private static let leastBehindBlank = 24

  /// Lines that only say which end of the report follows.
  private static let frames = PhraseTable<SectionKind>([
    ("结束语", .closing), ("结语", .closing), ("前言", .preface), ("引言", .preface), ("序言", .preface),
  ])

  /// The heading that the paragraph `line` opens with; nil when it opens with none.
  static func heading(_ text: [Unicode.Scalar], _ line: Span, unnumberedRank: Int) -> Heading? {
    if let enumerator = Enumerator(text, at: line.start, end: line.end) {
      return enumerated(text, line, enumerator)
    }
    if let kind = frames.match(in: text, at: line.start, within: line.range), kind.span.end == line.end {
      return Heading(start: line.start, rank: Rank.part, title: line, kind: kind.value, leastInner: Heading.none)
    }
    if let dash = dashed(text, line) { return dash }
    return title(text, line).map { title in
      Heading(start: line.start, rank: isPartTitle(text, title) ? Rank.part : unnumberedRank, title: title)
    }
  }

  /// The title that a line without a number is, without the colon at its end; nil when it is none.
  static func title(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    titleWithColon(text, line) ?? (isTitleLine(text, line) ? line : nil)
  }

  /// The longest title of a part's kind alone that ends in a colon, in code points.
  private static let longestKindTitle = 10

  /// The title of a line that ends in a colon: 2021年工作回顾: and 重点工作:, which tell what kind of part follows.
  private static func titleWithColon(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard line.count > 1, text[line.end - 1] == ":" else { return nil }
    let title = Span(line.start, line.end - 1)
    guard isTitleLine(text, title), SectionKindRules.endsInKind(text, title), !text[title.range].contains(",") else {
      return nil
    }
    return isPartTitle(text, title) || title.count <= longestKindTitle ? title : nil
  }

  /// The heading that a paragraph is by what its format says: a number that Word computes, or a heading's style.
  static func heading(_ text: [Unicode.Scalar], _ line: Span, _ hint: ParagraphMark) -> Heading? {
    if let enumerator = hint.enumerator {
      let end = titleEnd(text, from: line.start, line: line)
      guard end > line.start, end - line.start <= longestRunIn, end == line.end || text[end] != ";" else { return nil }
      return Heading(
        start: line.start, rank: enumerator.style.rawValue, computedLabel: hint.label.map(readable),
        title: Span(line.start, end))
    }
    guard let level = hint.headingLevel, line.count <= longestLine,
      Enumerator(text, at: line.start, end: line.end) == nil
    else { return nil }
    return Heading(start: line.start, rank: Rank.ofLevel(level), title: line)
  }

  private static func readable(_ label: String) -> String {
    String(of: label.unicodeScalars.map { ScriptFolding.readable($0) })
  }

  private static func enumerated(_ text: [Unicode.Scalar], _ line: Span, _ enumerator: Enumerator) -> Heading? {
    let first = text[enumerator.span.end..<line.end].firstIndex { !$0.isBlank } ?? line.end
    let end = titleEnd(text, from: first, line: line)
    // Items that semicolons part are listed, and head nothing.
    if end < line.end, text[end] == ";" { return nil }
    guard end > first, end - first <= longestRunIn else { return nil }
    if enumerator.style == .clause, end == line.end, end - first > longestItem { return nil }
    return Heading(
      start: line.start, rank: enumerator.style.rawValue, label: enumerator.span, title: Span(first, end))
  }

  /// The first 。or the line's end; when that is far, the first comma, as in 一要切实加快前期工作,围绕…
  private static func titleEnd(_ text: [Unicode.Scalar], from start: Int, line: Span) -> Int {
    var stop = text[start..<line.end].firstIndex { $0.endsSentence || $0 == ":" } ?? line.end
    // A blank is all that parts 二、2005年主要任务 from the text behind it.
    if line.end - start > longestLine, let blank = text[start..<stop].firstIndex(where: \.isBlank),
      (shortestBeforeBlank...longestItem).contains(blank - start), stop - blank > leastBehindBlank
    {
      stop = blank
    }
    guard stop - start > longestItem, stop < line.end || line.count > longestLine else { return stop }
    if stop - start <= longestRunIn, text[start..<stop].count(where: { $0 == "," }) <= 2 { return stop }
    return text[start..<stop].firstIndex(of: ",") ?? stop
  }

  /// —— before a sentence that opens a paragraph or is a line of its own.
  private static func dashed(_ text: [Unicode.Scalar], _ line: Span) -> Heading? {
    guard line.count > 2, text[line.start] == "—", text[line.start + 1] == "—",
      let stop = text[line.range].firstIndex(of: "。"), stop - line.start <= longestRunIn
    else { return nil }
    let label = Span(line.start, line.start + 2)
    return Heading(
      start: line.start, rank: Enumerator.Style.digitDot.rawValue, label: label, title: Span(label.end, stop))
  }

  /// The longest title of a whole part, in code points.
  private static let longestPartTitle = 30
  private static let periods = PhraseTable(words: "年 时期 过去 今后 未来 下一步 下阶段 新征程")

  /// Whether the line is the title of a whole part, which says of which time it tells: 2022年工作回顾, 今后五年的奋斗目标.
  static func isPartTitle(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    line.count <= longestPartTitle && isTitleLine(text, line)
      && SectionKindRules.kind(ofPartTitle: line, in: text) != nil
      && periods.first(in: text, within: line.range) != nil
  }

  private static let glossaryTitles = PhraseTable(
    words: "名词解释 名词注解 名词注释 名词说明 名词术语解释 术语解释 词语解释 注释 附注 注解")
  /// The longest title of a glossary, in code points: 附件:《政府工作报告》有关名词解释(按出现顺序排列).
  private static let longestGlossaryTitle = 40
  private static let glossaryOpenings = PhraseTable(words: "附件 附: 附录 政府工作报告 报告 《政府工作报告》 有关 部分 相关")

  /// Whether the line opens the glossary: 名词注解: 【名词解释】 附件:《政府工作报告》名词解释
  static func isGlossaryTitle(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard line.count <= longestGlossaryTitle, let match = glossaryTitles.first(in: text, within: line.range),
      !text[line.range].contains("。")
    else { return false }
    let before = text[line.start..<match.span.start].filter { !$0.isBlank }
    let after = text[match.span.end..<line.end].filter { !$0.isBlank }
    guard after.allSatisfy({ marks.contains($0) }) || after.first == "(" && after.last == ")" else { return false }
    return before.allSatisfy { marks.contains($0) }
      || glossaryOpenings.first(in: text, within: line.start..<match.span.start) != nil
  }

  private static let marks = Set("【】《》()[]〔〕“”<>:—-·* ".unicodeScalars)

  private static let measures = PhraseTable(words: "% 亿 万元 万人 平方米 公里 千米 美元")

  /// A short line that ends in no punctuation, has words enough for a title, and is no row of a table.
  static func isTitleLine(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard line.count <= longestLine, line.count >= 4, !text[line.range].contains("\t"),
      !SiteFurniture.isStamp(text, line), !PeriodOpenings.isPeriod(text, line),
      text[line.start].isHan || text[line.start].isDigit || text[line.start] == "“"
    else { return false }
    if text[line.range].contains(where: \.isDigit), measures.first(in: text, within: line.range) != nil { return false }
    switch text[line.end - 1] {
    case "。", "!", "?", ";", ":", ",", "、", ")", "…": return false
    default: return text[line.range].count(where: \.isHan) >= 4 && !text[line.range].contains("。")
    }
  }

  /// The line without brackets around it and a colon at its end.
  static func withoutMarks(_ text: [Unicode.Scalar], _ line: Span) -> Span {
    var (start, end) = (line.start, line.end)
    while start < end, marks.contains(text[start]) { start += 1 }
    while end > start, marks.contains(text[end - 1]) { end -= 1 }
    return Span(start, end)
  }
}
