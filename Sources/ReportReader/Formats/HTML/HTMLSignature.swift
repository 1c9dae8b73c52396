/// Tells pages from text that only has angle brackets in it.
enum HTMLSignature {
  /// How far tags are looked for, in code points.
  private static let searched = 1 << 16
  /// A text that does not begin as a page has at least as many ends of blocks when it is one.
  private static let leastBlocks = 3
  /// What a page begins with (MIME Sniffing standard §7.1).
  private static let openings: Set<String> = [
    "!doctype", "html", "head", "script", "iframe", "h1", "div", "font", "table", "a", "style", "title", "b", "body",
    "br", "p", "meta", "link", "span", "section", "article", "main", "ul", "center",
  ]
  /// Openings that show nothing themselves: behind them a page has other tags as well, and a text has none.
  private static let invisible: Set<String> = ["script", "style", "iframe", "link", "meta"]
  private static let blocks: Set<String> = ["p", "div", "td", "li", "table", "body", "html", "span"]

  /// Whether `text` is a page.
  static func matches(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.firstIndex(where: { !$0.isMarkupBlank }) else { return false }
    let head = text.prefix(searched)
    var isOpened = false
    if text[first] == "<", let name = name(in: head, after: first), openings.contains(name) {
      guard invisible.contains(name) else { return true }
      isOpened = true
    }
    var ends = 0
    for position in head.indices where head[position] == "<" && position + 1 < head.endIndex {
      if head[position + 1] == "/" {
        if let name = name(in: head, after: position + 1), blocks.contains(name) { ends += 1 }
      } else if name(in: head, after: position) == "html" {
        return true
      }
      if ends >= (isOpened ? 1 : leastBlocks) { return true }
    }
    return false
  }

  /// The name of a tag in lower case, when a blank or the tag's end follows it.
  private static func name(in text: ArraySlice<Unicode.Scalar>, after position: Int) -> String? {
    var name = String.UnicodeScalarView()
    for scalar in text[(position + 1)...].prefix(10) {
      if scalar == ">" || scalar == "/" || scalar.isMarkupBlank { return name.isEmpty ? nil : String(name) }
      name.append(scalar.lowercasedASCII)
    }
    return nil
  }
}
