import HanText
import ReportModel

/// The source without what does not belong to its words, paragraph by paragraph.
///
/// Blank lines, blanks around lines, invisible characters and strewn-in pinyin are left out;
/// paragraphs are parted by one line feed. What was met is told by `damages`.
struct CleanedText {
  /// The clean text with its map to the source.
  let text: MappedText
  /// The paragraphs, each a line that is not blank.
  let passages: [Passage]
  /// What was cleaned or found damaged.
  let damages: [Damage]

  init(_ decoded: DecodedText) {
    var cleaner = Cleaner(source: decoded.scalars)
    cleaner.run()
    text = MappedText(scalars: cleaner.clean, map: cleaner.map)
    passages = cleaner.passages
    var spans = cleaner.spans
    spans[.invalidBytes] = decoded.invalid
    damages = DamageKind.allCases.compactMap { kind in
      guard let found = spans[kind], !found.isEmpty else { return nil }
      return Damage(kind: kind, spans: found)
    }
  }
}

/// One pass over the source that copies what is kept and notes what is not.
private struct Cleaner {
  let source: [Unicode.Scalar]
  let pinyin: InlinePinyin
  var clean: [Unicode.Scalar] = []
  var map = OffsetMap()
  var passages: [Passage] = []
  var spans: [DamageKind: [Span]] = [:]

  init(source: [Unicode.Scalar]) {
    self.source = source
    self.pinyin = InlinePinyin(source)
    clean.reserveCapacity(source.count)
  }

  mutating func run() {
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: "\n") ?? source.count
      copyLine(start..<end)
      start = end + 1
    }
    noteRedactions()
    noteBrokenCharacters()
  }

  private mutating func copyLine(_ line: Range<Int>) {
    guard let first = source[line].firstIndex(where: { !$0.isBlank && !$0.isInvisible }),
      let last = source[line].lastIndex(where: { !$0.isBlank && !$0.isInvisible })
    else { return }
    // The line feed between two paragraphs is the one that ended the previous line.
    if !passages.isEmpty, let feed = source[..<line.lowerBound].lastIndex(of: "\n") { keep(feed) }
    let begin = clean.count
    var position = first
    while position <= last {
      if source[position].isInvisible {
        note(.invisibleCharacters, Span(position, position + 1))
        position += 1
      } else if let syllable = pinyin.syllable(in: source, at: position) {
        note(.inlinePinyin, syllable)
        position = syllable.end
      } else {
        keep(position)
        position += 1
      }
    }
    passages.append(Passage(clean: Span(begin, clean.count), source: Span(first, last + 1)))
  }

  private mutating func keep(_ position: Int) {
    clean.append(source[position])
    map.append(source: position, length: 1)
  }

  private mutating func note(_ kind: DamageKind, _ span: Span) {
    spans[kind, default: []].append(span)
  }

  /// Two or more asterisks in a row are words that the publisher struck out.
  private mutating func noteRedactions() {
    var position = 0
    while position < source.count {
      var end = position
      while end < source.count, source[end] == "*" { end += 1 }
      if end - position >= 2 { note(.redaction, Span(position, end)) }
      position = max(end, position + 1)
    }
  }

  /// A question mark glued between characters where pinyin was strewn in, and private-use characters, are
  /// characters that a converter destroyed: 我們?nèi)Ρ?shí)體.
  private mutating func noteBrokenCharacters() {
    for (position, scalar) in source.enumerated() {
      let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
      if isPrivate || (scalar == "?" && pinyin.isPresent && isInsideWords(position)) {
        note(.brokenCharacters, Span(position, position + 1))
      }
    }
  }

  private func isInsideWords(_ position: Int) -> Bool {
    guard position > 0, position + 1 < source.count else { return false }
    let next = source[position + 1]
    return next == "?" || source[position - 1] == "?" || next.isHan || next.properties.isAlphabetic
  }
}
