import HanText

/// A table of contents, whose lines repeat headings that are none there.
enum ContentsTable {
  private static let titles: Set<String> = ["目录", "目次"]
  /// The longest line of a table of contents, in code points.
  private static let longestLine = 80

  /// Whether the line opens a table of contents: 目 录.
  static func isTitle(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    line.count <= 10 && titles.contains(String(of: CompactLine(text, line).scalars))
  }

  /// How many of `lines`, of which the first is the title, are the table: those that end in dots and a page's number,
  /// or that stand again further down. O(n) in the lines' number, times the table's length.
  static func length(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>) -> Int {
    guard let title = lines.first, isTitle(text, title) else { return 0 }
    let entries = lines.dropFirst().prefix { line in
      guard line.count <= longestLine else { return false }
      return endsInPage(text, line) || stands(line, in: lines, text)
    }
    return entries.isEmpty ? 0 : 1 + entries.count
  }

  /// 一、2022年工作回顾………3
  private static func endsInPage(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    let rest = text[line.range].reversed().drop { $0 == ")" || $0 == "-" || $0 == "—" }
    let digits = rest.prefix { $0.isDigit }
    guard (1...3).contains(digits.count) else { return false }
    guard let before = rest.dropFirst(digits.count).first else { return false }
    return before.isBlank || before == "…" || before == "." || before == "·" || before == "(" || before == "-"
  }

  /// Whether the same words stand on another line further down.
  private static func stands(_ line: Span, in lines: ArraySlice<Span>, _ text: [Unicode.Scalar]) -> Bool {
    lines.contains { other in
      other.start > line.start && other.count == line.count && text[other.range] == text[line.range]
    }
  }
}
