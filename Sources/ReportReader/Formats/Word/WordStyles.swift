/// What the paragraph styles of a document say of headings and numbering (ECMA-376 part 1, §17.7).
struct WordStyles {
  private struct Style {
    var parent: String?
    var numbering = ParagraphNumbering()
    var outlineLevel: Int?
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var defaultStyle: String?

  /// How many styles may be based on each other in a row; a circle ends here.
  private static let longestChain = 32

  /// - Parameter reader: the styles part; nil when there is none.
  init(_ reader: XMLReader?) throws(ReadingError) {
    guard var reader else { return }
    while let event = try reader.next() {
      guard case .start(XMLName(.word, "style")) = event else { continue }
      let id = try reader.attribute(.word, "styleId") ?? ""
      let isParagraph = try reader.attribute(.word, "type") == "paragraph"
      let isDefault = try reader.attribute(.word, "default").map(WordBodyReader.isOn) ?? false
      if isParagraph, isDefault { defaultStyle = id }
      styles[id] = try Self.style(&reader)
    }
  }

  private static func style(_ reader: inout XMLReader) throws(ReadingError) -> Style {
    var style = Style()
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      switch name.local {
      case "basedOn": style.parent = try reader.attribute(.word, "val")
      case "outlineLvl": style.outlineLevel = try reader.integer("val")
      case "numId": style.numbering.instance = try reader.integer("val")
      case "ilvl": style.numbering.level = try reader.integer("val")
      case "pPrChange", "tblStylePr": try reader.skipElement()
      default: break
      }
    }
    return style
  }

  /// The styles that a paragraph of a style takes after, the nearest first.
  private func chain(_ style: String?) -> [Style] {
    var chain: [Style] = []
    var name = style ?? defaultStyle
    while let id = name, let found = styles[id], chain.count < Self.longestChain {
      chain.append(found)
      name = found.parent
    }
    return chain
  }

  /// The numbering of a style.
  func numbering(of style: String?) -> ParagraphNumbering {
    var numbering = ParagraphNumbering()
    for style in chain(style) {
      numbering.instance = numbering.instance ?? style.numbering.instance
      numbering.level = numbering.level ?? style.numbering.level
    }
    return numbering
  }

  /// The outline level of a style, 0 for the outermost; nil for body text.
  func outlineLevel(of style: String?) -> Int? {
    chain(style).lazy.compactMap(\.outlineLevel).first
  }

  /// A style and those that it is based on, by their ids, the nearest first.
  func line(of style: String?) -> [String] {
    var line: [String] = []
    var name = style ?? defaultStyle
    while let id = name, let found = styles[id], line.count < Self.longestChain {
      line.append(id)
      name = found.parent
    }
    return line
  }
}

extension XMLReader {
  /// A whole number in an attribute of WordprocessingML, brought into bounds where nothing overflows.
  func integer(_ name: String) throws(ReadingError) -> Int? {
    try attribute(.word, name).flatMap { Int($0) }.map { min(max($0, -1), 1_000_000) }
  }
}
