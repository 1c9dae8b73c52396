import HanText

/// Headings without an enumerator that run into their paragraph: 强化规划统筹引领。邀请中科院专家指导…
///
/// Nothing marks such a heading but its form. One alone may be an ordinary sentence, so they count only in company.
enum RunInRules {
  /// How many headings that may stand alone make it a report's custom to have them.
  private static let leastCustom = 2
  /// How many paragraphs in a row make a heading of what else would be a statement: 就业是最大的民生。
  private static let leastRow = 3
  /// How many headings of three characters a report needs.
  private static let leastTerse = 3

  /// For each paragraph the heading that runs into it, where it is in company: a neighbour has one too, the paragraph
  /// before announces it, others follow in the same paragraph, or it is the report's custom.
  ///
  /// - Parameter headed: for each paragraph whether it opens with a heading of another form, and so with none of this.
  static func accepted(
    _ text: [Unicode.Scalar], _ lines: ArraySlice<Span>, _ inner: InnerSentences, headed: [Bool]
  ) -> [Span?] {
    let lines = Array(lines)
    let tersely = lines.indices.map { headed[$0] ? nil : terse(text, lines[$0]) }
    let hasTerse = tersely.count { $0 != nil } >= leastTerse
    let openings = lines.indices.map { headed[$0] ? nil : opening(text, lines[$0]) }
    let bare = bareLines(text, lines, headed)
    let statements = lines.indices.map { headed[$0] ? nil : openings[$0] ?? statement(text, lines[$0]) }
    let isInRow = rows(of: statements)
    let isCustom = openings.count { $0.map { HeadingForm.mayStandAlone(text, $0) } ?? false } >= leastCustom
    return lines.indices.map { index in
      if let title = bare[index] ?? (hasTerse ? tersely[index] : nil) { return title }
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
      guard let title = openings[index] else {
        // A statement among headings of another form is one: 市场是最稀缺的资源。
        let isBesideAnother = neighbours.contains { openings[$0] == nil && statements[$0] != nil }
        return isInRow[index] && isBesideAnother ? statements[index] : nil
      }
      // The first sentence below a heading on a line of its own may be that heading's text.
      let isBelowBare = index > 0 && (bare[index - 1] != nil || headed[index - 1] && isBareItem(text, lines[index - 1]))
      let isInCompany =
        neighbours.contains { openings[$0] != nil && bare[$0] == nil } || isInRow[index]
        || index > 0 && introducesList(text, lines[index - 1])
      let isOpening =
        isInCompany
        || !isBelowBare
          && (isCustom && HeadingForm.mayStandAlone(text, title) || !inner.following(lines[index], title).isEmpty)
      return isOpening ? title : nil
    }
  }

  /// Whether a line is an item's heading and nothing else, so that the line below is what that heads: 六是全力改善民生。
  private static func isBareItem(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    Enumerator(text, at: line.start, end: line.end)?.style == .clause
      && HeadingForm.sentenceEnd(text, from: line.start, line).map { $0 + 1 == line.end } ?? true
  }

  /// How many sentences on lines of their own make it a report's custom to head its paragraphs so, and how long the
  /// paragraph below each is at least, in code points.
  private static let leastBare = 3
  private static let leastBelow = 40
  private static let longestBare = 30
  /// The longest where that is the custom, whatever form it has.
  private static let longestCustomaryBare = 44

  /// Sentences that are lines of their own above a paragraph, where that is the report's custom: 生态底色更加亮丽。
  private static func bareLines(_ text: [Unicode.Scalar], _ lines: [Span], _ headed: [Bool]) -> [Span?] {
    let sentences = lines.indices.map { index -> Span? in
      guard !headed[index], index + 1 < lines.count, !headed[index + 1], lines[index + 1].count >= leastBelow,
        let stop = HeadingForm.sentenceEnd(text, from: lines[index].start, lines[index]), stop + 1 == lines[index].end,
        text[stop] == "。", (HeadingForm.shortest...longestCustomaryBare).contains(stop - lines[index].start),
        !text[lines[index].start..<stop].contains(where: \.isDigit),
        HeadingForm.reports.first(in: text, within: lines[index].start..<stop) == nil
      else { return nil }
      return Span(lines[index].start, stop)
    }
    let formed = sentences.count { sentence in
      guard let sentence, sentence.count <= longestBare else { return false }
      return HeadingForm.hasForm(text, sentence)
        || HeadingForm.isPair(text, sentence) && HeadingForm.mayStandAlone(text, sentence)
    }
    // Where most of such lines have a heading's form, all are headings.
    guard formed >= leastBare, formed * 2 >= sentences.count(where: { $0 != nil }) else {
      return lines.map { _ in nil }
    }
    return sentences
  }

  /// The sentence that ends a line behind the heading that opens it, when it heads what is below: 五年来,我们坚定不移推动高质量发展。
  /// 经济实力显著提升。
  static func tail(_ text: [Unicode.Scalar], _ line: Span, from start: Int) -> Span? {
    guard let stop = HeadingForm.sentenceEnd(text, from: start, line), stop + 1 == line.end else { return nil }
    let title = Span(start, stop)
    return title.count <= HeadingForm.longestOpening && HeadingForm.hasForm(text, title)
      && HeadingForm.tellsOutcomeOnly(text, title) ? title : nil
  }

  /// The heading of three characters that opens a paragraph; nil when there is none.
  private static func terse(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard line.count >= HeadingForm.leastText else { return nil }
    let title = Span(line.start, line.start + HeadingForm.terseLength)
    return text[title.end] == "。" && HeadingForm.isTerse(text, title) ? title : nil
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
    guard let stop = HeadingForm.sentenceEnd(text, from: line.start, line), line.end - stop >= HeadingForm.leastText,
      stop - line.start <= longestChain, stop - line.start >= HeadingForm.shortest,
      conclusions.match(in: text, at: stop + 1, within: line.range) == nil
    else { return nil }
    let title = Span(line.start, stop)
    if title.count <= longestStatement, HeadingForm.hasForm(text, title, unless: HeadingForm.reports) { return title }
    let clauses = text[title.range].split(separator: ",")
    let isChain =
      clauses.count >= 2
      && clauses.allSatisfy { clause in
        HeadingForm.hasForm(text, Span(clause.startIndex, clause.endIndex), ended: stop)
      }
    return isChain && HeadingForm.tellsOutcome(text, title) ? title : nil
  }

  /// The longest label before a colon, in code points.
  private static let longestLabel = 12
  private static let introductions = PhraseTable(words: "是 为 如下 以下 表示 指出 认为 强调 要求 包括 其中 主要 即 等 方面 目标 代表 同志 同志们")

  /// What a paragraph tells of, before a colon: 产业发展:高阳县作为…. In a row, too.
  private static func labelled(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    let reach = line.start..<min(line.end, line.start + longestLabel + 1)
    guard let colon = text[reach].firstIndex(of: ":"), colon - line.start >= HeadingForm.shortest,
      line.end - colon >= HeadingForm.leastText,
      text[line.start..<colon].allSatisfy({ $0.isHan || $0 == "、" }),
      introductions.match(in: text, endingAt: colon, within: line.start..<colon) == nil
    else { return nil }
    return Span(line.start, colon)
  }

  /// What follows a sentence from which a paragraph concludes, and which heads nothing: 产业强则经济强。我们要….
  private static let conclusions = PhraseTable(words: "我们要 我们将 我们必须 我们坚信 必须 让我们 要让")

  /// The heading that may open the paragraph; nil when its first sentence has not the form of one.
  static func opening(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let stop = HeadingForm.sentenceEnd(text, from: line.start, line) else { return nil }
    let title = Span(line.start, stop)
    // A sentence on a line of its own heads the next one, when it says what is done or what came of it.
    guard line.end - stop >= HeadingForm.leastText || stop + 1 == line.end && HeadingForm.mayStandAlone(text, title),
      conclusions.match(in: text, at: stop + 1, within: line.range) == nil
    else { return nil }
    let length = title.count - HeadingForm.quotedLength(text, title)
    return length <= HeadingForm.longestOpening && HeadingForm.hasForm(text, title)
      || HeadingForm.isPair(text, title) ? title : nil
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
}
