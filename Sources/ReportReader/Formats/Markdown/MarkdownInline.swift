import HanText

/// The marks inside a line of Markdown: emphasis, code, links, pictures, tags, escapes, a table's bars
/// (CommonMark 0.31, §6).
struct MarkdownInline {
  /// Where they stand, in order, without overlap.
  private(set) var marks: [Span] = []

  private let text: [Unicode.Scalar]
  private let line: Range<Int>
  private let isRow: Bool
  /// For each sign and length of emphasis the last run that may open it.
  private var openers: [Emphasis: Int] = [:]
  /// The opening brackets that are not yet closed.
  private var brackets: [Int] = []
  /// Up to where it is known that no bracket, and no tag, is closed: nothing is searched twice.
  private var unclosed: [Unicode.Scalar: Int] = [:]

  private struct Emphasis: Hashable {
    let sign: Unicode.Scalar
    let length: Int
  }

  /// Longer runs of asterisks are words struck out by the publisher.
  private static let longestEmphasis = 3
  /// The longest address of a link, name of a tag with attributes, and code.
  private static let longestAddress = 2000

  init(_ text: [Unicode.Scalar], _ line: Range<Int>, isRow: Bool) {
    self.text = text
    self.line = line
    self.isRow = isRow
    var position = line.lowerBound
    while position < line.upperBound { position = read(position) }
    marks.sort()
  }

  private func scalar(_ position: Int) -> Unicode.Scalar? {
    line.contains(position) ? text[position] : nil
  }

  /// Reads what stands at `position`, and gives where to go on.
  private mutating func read(_ position: Int) -> Int {
    switch text[position] {
    case "\\":
      if let next = scalar(position + 1), next.isASCII, !next.isMarkupBlank, !next.isDigit, !next.isLatinLetter {
        return mark(position..<position + 1) + 1
      }
    case "*", "_": return emphasis(position)
    case "`":
      let end = text[position..<line.upperBound].prefix { $0 == "`" }.endIndex
      return mark(position..<end)
    case "[": brackets.append(position)
    case "]":
      if let open = brackets.popLast(), let end = endOfAddress(position + 1) { return link(open, position, end) }
    case "<":
      if let end = endOfTag(position) { return mark(position..<end) }
    case "&" where text[position..<line.upperBound].starts(with: "&nbsp;".unicodeScalars):
      return mark(position..<position + 6)
    case "|" where isRow && isBarInBlanks(position): return mark(position..<position + 1)
    default: break
    }
    return position + 1
  }

  @discardableResult
  private mutating func mark(_ range: Range<Int>) -> Int {
    marks.append(Span(range))
    return range.upperBound
  }

  /// A bar between cells goes where blanks keep the cells apart.
  private func isBarInBlanks(_ position: Int) -> Bool {
    let before = scalar(position - 1).map(\.isMarkupBlank) ?? true
    let after = scalar(position + 1).map(\.isMarkupBlank) ?? true
    return before || after
  }

  private mutating func emphasis(_ position: Int) -> Int {
    let sign = text[position]
    let end = text[position..<line.upperBound].prefix { $0 == sign }.endIndex
    let before = scalar(position - 1)
    let after = scalar(end)
    let length = end - position
    guard length <= Self.longestEmphasis else { return end }
    // 5*3 is a product, and the underscore of a_b belongs to the name.
    if let before, let after, before.isDigit && after.isDigit || sign == "_" && before.isWord && after.isWord {
      return end
    }
    let key = Emphasis(sign: sign, length: length)
    if let open = openers[key], let before, !before.isMarkupBlank {
      openers[key] = nil
      mark(open..<open + length)
      mark(position..<end)
    } else if let after, !after.isMarkupBlank {
      openers[key] = position
    }
    return end
  }

  /// A link leaves its text; a picture leaves nothing.
  private mutating func link(_ open: Int, _ close: Int, _ end: Int) -> Int {
    if scalar(open - 1) == "!" {
      while let last = marks.last, last.start >= open - 1 { marks.removeLast() }
      openers = openers.filter { $0.value < open }
      mark(open - 1..<end)
    } else {
      mark(open..<open + 1)
      mark(close..<end)
    }
    return end
  }

  /// The end of (address "title") right behind a bracket.
  private mutating func endOfAddress(_ start: Int) -> Int? {
    scalar(start) == "(" ? position(after: ")", from: start) : nil
  }

  /// The end of a tag or comment: <br>, </u>, <!-- -->.
  private mutating func endOfTag(_ start: Int) -> Int? {
    guard let next = scalar(start + 1), next.isLatinLetter || next == "/" || next == "!" else { return nil }
    return position(after: ">", from: start)
  }

  private mutating func position(after sign: Unicode.Scalar, from start: Int) -> Int? {
    let first = max(start, unclosed[sign] ?? start)
    let last = min(line.upperBound, start + Self.longestAddress)
    guard first < last else { return nil }
    if let found = text[first..<last].firstIndex(of: sign) { return found + 1 }
    unclosed[sign] = last
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether this is a part of a word or name in ASCII.
  fileprivate var isWord: Bool { isLatinLetter || isDigit }
}
