import HanText
import ReportModel

/// Sentences that open a paragraph with the time they tell of, which head it: 一年来,我们聚力强产业、促创新…。
enum PeriodOpenings {
  /// The words for the time.
  static let periods = PhraseTable(
    words: """
      一年来 两年来 三年来 四年来 五年来 四年间 三年间 这四年 这三年 过去四年 过去三年 过去一年 过去的一年 过去五年 过去的五年 这一年 这五年 一年中 五年间 五年里 一年里 今年以来 半年来 上半年 十年来
      """)
  /// Whether the words only say when: 过去一年.
  static func isPeriod(_ text: [Unicode.Scalar], _ words: Span) -> Bool {
    periods.match(in: text, at: words.start, within: words.range)?.span.end == words.end
  }

  /// Words for a time that is over, whoever speaks of it, and what shows that it is not.
  private static let past = PhraseTable(
    words: "一年来 两年来 三年来 四年来 五年来 十年来 半年来 过去一年 过去的一年 过去三年 过去四年 过去五年 过去的五年 这一年 这五年")
  private static let intentions = PhraseTable(words: "将 我们要 必须")

  /// The kind of the part that such a heading opens: what is told of a time that is over was done.
  static func kind(_ text: [Unicode.Scalar], _ title: Span) -> SectionKind? {
    let isOver = past.match(in: text, at: title.start, within: title.range) != nil
    return isOver && intentions.first(in: text, within: title.range) == nil ? .review : nil
  }

  private static let subjects = PhraseTable(words: ",我们 ,全")
  private static let lists = PhraseTable(words: "以下 如下 下列 下面 这些工作 几个方面")
  /// What opens a sentence that says what kind of time it was, and what ends it: 这是综合实力大幅提升的五年。
  private static let verdicts = PhraseTable(words: "这是 是 这五年是 这一年是 过去五年是 过去一年是 这五年,是 这一年,是 过去五年,是 过去一年,是")
  private static let verdictEndings = PhraseTable(words: "的五年 的一年 的十年 的三年 的时期")
  private static let longestOverview = 70
  /// The longest in a row of such paragraphs, whoever their subject is.
  private static let longestInRow = 40

  /// 一年来,我们聚力强产业、促创新,推动…成为重要引擎。before what was done.
  static func overview(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let period = periods.match(in: text, at: line.start, within: line.range),
      subjects.match(in: text, at: period.span.end, within: line.range) != nil,
      let stop = HeadingForm.sentenceEnd(text, from: line.start, line), stop - line.start <= longestOverview,
      text[stop] != ";",
      line.end - stop >= HeadingForm.leastText || stop + 1 == line.end
        || RunInRules.tail(text, line, from: stop + 1) != nil,
      !text[line.start..<stop].contains(where: \.isDigit),
      lists.first(in: text, within: line.start..<stop) == nil
    else { return nil }
    return Span(line.start, stop)
  }

  /// What paragraphs tell of a time of which several open so: 这是综合实力大幅提升的五年。
  static func verdicts(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>) -> [Span?] {
    let found = lines.map { line -> Span? in
      let sentence = HeadingForm.sentenceEnd(text, from: line.start, line).map { Span(line.start, $0) }
      return sentence.flatMap { isVerdict(text, $0) ? $0 : nil }
    }
    return found.count { $0 != nil } >= 2 ? found : found.map { _ in nil }
  }

  /// Whether a sentence says what kind of time it was: 这五年,是攻坚克难的五年。
  static func isVerdict(_ text: [Unicode.Scalar], _ sentence: Span) -> Bool {
    sentence.count <= longestInRow && verdicts.match(in: text, at: sentence.start, within: sentence.range) != nil
      && verdictEndings.match(in: text, endingAt: sentence.end, within: sentence.range) != nil
  }

  private static let ourselves = PhraseTable(words: "年,我们")

  /// The year of a paragraph that opens with what we did in it: 2020年,我们….
  private static func ownYear(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    let head = line.start..<min(line.end, line.start + 9)
    guard let subject = ourselves.first(in: text, within: head),
      text[line.start..<subject.span.start].allSatisfy({ $0.isDigit || $0.isBlank })
    else { return nil }
    return Span(line.start, subject.span.end)
  }

  /// Of a row of paragraphs that open with the same words for the time, what each tells of it: 这一年,重点工程顺利开工。
  static func row(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>) -> [Span?] {
    let openings = lines.map { line -> (period: [Unicode.Scalar], title: Span)? in
      guard let period = periods.match(in: text, at: line.start, within: line.range)?.span ?? ownYear(text, line),
        let stop = HeadingForm.sentenceEnd(text, from: line.start, line), stop - line.start <= longestInRow,
        line.end - stop >= HeadingForm.leastText, !text[line.start..<stop].contains(where: { $0 == "%" || $0 == "亿" })
      else { return nil }
      return (Array(text[period.range]), Span(line.start, stop))
    }
    return openings.indices.map { index in
      let neighbours = [index - 1, index + 1].filter(openings.indices.contains)
      guard let opening = openings[index], neighbours.contains(where: { openings[$0]?.period == opening.period }) else {
        return nil
      }
      return opening.title
    }
  }
}
