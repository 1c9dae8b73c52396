/// Tells Markdown from plain text.
enum MarkdownSignature {
  /// How many lines are looked at, and how far into each, in code points.
  private static let searchedLines = 2000
  private static let searchedColumns = 400
  /// A line in bold from end to end may be a publisher's way of striking out words; several are headings.
  private static let leastBoldLines = 2

  /// Whether `text` has marks that only Markdown has: `# ` before a heading, whole lines in bold, links, tables.
  static func matches(_ text: [Unicode.Scalar]) -> Bool {
    var boldLines = 0
    for line in MarkdownLines(text).prefix(searchedLines) {
      let head = text[line].prefix(searchedColumns)
      if MarkdownLine.heading(head) != nil || MarkdownLine.isTableRule(head) || hasLink(head) { return true }
      if isBold(text[line]) { boldLines += 1 }
      if boldLines >= leastBoldLines { return true }
    }
    return false
  }

  private static func isBold(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let asterisks = line.prefix { $0 == "*" }.count
    return asterisks == 2 && line.count > 6 && line.reversed().prefix { $0 == "*" }.count == 2
      && line.count(where: { $0 == "*" }) == 4
  }

  private static func hasLink(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.indices.contains { position in
      line[position] == "]" && line[position...].starts(with: "](http".unicodeScalars)
    }
  }
}
