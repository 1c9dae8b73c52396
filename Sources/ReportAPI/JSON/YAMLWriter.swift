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
    switch value {
    case .object(let members) where members.count == 1 && members[0].name == Self.reference:
      text += (lead == .nothing ? "" : " ") + "{\(Self.reference): \(Self.scalar(members[0].value))}\n"
    case .object(let members) where !members.isEmpty: write(members, indent: indent, follows: lead)
    case .array(let elements) where !elements.isEmpty:
      if let line = Self.line(of: elements, indent: indent) {
        text += (lead == .nothing ? "" : " ") + line + "\n"
      } else {
        write(elements, indent: indent, follows: lead)
      }
    default: text += (lead == .nothing ? "" : " ") + Self.scalar(value) + "\n"
    }
  }

  private mutating func write(_ members: [JSONValue.Member], indent: Int, follows lead: Lead) {
    if lead == .key { text += "\n" }
    for (index, member) in members.enumerated() {
      text += index == 0 && lead == .dash ? " " : Self.blanks(indent)
      text += Self.plainOrQuoted(member.name) + ":"
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

  /// The only key of an object that stands for another one: it is short, and frequent.
  private static let reference = "$ref"

  /// How long a line is that a list is put on.
  private static let lineLength = 120

  /// A list of plain values on a line; nil where one of them is no plain value, or the line would be too long.
  private static func line(of elements: [JSONValue], indent: Int) -> String? {
    var words: [String] = []
    for element in elements {
      switch element {
      case .object, .array: return nil
      // Inside of a list, a comma or a bracket would mean something.
      case .string(let text) where text.unicodeScalars.contains(where: flowMarks.contains):
        words.append(String(decoding: JSONValue.string(text).json, as: UTF8.self))
      default: words.append(scalar(element))
      }
    }
    let line = "[" + words.joined(separator: ", ") + "]"
    return indent + line.unicodeScalars.count <= lineLength ? line : nil
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
