import HanText

/// The lines at the head of a report: its title, when and where it was given, who spoke, the greeting.
struct TitleBlock {
  /// The title in simplified characters, without ornaments such as —全文.
  let title: String?
  /// The title's place in the clean text.
  let span: Span?
  /// The paragraphs of the block; empty when there is no title.
  let paragraphs: ArraySlice<Span>

  /// How many paragraphs at the start may hold the title.
  private static let searched = 12
  /// The longest title, and the longest other line of the block, in code points.
  private static let longestTitle = 50
  private static let longestLine = 80
  /// How many lines below the title can belong to the head.
  private static let linesBelow = 8

  init(text: MappedText, paragraphs: ArraySlice<Span>) {
    let folded = text.folded
    let head = paragraphs.prefix(Self.searched)
    guard let found = head.firstIndex(where: { Self.title(folded, $0) != nil }) else {
      title = nil
      span = nil
      self.paragraphs = paragraphs.prefix(0)
      return
    }
    let place = Self.title(folded, paragraphs[found])
    title = place.map { String(of: folded[$0.range]) }
    span = place
    var end = found + 1
    while end < paragraphs.endIndex, end - found <= Self.linesBelow, Self.belongsToHead(folded, paragraphs[end]) {
      end += 1
    }
    self.paragraphs = paragraphs[paragraphs.startIndex..<end]
  }

  private static let titleEndings = PhraseTable(words: "工作报告 工作总结 工作计划 工作要点 工作安排")
  private static let ornaments = PhraseTable(words: "—全文 -全文 (全文) —— (摘要)")
  private static let government = PhraseTable(words: "政府 镇 乡 街道 区 县 市 省 州 旗")

  /// Whether folded words are a title by themselves.
  static func isTitle(_ folded: [Unicode.Scalar]) -> Bool {
    title(folded, Span(0, folded.count)) != nil
  }

  /// The title on a line: it names a government or a place and ends in 工作报告 or the like.
  private static func title(_ folded: [Unicode.Scalar], _ line: Span) -> Span? {
    guard line.count <= longestTitle, Enumerator(folded, at: line.start, end: line.end) == nil else { return nil }
    var end = line.end
    while let ornament = ornaments.match(in: folded, endingAt: end, within: line.range) { end = ornament.span.start }
    guard titleEndings.match(in: folded, endingAt: end, within: line.range) != nil,
      government.first(in: folded, within: line.start..<end) != nil
    else { return nil }
    return Span(line.start, end)
  }

  private static let greetings = PhraseTable(words: "请予审议 提出意见")

  /// A short line below the title that opens neither a part nor a run of text.
  private static func belongsToHead(_ folded: [Unicode.Scalar], _ line: Span) -> Bool {
    if title(folded, line) != nil { return true }
    if HeadingRules.isPartTitle(folded, line) { return false }
    if let enumerator = Enumerator(folded, at: line.start, end: line.end), enumerator.style != .clause { return false }
    if greetings.first(in: folded, within: line.range) != nil { return line.count <= 2 * longestLine }
    guard line.count < longestLine else { return false }
    return !folded[line.end - 1].endsSentence || line.count < 20
  }
}
