/// Reads the paragraphs of a document, or of its notes, as they show: without what was deleted or hidden, with the
/// results of fields.
struct WordBodyReader {
  private(set) var builder = ParagraphBuilder()
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var paragraph = Paragraph()
  private var isHidden = false
  /// For each choice of content that is open, whether one was taken.
  private var choices: [Bool] = []
  /// What lies around the text boxes that are open.
  private var outer: [(builder: ParagraphBuilder, paragraph: Paragraph, isHidden: Bool)] = []
  /// The notes that the text refers to, in order.
  private var references: [NoteKind: [String]] = [:]

  private struct Paragraph {
    var text: [Unicode.Scalar] = []
    var style: String?
    var numbering = ParagraphNumbering()
    var outlineLevel: Int?
    /// Whether the end of the paragraph was deleted, so that the next one continues it.
    var isContinued = false
    /// The text boxes that are anchored in it.
    var boxes: [ParagraphBuilder] = []
  }

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Whether an attribute's value switches a property on (ECMA-376 part 1, §17.17.4).
  static func isOn(_ value: String) -> Bool { value != "0" && value != "false" && value != "off" }

  /// Reads the main part.
  mutating func read(_ document: XMLReader) throws(ReadingError) {
    var reader = document
    while let event = try reader.next() { try take(event, &reader) }
    endText()
  }

  /// Reads the notes that the text refers to, and puts them at its end, each labelled with its number.
  mutating func readNotes(_ part: XMLReader, _ kind: NoteKind) throws(ReadingError) {
    var reader = part
    var notes: [String: ParagraphBuilder] = [:]
    let element = kind == .footnote ? "footnote" : "endnote"
    var note = WordBodyReader(styles: styles, numbering: numbering)
    while let event = try reader.next() {
      guard case .start(XMLName(.word, element)) = event, let id = try reader.attribute(.word, "id") else { continue }
      let depth = reader.depth
      while reader.depth >= depth, let event = try reader.next() { try note.take(event, &reader) }
      note.endText()
      if notes[id] == nil { notes[id] = note.builder }
      note.builder = ParagraphBuilder()
    }
    for (index, id) in (references[kind] ?? []).enumerated() {
      // A note that is referred to twice is not written twice, or few bytes could make a text without end.
      guard let note = notes.removeValue(forKey: id), !note.scalars.isEmpty else { continue }
      builder.append(note, noteLabel: "\(index + 1)")
    }
  }
}

extension WordBodyReader {
  private mutating func take(_ event: XMLEvent, _ reader: inout XMLReader) throws(ReadingError) {
    switch event {
    case .start(let name) where name.namespace == .word: try start(name.local, &reader)
    case .start(XMLName(.math, "t")): try appendText(&reader)
    case .start(let name) where name.namespace == .compatibility: try startChoice(name.local, &reader)
    case .end(XMLName(.compatibility, "AlternateContent")): _ = choices.popLast()
    case .end(let name) where name.namespace == .word: end(name.local)
    default: break
    }
  }

  private mutating func start(_ name: String, _ reader: inout XMLReader) throws(ReadingError) {
    switch name {
    case "p": beginParagraph()
    case "pPr": try readProperties(&reader)
    case "r": isHidden = false
    case "rPr": isHidden = try Self.hides(&reader)
    case "t": try appendText(&reader)
    case "tab", "ptab": append("\t")
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("\u{2011}")
    case "sym": try appendSymbol(reader)
    case "tbl": builder.beginTable()
    case "tr": builder.beginRow()
    case "tc": builder.beginCell()
    case "txbxContent":
      outer.append((builder, paragraph, isHidden))
      builder = ParagraphBuilder()
      paragraph = Paragraph()
      isHidden = false
    case "footnoteReference", "endnoteReference":
      if let id = try reader.attribute(.word, "id") {
        references[name == "footnoteReference" ? .footnote : .endnote, default: []].append(id)
      }
    // Deleted and moved text, field codes, pronunciation, and properties, which hold no text.
    case "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr",
      "sdtPr", "rubyPr":
      try reader.skipElement()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p": if !paragraph.isContinued { endParagraph() }
    case "r": isHidden = false
    case "tr": builder.endRow()
    case "txbxContent":
      endText()
      guard var around = outer.popLast() else { return }
      // Swapped, not copied: else each box would cost as much as the whole text before it.
      swap(&builder, &around.builder)
      swap(&paragraph, &around.paragraph)
      isHidden = around.isHidden
      if !around.builder.scalars.isEmpty { paragraph.boxes.append(around.builder) }
    default: break
    }
  }

  /// Of several renderings of the same content the first is taken (ECMA-376 part 3, §7.5).
  private mutating func startChoice(_ name: String, _ reader: inout XMLReader) throws(ReadingError) {
    guard name != "AlternateContent" else { return choices.append(false) }
    guard let isTaken = choices.last else { return }
    if isTaken { return try reader.skipElement() }
    choices[choices.count - 1] = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if !isHidden { paragraph.text.append(scalar) }
  }

  /// The text of a run. Blanks around it count only where it says so.
  private mutating func appendText(_ reader: inout XMLReader) throws(ReadingError) {
    let isPreserved = try reader.attribute(.xml, "space") == "preserve"
    var text: [Unicode.Scalar] = []
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      if case .text(let range, let isCDATA) = event { text += try reader.scalars(in: range, isCDATA: isCDATA) }
    }
    guard !isHidden else { return }
    if isPreserved {
      paragraph.text += text.lazy.map { $0 == "\n" ? " " : $0 }
    } else {
      let kept = text.drop(while: \.isMarkupBlank).reversed().drop(while: \.isMarkupBlank).reversed()
      paragraph.text += kept.lazy.map { $0 == "\n" ? " " : $0 }
    }
  }

  /// A character of a font of symbols: Unicode has no other place for it than private use (§17.3.3.30).
  private mutating func appendSymbol(_ reader: XMLReader) throws(ReadingError) {
    let code = try reader.attribute(.word, "char").flatMap { UInt32($0, radix: 16) }
    if let scalar = code.flatMap(Unicode.Scalar.init), scalar.value > 0x20 { append(scalar) }
  }
}

extension WordBodyReader {
  /// Reads what a paragraph says of itself (§17.3.1.26), without what it said before it was changed.
  private mutating func readProperties(_ reader: inout XMLReader) throws(ReadingError) {
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      switch name.local {
      case "pStyle": paragraph.style = try reader.attribute(.word, "val")
      case "ilvl": paragraph.numbering.level = try reader.integer("val")
      case "numId": paragraph.numbering.instance = try reader.integer("val")
      case "outlineLvl": paragraph.outlineLevel = try reader.integer("val")
      case "del": paragraph.isContinued = true
      case "pPrChange", "rPrChange", "sectPr": try reader.skipElement()
      default: break
      }
    }
  }

  /// Whether a run's properties hide it (§17.3.2.41).
  private static func hides(_ reader: inout XMLReader) throws(ReadingError) -> Bool {
    var hides = false
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      if name.local == "vanish" { hides = try reader.attribute(.word, "val").map(isOn) ?? true }
      if name.local == "rPrChange" { try reader.skipElement() }
    }
    return hides
  }

  private mutating func beginParagraph() {
    let continued = paragraph.isContinued ? paragraph : Paragraph()
    paragraph = Paragraph()
    paragraph.text = continued.text
    paragraph.boxes = continued.boxes
  }

  /// The paragraph is complete: it is counted where it is an item, and written where it has text.
  private mutating func endParagraph() {
    let ended = paragraph
    paragraph = Paragraph()
    let label = numbering.label(ended.numbering, style: ended.style)
    if ended.text.contains(where: { !$0.properties.isWhitespace }) {
      let outline = ended.outlineLevel ?? styles.outlineLevel(of: ended.style)
      let level = outline.flatMap { NumberingDefinitions.levels.contains($0) ? $0 + 1 : nil }
      builder.markNext(headingLevel: level, label: label)
      for scalar in ended.text {
        if scalar == "\n" { builder.endParagraph() } else { builder.append(scalar) }
      }
      builder.markNext(headingLevel: nil)
    }
    builder.endParagraph()
    for box in ended.boxes { builder.append(box) }
  }

  /// The text is complete: what a deleted end of a paragraph left is written.
  private mutating func endText() {
    if paragraph.isContinued { endParagraph() }
  }
}
