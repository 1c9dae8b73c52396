/// The attributes of a start tag, read when they are asked for.
struct HTMLAttributes {
  private let page: [Unicode.Scalar]
  private let range: Range<Int>

  /// The longest name and value, in code points; what is longer is cut.
  private static let longest = 1000

  /// - Parameter range: where they stand, from the end of the tag's name to its `>`.
  init(_ page: [Unicode.Scalar], _ range: Range<Int>) {
    self.page = page
    self.range = range
  }

  /// The value of an attribute with its entities decoded, by its name in lower case; nil when there is none.
  subscript(name: String) -> String? {
    var found: String?
    forEach { key, value in
      if found == nil, key.count == name.unicodeScalars.count, Self.lowercased(page, key) == name {
        found = Self.decoded(page, value)
      }
    }
    return found
  }

  /// Whether they hide the element: `hidden`, `style="display:none"`.
  var areHidden: Bool {
    var found = false
    forEach { key, value in
      switch (key.count, page[key.lowerBound].lowercasedASCII) {
      case (6, "h"): found = found || Self.lowercased(page, key) == "hidden"
      case (5, "s") where Self.lowercased(page, key) == "style":
        let style = Self.lowercased(page, value).filter { !$0.isWhitespace }
        found = found || style.contains("display:none") || style.contains("visibility:hidden")
      default: break
      }
    }
    return found
  }

  /// Goes over the attributes: where each name and each value stands, the value without its quotes.
  private func forEach(_ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void) {
    var position = range.lowerBound
    let end = range.upperBound
    func skipBlanks() { while position < end, page[position].isMarkupBlank { position += 1 } }
    while position < end {
      while position < end, page[position].isMarkupBlank || page[position] == "/" { position += 1 }
      let name = position
      while position < end, !page[position].isMarkupBlank, page[position] != "=" || position == name,
        page[position] != "/"
      {
        position += 1
      }
      guard position > name else { return }
      let key = name..<position
      skipBlanks()
      guard position < end, page[position] == "=" else {
        body(key, position..<position)
        continue
      }
      position += 1
      skipBlanks()
      let quote = position < end && (page[position] == "\"" || page[position] == "'") ? page[position] : nil
      if quote != nil { position += 1 }
      let value = position
      while position < end, quote.map({ page[position] != $0 }) ?? !page[position].isMarkupBlank { position += 1 }
      body(key, value..<position)
      if quote != nil, position < end { position += 1 }
    }
  }

  private static func lowercased(_ page: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in page[range].prefix(longest) { text.append(scalar.lowercasedASCII) }
    return String(text)
  }

  /// The text of a stretch with its entities decoded.
  static func decoded(_ page: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var position = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + longest)
    while position < end {
      if page[position] == "&", let entity = HTMLEntity(in: page, at: position, limit: end) {
        text.append(entity.scalar)
        position = entity.end
      } else {
        text.append(page[position])
        position += 1
      }
    }
    return String(text)
  }
}
