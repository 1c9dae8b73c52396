import HanText
import ReportModel

/// The source without what does not belong to its words, paragraph by paragraph.
///
/// Blank lines, blanks around lines, page marks, invisible characters and strewn-in pinyin are left out, lines that
/// were broken inside a sentence are joined; paragraphs are parted by one line feed, or by two where one would not part
/// them. What was met is told by `damages`.
struct CleanedText {
  /// The clean text with its map to the source.
  let text: MappedText
  /// The paragraphs in order.
  let passages: [Passage]
  /// What was cleaned or found damaged.
  let damages: [Damage]
  /// What the source's format says of paragraphs, by where they begin in the clean text.
  let hints: [Int: ParagraphMark]

  init(_ source: SourceText) {
    var cleaner = Cleaner(source: source)
    cleaner.run()
    hints = Self.hints(source.paragraphs, of: cleaner.passages)
    text = MappedText(scalars: cleaner.clean, map: cleaner.map, destroyed: cleaner.destroyed)
    passages = cleaner.passages
    var spans = cleaner.spans
    spans[.invalidBytes] = source.invalid
    spans[.doubleEncoding] = source.twiceEncoded
    spans[.brokenCharacters, default: []] += source.brokenEncoding
    spans[.brokenCharacters]?.sort()
    damages = DamageKind.allCases.compactMap { kind in
      guard let found = spans[kind], !found.isEmpty else { return nil }
      return Damage(kind: kind, spans: found)
    }
  }
}

extension CleanedText {
  /// The marks of the paragraphs that were kept, by where they begin in the clean text.
  private static func hints(_ marks: [ParagraphMark], of passages: [Passage]) -> [Int: ParagraphMark] {
    let starts = Dictionary(passages.map { ($0.source.start, $0.clean.start) }) { first, _ in first }
    let pairs = marks.compactMap { mark in starts[mark.start].map { ($0, mark) } }
    return Dictionary(pairs) { first, _ in first }
  }
}

/// One pass over the source that copies what is kept and notes what is not.
private struct Cleaner {
  let source: [Unicode.Scalar]
  let marks: [Span]
  /// Whether the format itself says where paragraphs end.
  let hasParagraphs: Bool
  let pinyin: InlinePinyin
  /// The first mark that does not end before the position that is copied.
  var nextMark = 0
  var clean: [Unicode.Scalar] = []
  var map = OffsetMap()
  var passages: [Passage] = []
  /// Where the clean text has what is left of a destroyed character.
  var destroyed: [Int] = []
  var spans: [DamageKind: [Span]] = [:]

  init(source: SourceText) {
    self.source = source.scalars
    marks = source.marks
    hasParagraphs = source.format == .html || source.format == .docx
    pinyin = InlinePinyin(source.scalars)
    clean.reserveCapacity(source.scalars.count)
  }

  mutating func run() {
    var folded = source.map { ScriptFolding.readable($0) }
    // Markup shows nothing: a line that is all marks is a blank one.
    for mark in marks { for position in mark.range.clamped(to: folded.indices) { folded[position] = " " } }
    let layout = LineLayout(folded, joinsLines: !hasParagraphs)
    for mark in layout.pageMarks { note(.pageMarks, Span(mark)) }
    for paragraph in layout.paragraphs { copy(paragraph) }
    noteRedactions()
    noteRuns(of: .fullWidthDigits, atLeast: 1) { ("０"..."９").contains($0) }
  }

  private mutating func copy(_ paragraph: LineLayout.Paragraph) {
    guard let first = paragraph.lines.first, let last = paragraph.lines.last else { return }
    // The line feed between two paragraphs is the one that ended the previous line.
    if !passages.isEmpty, let feed = source[..<first.lowerBound].lastIndex(of: "\n") {
      // Without its blank line the clean text would be read as one paragraph.
      if paragraph.isParted, let other = source[..<feed].lastIndex(of: "\n") { keep(other) }
      keep(feed)
    }
    let begin = clean.count
    var end = first.lowerBound
    for line in paragraph.lines {
      if line.lowerBound > end { note(.brokenLines, Span(end, line.lowerBound)) }
      copy(line)
      end = line.upperBound
    }
    passages.append(Passage(clean: Span(begin, clean.count), source: Span(first.lowerBound, last.upperBound)))
  }

  private mutating func copy(_ line: Range<Int>) {
    var position = line.lowerBound
    while position < line.upperBound {
      if nextMark < marks.count, marks[nextMark].end <= position {
        nextMark += 1
      } else if nextMark < marks.count, marks[nextMark].start <= position {
        position = min(marks[nextMark].end, line.upperBound)
      } else if source[position].isInvisible {
        note(.invisibleCharacters, Span(position, position + 1))
        position += 1
      } else if let syllable = pinyin.syllable(in: source, at: position) {
        note(.inlinePinyin, syllable)
        position = syllable.end
      } else if let blanks = repeatedBlanks(at: position, in: line) {
        keep(position)
        note(.repeatedBlanks, blanks)
        position = blanks.end
      } else {
        keep(position)
        position += 1
      }
    }
  }

  /// Two or more blanks in a row; one of them is kept. Tabs part cells, of which any may be empty, and all stay.
  private func repeatedBlanks(at position: Int, in line: Range<Int>) -> Span? {
    guard source[position].isBlank, source[position] != "\t" else { return nil }
    let end = source[position..<line.upperBound].firstIndex { !$0.isBlank || $0 == "\t" } ?? line.upperBound
    return end - position >= 2 ? Span(position, end) : nil
  }

  private mutating func keep(_ position: Int) {
    if isDestroyed(position) {
      note(.brokenCharacters, Span(position, position + 1))
      destroyed.append(clean.count)
    }
    clean.append(source[position])
    map.append(source: position, length: 1)
  }

  private mutating func note(_ kind: DamageKind, _ span: Span) {
    spans[kind, default: []].append(span)
  }

  /// Two or more asterisks in a row are words that the publisher struck out.
  private mutating func noteRedactions() {
    noteRuns(of: .redaction, atLeast: 2) { $0 == "*" }
  }

  /// Notes every run of characters that `belongs` accepts.
  private mutating func noteRuns(of kind: DamageKind, atLeast least: Int, _ belongs: (Unicode.Scalar) -> Bool) {
    var position = 0
    while let start = source[position...].firstIndex(where: belongs) {
      let end = source[start...].firstIndex { !belongs($0) } ?? source.count
      if end - start >= least { note(kind, Span(start, end)) }
      position = end
    }
  }

  /// A question mark glued between characters where pinyin was strewn in, and private-use characters, are what a
  /// converter left of a character: 我們?nèi)Ρ?shí)體.
  private func isDestroyed(_ position: Int) -> Bool {
    let scalar = source[position]
    if scalar == "?" { return pinyin.mayHaveDestroyed && isInsideWords(position) }
    return scalar == "\u{FFFD}" || (0xE000...0xF8FF).contains(scalar.value)
  }

  private func isInsideWords(_ position: Int) -> Bool {
    guard position > 0, position + 1 < source.count else { return false }
    let next = source[position + 1]
    return next == "?" || source[position - 1] == "?" || next.isHan || next.properties.isAlphabetic
  }
}
