import HanText

/// Where the marks of a Markdown text stand. The text stays as it is, so that positions are positions in the file;
/// whoever reads it leaves the marks out.
struct MarkdownMarks {
  /// What is none of the text's words, in order, without overlap.
  private(set) var marks: [Span] = []
  /// The headings, each from its first word on.
  private(set) var paragraphs: [ParagraphMark] = []

  /// The most lines of fields before the text.
  private static let longestFrontMatter = 50

  /// The marks of `text`; nil when it is no Markdown. O(n).
  init?(_ text: [Unicode.Scalar]) {
    guard MarkdownSignature.matches(text) else { return nil }
    let hasTable = MarkdownLines(text).contains { MarkdownLine.isTableRule(text[$0]) }
    var isCode = false
    var previous: Range<Int>?
    let matter = Self.frontMatter(text)
    mark(matter)
    for line in MarkdownLines(text) where line.lowerBound >= matter.upperBound {
      let content = text[line]
      if MarkdownLine.isFence(content) {
        isCode.toggle()
        mark(line)
        previous = nil
      } else if isCode || line.isEmpty {
        previous = nil
      } else if MarkdownLine.isTableRule(content) || MarkdownLine.isRule(content) {
        underline(previous, with: text[line.lowerBound], text)
        mark(line)
        previous = nil
      } else {
        read(line, text, isRow: hasTable && content.first == "|")
        previous = line
      }
    }
  }

  /// Fields between two lines of --- at the start, as generators of sites put them there.
  private static func frontMatter(_ text: [Unicode.Scalar]) -> Range<Int> {
    var lines = MarkdownLines(text)
    let rule = Array("---".unicodeScalars)
    guard let first = lines.next(), text[first].elementsEqual(rule) else { return 0..<0 }
    for line in lines.prefix(longestFrontMatter) {
      if text[line].elementsEqual(rule) { return 0..<line.upperBound }
      if !line.isEmpty, !text[line].contains(":") { break }
    }
    return 0..<0
  }

  private mutating func mark(_ range: Range<Int>) {
    if !range.isEmpty { marks.append(Span(range)) }
  }

  private mutating func read(_ line: Range<Int>, _ text: [Unicode.Scalar], isRow: Bool) {
    var words = MarkdownLine.content(text[line])..<line.upperBound
    var level: Int?
    var closing = words.upperBound..<words.upperBound
    if let heading = MarkdownLine.heading(text[words]) {
      level = heading.level
      words = heading.start..<words.upperBound
      // ## 标题 ## (CommonMark §4.2)
      let hashes = text[words].reversed().prefix { $0 == "#" }.count
      let end = words.upperBound - hashes
      if hashes > 0, end > words.lowerBound, text[end - 1].isMarkupBlank {
        closing = end..<words.upperBound
        words = words.lowerBound..<end
      }
    }
    mark(line.lowerBound..<words.lowerBound)
    let first = marks.count
    marks += MarkdownInline(text, words, isRow: isRow).marks
    mark(closing)
    if let level { addHeading(level, in: words, marks[first...]) }
  }

  private mutating func addHeading(_ level: Int, in words: Range<Int>, _ inline: ArraySlice<Span>) {
    var start = words.lowerBound
    for mark in inline where mark.start == start { start = mark.end }
    if start < words.upperBound { paragraphs.append(ParagraphMark(start: start, headingLevel: level)) }
  }

  /// A line under a line makes that a heading (CommonMark §4.3).
  private mutating func underline(_ line: Range<Int>?, with sign: Unicode.Scalar, _ text: [Unicode.Scalar]) {
    guard let line, sign == "=" || sign == "-", line.count <= 60, text[line.lowerBound] != "|" else { return }
    guard paragraphs.last.map({ $0.start < line.lowerBound }) ?? true else { return }
    var start = MarkdownLine.content(text[line])
    let first = marks.lastIndex { $0.start < start }.map { $0 + 1 } ?? marks.startIndex
    for mark in marks[first...] where mark.start == start { start = mark.end }
    if start < line.upperBound { paragraphs.append(ParagraphMark(start: start, headingLevel: sign == "=" ? 1 : 2)) }
  }
}
