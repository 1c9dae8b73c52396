/// What the marks at the start of a line of Markdown say (CommonMark 0.31). Lines come without blanks around them.
enum MarkdownLine {
  /// The level of a heading, and where its words begin (§4.2).
  static func heading(_ line: ArraySlice<Unicode.Scalar>) -> (level: Int, start: Int)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = line.dropFirst(level)
    guard rest.first == " " || rest.first == "\t", let start = rest.firstIndex(where: { !$0.isMarkupBlank })
    else { return nil }
    return (level, start)
  }

  /// Whether the line is the rule below a table's head: |---|:--:|
  static func isTableRule(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.contains("|") && line.count(where: { $0 == "-" }) >= 3
      && line.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || $0 == " " }
  }

  /// Whether the line only draws a line: ---, ***, ___, === (§4.1, §4.3).
  static func isRule(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = line.first, first == "-" || first == "*" || first == "_" || first == "=" else { return false }
    return line.count >= 3 && line.allSatisfy { $0 == first || $0 == " " }
  }

  /// Whether the line opens or closes a block of code (§4.5).
  static func isFence(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.starts(with: "```".unicodeScalars) || line.starts(with: "~~~".unicodeScalars)
  }

  /// Where the words begin behind the marks of quotations and lists (§5.1, §5.2). The number of a numbered item is
  /// no mark but the item's label.
  static func content(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = line
    while let first = rest.first {
      let next = rest.dropFirst()
      switch first {
      case ">": rest = next.drop(while: \.isMarkupBlank)
      case "-", "*", "+":
        guard let blank = next.first, blank == " " || blank == "\t" else { return rest.startIndex }
        rest = next.drop(while: \.isMarkupBlank)
      default: return rest.startIndex
      }
    }
    return rest.startIndex
  }
}
