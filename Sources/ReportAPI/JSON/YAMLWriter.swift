/// Writes a JSON value as YAML 1.2 in block style, two blanks a level.
struct YAMLWriter {
  private(set) var text = ""

  /// The value as a YAML document.
  static func document(_ value: JSONValue) -> String {
    var writer = YAMLWriter()
    writer.write(value, indent: 0, follows: .nothing)
    return writer.text
  }

  /// What stands on the line where a value begins.
  private enum Lead {
    case nothing, key, dash
  }

  private mutating func write(_ value: JSONValue, indent: Int, follows lead: Lead) {
    if lead != .nothing, let line = Self.line(of: value, room: Self.lineLength - lineCount - 1) {
      text += " " + line + "\n"
      return
    }
    switch value {
    case .object(let members) where !members.isEmpty: write(members, indent: indent, follows: lead)
    case .array(let elements) where !elements.isEmpty:
      let words = elements.compactMap(Self.word)
      if words.count == elements.count {
        write(words, indent: indent, follows: lead)
      } else {
        write(elements, indent: indent, follows: lead)
      }
    default: text += (lead == .nothing ? "" : " ") + Self.scalar(value) + "\n"
    }
  }

  /// How many characters the line has so far.
  private var lineCount: Int {
    text.unicodeScalars.reversed().prefix { $0 != "\n" }.count
  }

  /// Writes plain values between brackets, over as many lines as they take.
  private mutating func write(_ words: [String], indent: Int, follows lead: Lead) {
    if lead == .key { text += "\n" }
    var line = (lead == .dash ? " " : Self.blanks(indent)) + "["
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      if index > 0, line.unicodeScalars.count + word.unicodeScalars.count + 2 > Self.lineLength {
        text += line + "\n"
        line = Self.blanks(indent) + " "
      } else if index > 0 {
        line += " "
      }
      line += word + (isLast ? "]\n" : ",")
    }
    text += line
  }

  private mutating func write(_ members: [JSONValue.Member], indent: Int, follows lead: Lead) {
    if lead == .key { text += "\n" }
    for (index, member) in members.enumerated() {
      text += index == 0 && lead == .dash ? " " : Self.blanks(indent)
      text += Self.key(member.name) + ":"
      write(member.value, indent: indent + 2, follows: .key)
    }
  }

  private mutating func write(_ elements: [JSONValue], indent: Int, follows lead: Lead) {
    if lead == .key { text += "\n" }
    for (index, element) in elements.enumerated() {
      text += (index == 0 && lead == .dash ? " " : Self.blanks(indent)) + "-"
      write(element, indent: indent + 2, follows: .dash)
    }
  }

  /// How long a line is that several values are put on.
  private static let lineLength = 120

  /// A list of plain values, or an object of these and of plain values, on a line; nil where the value is something
  /// else, or the line would be longer than `room`.
  private static func line(of value: JSONValue, room: Int) -> String? {
    let line: String?
    switch value {
    case .array(let elements) where !elements.isEmpty: line = list(elements)
    case .object(let members) where !members.isEmpty:
      let parts = members.compactMap { member -> String? in
        let value = if case .array(let elements) = member.value { list(elements) } else { word(member.value) }
        return value.map { key(member.name) + ": " + $0 }
      }
      line = parts.count == members.count ? "{" + parts.joined(separator: ", ") + "}" : nil
    default: return nil
    }
    return line.flatMap { $0.unicodeScalars.count <= room ? $0 : nil }
  }

  private static func list(_ elements: [JSONValue]) -> String? {
    let words = elements.compactMap(word)
    return words.count == elements.count ? "[" + words.joined(separator: ", ") + "]" : nil
  }

  private static func key(_ name: String) -> String {
    if name == reference { return name }
    return name.unicodeScalars.contains(where: flowMarks.contains)
      ? String(decoding: JSONValue.string(name).json, as: UTF8.self) : plainOrQuoted(name)
  }

  /// The key that stands for another object: no letter begins it, and every parser reads it bare.
  private static let reference = "$ref"

  /// A plain value inside brackets, where a comma or a bracket would mean something; nil for other values.
  private static func word(_ value: JSONValue) -> String? {
    switch value {
    case .object(let members): members.isEmpty ? "{}" : nil
    case .array(let elements): elements.isEmpty ? "[]" : nil
    case .string(let text) where text.unicodeScalars.contains(where: flowMarks.contains):
      String(decoding: JSONValue.string(text).json, as: UTF8.self)
    default: scalar(value)
    }
  }

  private static let flowMarks = Set("[]{},".unicodeScalars)

  private static func scalar(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): plainOrQuoted(text)
    default: String(decoding: value.json, as: UTF8.self)
    }
  }

  /// The text bare where every YAML parser reads it as that text, else quoted as in JSON, which YAML includes.
  private static func plainOrQuoted(_ text: String) -> String {
    isPlain(text) ? text : String(decoding: JSONValue.string(text).json, as: UTF8.self)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isLetter(first) || (first == "/" && text.utf8.count > 1), last != ":", last != " ",
      !reserved.contains(text.lowercased())
    else { return false }
    return !text.contains(": ") && text.unicodeScalars.allSatisfy { isLetter($0) || harmless.contains($0) }
  }

  /// What means nothing to YAML inside a word that begins with a letter.
  private static let harmless = Set(" /{}._,;()'=+-:0123456789".unicodeScalars)

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || (0x4E00...0x9FFF).contains(scalar.value)
  }

  /// Words that some version of YAML reads as something else than text.
  private static let reserved: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
