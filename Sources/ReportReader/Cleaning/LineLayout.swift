import HanText

/// Which lines of a text belong together, and which are only page marks.
///
/// Text that was taken from a page (`pdftotext`) breaks its lines at the page's width, in the middle of sentences,
/// words and numbers. Such lines are joined into the paragraph that they were.
struct LineLayout {
  /// A paragraph: the stretches of its lines in the source, without the blanks around each.
  struct Paragraph: Equatable {
    var lines: [Range<Int>]
    /// Whether only the blank line before it keeps it from going on with the paragraph before.
    var isParted = false
  }

  /// The paragraphs in order; every line that is not blank and no page mark is in one of them.
  let paragraphs: [Paragraph]
  /// Page numbers that stood on lines of their own.
  let pageMarks: [Range<Int>]

  /// The layout of `source`, given folded (`ScriptFolding.readable`), which moves nothing. O(n).
  ///
  /// - Parameter joinsLines: whether lines may go on in the next one; false where the format parts paragraphs itself.
  init(_ source: [Unicode.Scalar], joinsLines: Bool = true) {
    let lines = Self.lines(of: source)
    let marks = Self.pageMarks(among: lines, in: source)
    let kept = lines.filter { !marks.contains($0.content.lowerBound) }
    let width = Self.pageWidth(of: kept, in: source)
    let tight = kept.map(\.withoutBlankLine)
    var paragraphs: [Paragraph] = []
    for (index, line) in kept.enumerated() {
      let isWithin = paragraphs.last.map { $0.lines.count > 1 } ?? false
      let goesOn = { (lines: [Line]) in
        Self.goesOn(index, of: lines, in: source, pageWidth: width, isWithinSentence: isWithin)
      }
      if joinsLines, goesOn(kept) {
        paragraphs[paragraphs.count - 1].lines.append(line.content)
      } else {
        paragraphs.append(Paragraph(lines: [line.content], isParted: line.followsBlankLine && goesOn(tight)))
      }
    }
    self.paragraphs = paragraphs
    pageMarks = lines.map(\.content).filter { marks.contains($0.lowerBound) }
  }

  // MARK: - Lines

  private struct Line {
    let content: Range<Int>
    /// Columns: two for a character of full width.
    let width: Int
    let indent: Int
    var followsBlankLine: Bool

    /// The line as it would be directly below the one before.
    var withoutBlankLine: Line {
      var line = self
      line.followsBlankLine = false
      return line
    }
  }

  private static func lines(of source: [Unicode.Scalar]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var isAfterBlank = false
    while start < source.count {
      let end = source[start...].firstIndex(of: "\n") ?? source.count
      if let first = source[start..<end].firstIndex(where: isInk),
        let last = source[start..<end].lastIndex(where: isInk)
      {
        lines.append(
          Line(
            content: first..<(last + 1), width: columns(source[first...last]), indent: columns(source[start..<first]),
            followsBlankLine: isAfterBlank))
        isAfterBlank = false
      } else {
        isAfterBlank = true
      }
      start = end + 1
    }
    return lines
  }

  private static func isInk(_ scalar: Unicode.Scalar) -> Bool { !scalar.isBlank && !scalar.isInvisible }

  private static func columns(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
  }

  // MARK: - Page marks

  private static let longestMark = 14
  private static let markCharacters = Set("-—–·./()第页共 ".unicodeScalars)
  /// How many numbers in a row have to count up before they are taken for page numbers.
  private static let leastMarks = 3

  /// Where page marks begin: the longest run of lines that hold a number alone, each one more than the one before.
  private static func pageMarks(among lines: [Line], in source: [Unicode.Scalar]) -> Set<Int> {
    // The run that ends in each number so far, by that number.
    var runs: [Int: [Int]] = [:]
    var longest: [Int] = []
    for line in lines where line.content.count <= longestMark {
      guard let number = markNumber(source[line.content]) else { continue }
      let run = (runs.removeValue(forKey: number - 1) ?? []) + [line.content.lowerBound]
      runs[number] = run
      if run.count > longest.count { longest = run }
    }
    return longest.count >= leastMarks ? Set(longest) : []
  }

  /// The number of `— 3 —`, `3`, `第3页`, `3/12`; nil for a line that says more.
  private static func markNumber(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard line.allSatisfy({ $0.isDigit || markCharacters.contains($0) }),
      let first = line.firstIndex(where: \.isDigit)
    else { return nil }
    let digits = line[first...].prefix(while: \.isDigit)
    guard digits.count <= 4 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  // MARK: - Broken lines

  /// How far lines may fall short of the page's width, in columns, and still be full.
  private static let slack = 5
  private static let widestPage = 160
  private static let leastLines = 15
  /// A line this wide, in columns, that ends in a digit is a sentence broken inside a number, not a row of a table.
  private static let leastSentence = 30

  /// The width that lines were broken at; nil when they were not: then paragraphs are lines, most of them longer than
  /// any page is wide, and nearly all end with a sentence.
  private static func pageWidth(of lines: [Line], in source: [Unicode.Scalar]) -> Int? {
    guard lines.count >= leastLines else { return nil }
    let ordered = lines.map(\.width).sorted()
    let width = ordered[ordered.count * 9 / 10]
    let full = lines.filter { abs($0.width - width) <= 2 * slack }
    let longer = lines.count { $0.width > width + 2 * slack }
    let broken = full.count { !source[$0.content.upperBound - 1].endsSentence }
    return (leastSentence...widestPage).contains(width) && full.count * 10 >= lines.count * 3
      && longer * 12 <= lines.count && broken * 2 > full.count ? width : nil
  }

  /// Whether a line goes on with the sentence of the one before it.
  private static func goesOn(
    _ index: Int, of lines: [Line], in source: [Unicode.Scalar], pageWidth: Int?, isWithinSentence: Bool
  ) -> Bool {
    index > 0
      && (isLink(index, among: lines, source) || isLink(index - 1, among: lines, source)
        || continues(
          source, lines[index - 1], lines[index], pageWidth: pageWidth, isWithinSentence: isWithinSentence))
  }

  /// Whether `next` goes on with the sentence of `line`.
  ///
  /// - Parameter isWithinSentence: whether `line` itself goes on with a line before it.
  private static func continues(
    _ source: [Unicode.Scalar], _ line: Line, _ next: Line, pageWidth: Int?, isWithinSentence: Bool
  ) -> Bool {
    let last = source[line.content.upperBound - 1]
    let first = source[next.content.lowerBound]
    if last.endsSentence || last == ":" { return false }
    if neverFirst.contains(first) || neverLast.contains(last) { return true }
    if !next.followsBlankLine {
      if endsInNumber(source, line.content), isItemWord(source, next.content) { return true }
      if isBareNumber(source, line.content) || isWithinSentence && isItemWord(source, line.content) {
        return Enumerator(source, at: next.content.lowerBound, end: next.content.upperBound) == nil
      }
      // A comma is no end of a paragraph, however wide the page.
      if last == "," || last == "、" { return true }
      if clauseOpenings.match(in: source, at: next.content.lowerBound, within: next.content) != nil { return true }
      if last == "的", line.width >= leastSentence { return true }
    }
    let opensHeading = Enumerator(source, at: next.content.lowerBound, end: next.content.upperBound) != nil
    if !next.followsBlankLine, !opensHeading, line.width >= leastSentence, isStatement(source, line.content),
      last.isDigit, first.isDigit || first == "." || first == "%"
    {
      return true
    }
    guard let pageWidth, next.indent <= line.indent, !opensHeading else { return false }
    if line.width + line.indent >= pageWidth - slack { return true }
    return !next.followsBlankLine && (isWithinSentence || isStatement(source, line.content))
  }

  /// The longest text of a link, and the least width of the line before it in columns.
  private static let longestLink = 20
  private static let leastBeforeLink = 40

  /// The most that a broken clause has left behind a link, in code points.
  private static let longestRest = 4

  /// Whether a line is the text of a link inside a sentence, which the page that it was copied from set apart: a few
  /// words without a sign between a line that breaks off and one that has only the clause's rest before its next sign.
  private static func isLink(_ index: Int, among lines: [Line], _ source: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < lines.count else { return false }
    let (before, link, after) = (lines[index - 1].content, lines[index].content, lines[index + 1].content)
    guard !lines[index].followsBlankLine, !lines[index + 1].followsBlankLine, lines[index - 1].width >= leastBeforeLink,
      link.count <= longestLink, source[link].allSatisfy(\.isHan)
    else { return false }
    return source[before].contains { $0 == "," } && source[before.upperBound - 1].isHan
      && source[after.upperBound - 1].endsSentence && source[after.lowerBound].isHan
      && Enumerator(source, at: after.lowerBound, end: after.upperBound) == nil
      && !source[after].prefix(longestRest + 1).allSatisfy(\.isHan)
      && SectionKindRules.kind(ofTitle: Span(link), in: source) == nil
  }

  /// Words that no paragraph begins with.
  private static let clauseOpenings = PhraseTable(words: "是: 为: 是： 为：")
  /// Signs that no paragraph begins with.
  private static let neverFirst = Set("，,。、;:)”》".unicodeScalars)
  /// Signs that no paragraph ends with.
  private static let neverLast = Set("《“(".unicodeScalars)

  /// What stands behind the number of an item, as in 一是, and on a line of its own where a page set it apart.
  private static let itemWords = Set("是要".unicodeScalars)

  private static func isItemWord(_ source: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    line.count == 1 && itemWords.contains(source[line.lowerBound])
  }

  /// Whether a line is the number of an item, or ends in one behind a sentence: …全过程。一
  private static func endsInNumber(_ source: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    (1...2).contains { length in
      let start = line.upperBound - length
      guard start >= line.lowerBound, Enumerator.hanNumber(source, start, line.upperBound)?.end == line.upperBound
      else {
        return false
      }
      return start == line.lowerBound || source[start - 1].endsSentence
    }
  }

  /// Whether a line is the number of a heading alone, whose title stands on the next one; not 附件2, which titles it.
  private static func isBareNumber(_ source: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    guard let number = Enumerator(source, at: line.lowerBound, end: line.upperBound) else { return false }
    return number.span.end == line.upperBound && !number.isAnnex && number.style != .part
  }

  /// Whether a line that ends without a sign is the beginning of a sentence, not a title.
  private static func isStatement(_ source: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    if let enumerator = Enumerator(source, at: line.lowerBound, end: line.upperBound) {
      return enumerator.style == .clause
    }
    return source[line].contains { $0 == "," || $0 == "是" || $0 == ";" }
  }
}
