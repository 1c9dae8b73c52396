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

  /// The heading that may open the paragraph; nil when its first sentence has not the form of one.
  static func opening(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let stop = sentenceEnd(text, from: line.start, line), line.end - stop >= leastText else { return nil }
    let title = Span(line.start, stop)
    return title.count <= longestOpening && hasForm(text, title) ? title : nil
  }

  private static let overviews = PhraseTable(words: "一年来,我们 五年来,我们 过去一年,我们 过去五年,我们 一年来,全 五年来,全")
  private static let longestOverview = 70

  /// 一年来,我们聚力强产业、促创新,推动…成为重要引擎。before what was done.
  static func overview(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard overviews.match(in: text, at: line.start, within: line.range) != nil,
      let stop = sentenceEnd(text, from: line.start, line), stop - line.start <= longestOverview,
      line.end - stop >= leastText, !text[line.start..<stop].contains(where: \.isDigit)
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

  private static func sentenceEnd(_ text: [Unicode.Scalar], from start: Int, _ line: Span) -> Int? {
    guard start < line.end else { return nil }
    return text[start..<line.end].firstIndex { $0.endsSentence }
  }

  private static let statements = PhraseTable(words: "是 我们 被 了 获 入选 各位 如下 以下 年")

  private static func hasForm(_ text: [Unicode.Scalar], _ title: Span) -> Bool {
    guard title.count >= shortest, text[title.end] == "。", text[title.start].isHan,
      statements.first(in: text, within: title.range) == nil
    else { return false }
    return !text[title.range].contains { scalar in
      scalar.isDigit || scalar == "," || scalar == ":" || scalar == "《"
    }
  }
}
