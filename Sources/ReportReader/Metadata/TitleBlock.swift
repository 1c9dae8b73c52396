import HanText
import ReportModel

/// The lines at the head of a report: its title, when and where it was given, who spoke, the greeting.
struct TitleBlock {
  /// The title in simplified characters, without the blanks between its characters and ornaments such as —全文.
  let title: String?
  /// The title's place in the clean text.
  let span: Span?
  /// The paragraphs of the block; empty when there is no title.
  let paragraphs: ArraySlice<Span>
  /// Whether the title stands in the record before the report only, which then belongs to the head.
  let isOfRecord: Bool

  /// How many paragraphs at the start may hold the title.
  private static let searched = 12
  /// The longest title, and the longest other line of the block, in code points.
  private static let longestTitle = 80
  private static let longestLine = 80
  /// The longest paragraph that says that a report follows.
  private static let longestGreeting = 400
  /// How many lines below the title can belong to the head, a page's furniture not counted.
  private static let linesBelow = 8

  /// - Parameters:
  ///   - text: the clean text.
  ///   - paragraphs: the report's paragraphs.
  ///   - labelled: the title in a record before the report.
  init(text: MappedText, paragraphs: ArraySlice<Span>, labelled: Span? = nil) {
    let folded = text.folded
    let head = paragraphs.prefix(Self.searched)
    // Below a title in a record, ——在…会议上的政府工作报告 is only what the report is called besides.
    let isTitle = { (line: Span) in
      Self.title(folded, line) != nil && (labelled == nil || folded[line.start] != "—")
    }
    guard let found = head.firstIndex(where: isTitle),
      let place = Self.title(folded, paragraphs[found])
    else {
      title = labelled.map { String(of: CompactLine(folded, $0).scalars) }
      span = labelled
      isOfRecord = labelled != nil
      // A report without a title has a head all the same, where that says when it was given or turns to the meeting.
      let hasHead =
        MeetingFinder.find(in: folded, head.prefix(Self.linesBelow)) != nil
        || head.first.map { Self.greets(folded, $0) || Self.asksToDeliberate(folded, $0) } ?? false
        || labelled != nil
          && head.first.map { Self.greets(folded, $0) || SpeakerFinder.find(in: folded, [$0]) != nil } ?? false
      self.paragraphs = hasHead ? Self.untilGreeting(folded, head) : paragraphs.prefix(0)
      return
    }
    isOfRecord = false
    let whole =
      Self.openingLine(folded, paragraphs, before: found, of: place).map { Span($0.start, place.end) } ?? place
    title = String(of: CompactLine(folded, whole).scalars.filter { $0 != "\n" })
    span = whole
    self.paragraphs = paragraphs[..<Self.endOfHead(folded, paragraphs, title: found)]
  }

  /// The longest line above a title that belongs to it, in code points.
  private static let longestOpening = 20

  /// The line above a title that names the place or the year for it: 2026年湖北省, above 政府工作报告.
  private static func openingLine(
    _ folded: [Unicode.Scalar], _ paragraphs: ArraySlice<Span>, before found: Int, of title: Span
  ) -> Span? {
    guard found > paragraphs.startIndex, title.start == paragraphs[found].start,
      PlaceFinder.place(inTitle: title, of: folded) == nil
    else { return nil }
    let line = paragraphs[found - 1]
    let words = CompactLine(folded, line).scalars
    guard line.end + 1 == title.start, words.count <= longestOpening, words.allSatisfy({ $0.isHan || $0.isDigit }),
      government.match(in: words, endingAt: words.count, within: words.indices) != nil,
      PlaceFinder.place(inTitle: line, of: folded) != nil
    else { return nil }
    return line
  }

  /// The lines of the head up to the request to deliberate, with which it ends.
  private static func untilGreeting(_ folded: [Unicode.Scalar], _ head: ArraySlice<Span>) -> ArraySlice<Span> {
    let lines = head.prefix { belongsToHead(folded, $0) }
    let greeting = lines.firstIndex { endsHead(folded, $0) }
    return greeting.map { lines[...$0] } ?? lines
  }

  /// The index after the last line of the head. Buttons of a page may stand between its lines.
  private static func endOfHead(_ folded: [Unicode.Scalar], _ paragraphs: ArraySlice<Span>, title: Int) -> Int {
    var ownLines = 0
    for (index, line) in zip(paragraphs.indices, paragraphs).dropFirst(title + 1 - paragraphs.startIndex) {
      guard ownLines < linesBelow, belongsToHead(folded, line) else { return index }
      // With the request to deliberate, which may be broken over two lines, the report itself begins.
      if endsHead(folded, line), index + 1 >= paragraphs.endIndex || !endsHead(folded, paragraphs[index + 1]) {
        return index + 1
      }
      if !SiteFurniture.holds(folded, line), !SiteFurniture.isSign(folded, line) { ownLines += 1 }
    }
    return paragraphs.endIndex
  }

  private static let titleEndings = PhraseTable(
    words: """
      工作报告 工作总结 工作计划 工作要点 工作安排 工作思路 工作打算 工作谋划 工作部署 工作设想 情况报告 情况的报告 情况汇报 情况总结
      总结的报告 计划的报告 安排的报告 打算的报告 思路的报告 工作的报告
      """)
  private static let ornaments = PhraseTable(
    words: "—全文 -全文 (全文) —— (摘要) (实录) (讲稿) (草案) (书面) (审议稿) (征求意见稿) 》 】 ”")
  private static let openings = PhraseTable(words: "《 【 “")
  /// What a title says at its end when only a part of the report follows, which belongs to it.
  private static let excerpts = PhraseTable(words: "(节选) (摘编) (摘登) (摘录)")
  private static let government = PhraseTable(words: "政府 镇 乡 街道 区 县 市 省 州 旗")
  /// What an office holder's report on their own work ends in, which need name no government.
  private static let ownDuties = PhraseTable(words: "述职报告 履职报告 履职情况报告")
  /// What joins the two years of one document: 2021年工作总结和2022年工作计划.
  private static let conjunctions = PhraseTable(words: "和 及 暨 与 、")

  /// Whether folded words are a title by themselves.
  static func isTitle(_ folded: [Unicode.Scalar]) -> Bool {
    title(folded, Span(0, folded.count)) != nil
  }

  /// The title on a line: it ends in 工作报告 or the like, and names a government, a place or two years.
  static func title(_ folded: [Unicode.Scalar], _ line: Span) -> Span? {
    guard line.count <= 2 * longestTitle, Enumerator(folded, at: line.start, end: line.end) == nil else { return nil }
    let compact = CompactLine(folded, line)
    let text = compact.scalars
    guard text.count <= longestTitle else { return nil }
    var (start, end) = (0, endBeforeMeeting(text))
    while let ornament = ornaments.match(in: text, endingAt: end, within: start..<end) { end = ornament.span.start }
    while let opening = openings.match(in: text, at: start, within: start..<end) { start = opening.span.end }
    let whole = end
    if let excerpt = excerpts.match(in: text, endingAt: end, within: start..<end) { end = excerpt.span.start }
    let isOfGovernment =
      titleEndings.match(in: text, endingAt: end, within: start..<end) != nil
      && (government.first(in: text, within: start..<end) != nil || namesTwoYears(text, Span(start, end)))
    guard isOfGovernment || ownDuties.match(in: text, endingAt: end, within: start..<end) != nil else { return nil }
    return compact.span(start..<whole)
  }

  private static let dashes = PhraseTable(words: "—— ―— ―― ——")

  /// Where the title ends on a line that goes on with the meeting: 政府工作报告——2015年4月21日在…会议上.
  private static func endBeforeMeeting(_ text: [Unicode.Scalar]) -> Int {
    guard let dash = dashes.first(in: text, within: text.indices), dash.span.start > 0, text.last == "上",
      MeetingFinder.find(in: text, [Span(dash.span.end, text.count)]) != nil
    else { return text.count }
    return dash.span.start
  }

  private static func namesTwoYears(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard let first = YearFinder.firstSpan(in: text, line), let last = YearFinder.lastSpan(in: text, line) else {
      return false
    }
    return first.span.end < last.span.start
      && conjunctions.first(in: text, within: first.span.end..<last.span.start) != nil
  }

  private static let greetings = PhraseTable(
    words: "提出意见 汇报如下 报告如下 总结如下 情况如下 安排如下")

  private static let addresses = PhraseTable(words: "各位代表: 各位代表! 各位代表、 各位代表, 同志们: 各位同志:")
  /// The longest line that only turns to the meeting, in code points.
  private static let longestAddress = 20

  private static let requests = PhraseTable(words: "请予审议 请予审查 请审议 请审查")
  private static let announcements = PhraseTable(words: "向大会作 向大会报告")
  /// Who speaks; the words below a picture say the same of another.
  private static let speakers = PhraseTable(words: "我代表 我谨代表 我受 我向")

  /// Whether a line gives the report to a congress: 现在,我代表区人民政府向大会作工作报告,请予审议.
  static func asksToDeliberate(_ folded: [Unicode.Scalar], _ line: Span) -> Bool {
    line.count <= longestGreeting
      && (requests.first(in: folded, within: line.range) != nil
        || announcements.first(in: folded, within: line.range) != nil
          && speakers.first(in: folded, within: line.range) != nil)
  }

  /// Whether a line says that the report follows, which ends the head.
  private static func endsHead(_ folded: [Unicode.Scalar], _ line: Span) -> Bool {
    greetings.first(in: folded, within: line.range) != nil || asksToDeliberate(folded, line)
  }

  private static func greets(_ folded: [Unicode.Scalar], _ line: Span) -> Bool {
    line.count <= longestAddress && addresses.match(in: folded, at: line.start, within: line.range) != nil
  }

  /// A short line below the title that opens neither a part nor a run of text.
  private static func belongsToHead(_ folded: [Unicode.Scalar], _ line: Span) -> Bool {
    if title(folded, line) != nil { return true }
    if HeadingRules.isPartTitle(folded, line) || ContentsTable.isTitle(folded, line) { return false }
    if let enumerator = Enumerator(folded, at: line.start, end: line.end), enumerator.style != .clause { return false }
    if endsHead(folded, line) { return line.count <= longestGreeting }
    guard line.count < longestLine else { return false }
    return !folded[line.end - 1].endsSentence || line.count < 20
  }
}
