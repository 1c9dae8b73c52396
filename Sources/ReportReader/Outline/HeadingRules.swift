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
    /// A sentence that runs into its paragraph, and one inside a paragraph.
    static let runIn = 75
    static let inner = 80

    /// Of a heading's style: the first level is a part, the next ones stand between the enumerators.
    static func ofLevel(_ level: Int) -> Int { min(part + 20 * (level - 1), unnumbered + level) }
  }

  /// The longest heading that is a line of its own, and the longest that runs into its paragraph, in code points.
  private static let longestLine = 60
  private static let longestRunIn = 70
  /// The longest title of an item (一是…) inside a paragraph.
  private static let longestItem = 30

  /// The heading that the paragraph `line` opens with; nil when it opens with none.
  static func heading(_ text: [Unicode.Scalar], _ line: Span, numbered: Bool) -> Heading? {
    if let enumerator = Enumerator(text, at: line.start, end: line.end) {
      return enumerated(text, line, enumerator)
    }
    if let dash = dashed(text, line) { return dash }
    guard isTitleLine(text, line) else { return nil }
    let rank = isPartTitle(text, line) ? Rank.part : numbered ? Rank.unnumbered : Rank.unnumberedTop
    return Heading(start: line.start, rank: rank, label: nil, title: line)
  }

  /// The heading that a paragraph is by what its format says: a number that Word computes, or a heading's style.
  static func heading(_ text: [Unicode.Scalar], _ line: Span, _ hint: ParagraphMark) -> Heading? {
    if let enumerator = hint.enumerator {
      let end = titleEnd(text, from: line.start, line: line)
      guard end > line.start, end - line.start <= longestRunIn else { return nil }
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
    guard end > first, end - first <= longestRunIn else { return nil }
    if enumerator.style == .clause, end == line.end, end - first > longestItem { return nil }
    return Heading(
      start: line.start, rank: enumerator.style.rawValue, label: enumerator.span, title: Span(first, end))
  }

  /// The first 。or the line's end; when that is far, the first comma, as in 一要切实加快前期工作,围绕…
  private static func titleEnd(_ text: [Unicode.Scalar], from start: Int, line: Span) -> Int {
    let stop = text[start..<line.end].firstIndex { $0.endsSentence || $0 == ":" } ?? line.end
    guard stop - start > longestItem, stop < line.end || line.count > longestLine else { return stop }
    if stop - start <= longestRunIn, text[start..<stop].count(where: { $0 == "," }) <= 2 { return stop }
    return text[start..<stop].firstIndex(of: ",") ?? stop
  }

  /// —— before a sentence that opens a paragraph.
  private static func dashed(_ text: [Unicode.Scalar], _ line: Span) -> Heading? {
    guard line.count > 2, text[line.start] == "—", text[line.start + 1] == "—",
      let stop = text[line.range].firstIndex(of: "。"), stop + 1 < line.end, stop - line.start <= longestRunIn
    else { return nil }
    let label = Span(line.start, line.start + 2)
    return Heading(
      start: line.start, rank: Enumerator.Style.digitDot.rawValue, label: label, title: Span(label.end, stop))
  }

  private static let partTitles = PhraseTable(
    words: """
      工作回顾 工作总结 工作情况 工作安排 工作计划 工作谋划 工作打算 工作任务 工作部署 工作思路 工作目标 重点工作 工作建议
      主要工作 目标任务
      """)

  /// Whether the line is the title of a whole part: 2022年工作回顾.
  static func isPartTitle(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    line.count <= 25 && partTitles.match(in: text, endingAt: line.end, within: line.range) != nil
      && text[line.range].contains("年") && !text[line.range].contains("。")
  }

  static let glossaryTitles = PhraseTable(words: "名词解释 名词注解 名词注释 名词说明 有关名词解释 注释 附注")

  /// Whether the line opens the glossary: 名词注解:
  static func isGlossaryTitle(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard let match = glossaryTitles.match(in: text, at: line.start, within: line.range) else { return false }
    return line.end - match.span.end <= 1
  }

  /// A short line that ends in no punctuation, and has words enough for a title.
  private static func isTitleLine(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard line.count <= longestLine, line.count >= 4,
      text[line.start].isHan || text[line.start].isDigit || text[line.start] == "“"
    else { return false }
    switch text[line.end - 1] {
    case "。", "!", "?", ";", ":", ",", "、", ")", "…": return false
    default: return text[line.range].count(where: \.isHan) >= 4 && !text[line.range].contains("。")
    }
  }

  /// The line without a colon at its end.
  static func withoutColon(_ text: [Unicode.Scalar], _ line: Span) -> Span {
    text[line.end - 1] == ":" ? Span(line.start, line.end - 1) : line
  }

  /// The items 一是…。二是…。inside a paragraph, each with a title of its own and text behind it.
  ///
  /// Items that are only listed (一是甲,二是乙) are no headings: an item counts when it begins a sentence, its first
  /// sentence is short, and more text follows before the next item.
  static func items(_ text: [Unicode.Scalar], _ line: Span, after first: Int) -> [Heading] {
    var found: [Heading] = []
    var expected = 1
    var position = first
    while position < line.end {
      defer { position += 1 }
      guard position > line.start, text[position - 1].endsSentence || text[position - 1] == ":",
        let enumerator = Enumerator(text, at: position, end: line.end), enumerator.style == .clause,
        enumerator.ordinal == expected
      else { continue }
      let reach = min(line.end, enumerator.span.end + longestItem + 1)
      guard let stop = text[enumerator.span.end..<reach].firstIndex(where: \.endsSentence), stop + 1 < line.end,
        Enumerator(text, at: stop + 1, end: line.end)?.style != .clause
      else { continue }
      expected += 1
      found.append(
        Heading(
          start: position, rank: Enumerator.Style.clause.rawValue, label: enumerator.span,
          title: Span(enumerator.span.end, stop)))
    }
    return found.count >= 2 ? found : []
  }
}
