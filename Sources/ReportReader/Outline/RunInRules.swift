import HanText

/// Headings without an enumerator that run into their paragraph: 强化规划统筹引领。邀请中科院专家指导…
///
/// Nothing marks such a heading but its form: a short sentence without commas, numbers or quotes that says what
/// the following sentences tell. One alone may be an ordinary sentence, so they count only in company.
enum RunInRules {
  /// The longest heading that opens a paragraph, and the longest inside one, in code points.
  private static let longestOpening = 22
  private static let longestInner = 15
  private static let shortest = 4
  /// The least text behind a heading for it to head something, in code points.
  private static let leastText = 20

  /// The longest heading of two clauses.
  private static let longestPair = 32
  private static let clauseLengths = 3...18

  /// For each paragraph the heading that runs into it, where a neighbour has one too.
  ///
  /// - Parameter isHeaded: whether a paragraph opens with a heading of another form, and so with none of this.
  static func accepted(
    _ text: [Unicode.Scalar], _ lines: ArraySlice<Span>, unless isHeaded: (Span) -> Bool
  ) -> [Span?] {
    let openings = lines.map { isHeaded($0) ? nil : opening(text, $0) }
    let isCustom = openings.count { $0.map { $0.count <= longestLone } ?? false } >= leastCustom
    return openings.indices.map { index in
      let neighbours = [index - 1, index + 1].filter(openings.indices.contains)
      guard let title = openings[index] else { return nil }
      let isInCompany = neighbours.contains { openings[$0] != nil }
      return isInCompany || isCustom && title.count <= longestLone && !text[title.range].contains(",") ? title : nil
    }
  }

  /// The longest heading that may stand alone, in code points, and how many such a report needs to make it its custom.
  private static let longestLone = 12
  private static let leastCustom = 2

  /// The heading that may open the paragraph; nil when its first sentence has not the form of one.
  static func opening(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let stop = sentenceEnd(text, from: line.start, line), line.end - stop >= leastText else { return nil }
    let title = Span(line.start, stop)
    return title.count <= longestOpening && hasForm(text, title) || isPair(text, title) ? title : nil
  }

  /// Two clauses of about one length: 突出项目牵引,有效投资持续扩大。
  private static func isPair(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    guard title.count <= longestPair, let comma = text[title.range].firstIndex(of: ",") else { return false }
    let clauses = [Span(title.start, comma), Span(comma + 1, title.end)]
    return clauses.allSatisfy {
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

  private static let overviews = PhraseTable(words: "一年来,我们 五年来,我们 过去一年,我们 过去五年,我们 一年来,全 五年来,全")
  private static let longestOverview = 70

  /// 一年来,我们聚力强产业、促创新,推动…成为重要引擎。before what was done.
  static func overview(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard overviews.match(in: text, at: line.start, within: line.range) != nil,
      let stop = sentenceEnd(text, from: line.start, line), stop - line.start <= longestOverview,
      line.end - stop >= leastText || stop + 1 == line.end, !text[line.start..<stop].contains(where: \.isDigit)
    else { return nil }
    return Span(line.start, stop)
  }

  /// The headings inside a paragraph that a longer heading opens, from `start` on; at least two, or none.
  static func inner(_ text: [Unicode.Scalar], _ line: Span, from start: Int) -> [Span] {
    var found: [Span] = []
    var position = start
    var followsHeading = false
    while let stop = sentenceEnd(text, from: position, line) {
      let sentence = Span(position, stop)
      let isHeading =
        !followsHeading && sentence.count <= longestInner && line.end - stop >= leastText && hasForm(text, sentence)
      if isHeading { found.append(sentence) }
      // What stands behind 一是做强主导产业。tells of it, and heads nothing.
      followsHeading = isHeading || Enumerator(text, at: position, end: stop)?.style == .clause
      position = stop + 1
    }
    return found.count >= 2 ? found : []
  }

  /// How many headings of about one length a paragraph needs that no heading opens, and how much they may differ.
  private static let leastUniform = 3
  private static let uniformity = 3

  /// The headings inside a paragraph that no heading opens: several short sentences of one length.
  static func uniform(_ text: [Unicode.Scalar], _ line: Span) -> [Span] {
    let found = inner(text, line, from: line.start)
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

  /// Whether the words have the form of a heading that ends at `end`.
  private static func hasForm(_ text: [Unicode.Scalar], _ title: Span, ended end: Int? = nil) -> Bool {
    // 我们加快构建现代化基础设施体系,着力…。 heads what we did.
    let isOurs = end != nil && text[title.start] == "我" && title.count > 2
    let words = isOurs ? title.start + 2..<title.end : title.range
    guard title.count >= (end == nil ? shortest : clauseLengths.lowerBound), text[end ?? title.end] == "。",
      text[title.start].isHan || text[title.start] == "“",
      statements.first(in: text, within: words) == nil
    else { return false }
    return !text[title.range].contains { scalar in
      scalar.isDigit || scalar == "," || scalar == ":" || scalar == "《"
    }
  }
}
