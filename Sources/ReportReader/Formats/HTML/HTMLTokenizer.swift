import HanText

/// Cuts a page into tags and text, as tolerant as browsers are (HTML standard §13.2.5). Comments, declarations and
/// CDATA are left out. O(n): nothing is looked at twice.
struct HTMLTokenizer {
  private let page: [Unicode.Scalar]
  private var position = 0
  /// The element whose content is text up to its end tag: a script has no tags inside.
  private var rawElement: String?

  /// Elements with raw text inside (§13.1.2).
  private static let rawElements: Set<String> = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ]
  /// The longest name of a tag; longer ones are cut.
  private static let longestName = 32

  init(_ page: [Unicode.Scalar]) {
    self.page = page
  }

  /// The next piece; nil at the end.
  mutating func next() -> HTMLToken? {
    if let element = rawElement {
      rawElement = nil
      let content = position..<endOfRawText(element)
      position = content.upperBound
      if !content.isEmpty { return .text(content) }
    }
    while position < page.count {
      let start = position
      position = endOfText(from: start)
      if position > start { return .text(start..<position) }
      if let token = markup() { return token }
    }
    return nil
  }

  private func scalar(_ position: Int) -> Unicode.Scalar? {
    position < page.count ? page[position] : nil
  }

  /// A `<` opens markup only before a letter, `/`, `!` or `?`.
  private func endOfText(from start: Int) -> Int {
    var end = start
    while end < page.count {
      if page[end] == "<", let next = scalar(end + 1), next.isLatinLetter || next == "/" || next == "!" || next == "?" {
        return end
      }
      end += 1
    }
    return end
  }

  /// Goes over the markup at `position`; gives a tag, nil for what is left out.
  private mutating func markup() -> HTMLToken? {
    switch scalar(position + 1) {
    case "!":
      if holds("<!--") {
        // <!--> and <!---> are whole comments (§13.2.5.43).
        position = holds("<!-->") ? position + 5 : end(of: "-->", from: position + 4)
      } else if holds("<![CDATA[") {
        position = end(of: "]]>", from: position)
      } else {
        position = end(of: ">", from: position)
      }
      return nil
    case "/":
      guard let letter = scalar(position + 2), letter.isLatinLetter else {
        position = end(of: ">", from: position)
        return nil
      }
      let name = name(from: position + 2)
      position = end(of: ">", from: position)
      return .end(name: name.text)
    case "?":
      position = end(of: ">", from: position)
      return nil
    default: return startTag()
    }
  }

  private mutating func startTag() -> HTMLToken {
    let name = name(from: position + 1)
    let attributes = name.end..<endOfAttributes(from: name.end)
    position = min(page.count, attributes.upperBound + 1)
    if Self.rawElements.contains(name.text) { rawElement = name.text }
    return .start(name: name.text, attributes: attributes)
  }

  private func name(from start: Int) -> (text: String, end: Int) {
    var text = String.UnicodeScalarView()
    var end = start
    while let scalar = scalar(end), !scalar.isMarkupBlank, scalar != ">", scalar != "/" {
      if end - start < Self.longestName { text.append(scalar.lowercasedASCII) }
      end += 1
    }
    return (String(text), end)
  }

  /// The `>` that ends a tag: not one inside quotes that follow an equals sign.
  private func endOfAttributes(from start: Int) -> Int {
    var position = start
    var isValue = false
    while position < page.count, page[position] != ">" {
      let scalar = page[position]
      if isValue, scalar == "\"" || scalar == "'" {
        position += 1
        while position < page.count, page[position] != scalar { position += 1 }
        isValue = false
      } else if !scalar.isMarkupBlank {
        isValue = scalar == "="
      }
      position += 1
    }
    return min(position, page.count)
  }

  private func endOfRawText(_ element: String) -> Int {
    let name = Array(element.unicodeScalars)
    var end = position
    while end < page.count {
      if page[end] == "<", scalar(end + 1) == "/", holds(name, at: end + 2),
        let next = scalar(end + 2 + name.count), next == ">" || next == "/" || next.isMarkupBlank
      {
        return end
      }
      end += 1
    }
    return end
  }

  private func holds(_ word: String) -> Bool {
    holds(Array(word.unicodeScalars), at: position)
  }

  /// Whether a word in ASCII, its letters in lower case or in the case of the page, begins at `start`.
  private func holds(_ word: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + word.count <= page.count else { return false }
    return word.indices.allSatisfy {
      page[start + $0] == word[$0] || page[start + $0].lowercasedASCII == word[$0]
    }
  }

  /// The position after the next `word`; the end of the page when there is none.
  private func end(of word: String, from start: Int) -> Int {
    let word = Array(word.unicodeScalars)
    var end = start
    while end + word.count <= page.count {
      if page[end] == word[0], holds(word, at: end) { return end + word.count }
      end += 1
    }
    return page.count
  }
}

extension Unicode.Scalar {
  /// Whether this is a blank of HTML and XML: space, tab, line feed, form feed, carriage return.
  var isMarkupBlank: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\u{C}"
  }

  /// The lower-case letter of an ASCII capital, else itself.
  var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(truncatingIfNeeded: value) | 0x20) : self
  }
}
