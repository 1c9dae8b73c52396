/// Sets JSON out for people to read on a page: what fits on a line stays on it.
enum JSONLayout {
  /// How long a line may be, in characters.
  private static let width = 108

  /// The value over as few lines as are easily read.
  static func text(of value: JSONValue) -> String {
    text(of: value, indent: 0, before: 0)
  }

  /// - Parameter before: how many characters stand before the value on its line.
  private static func text(of value: JSONValue, indent: Int, before: Int) -> String {
    let line = line(of: value)
    guard line.unicodeScalars.count + before > width else { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch value {
    case .object(let members) where !members.isEmpty:
      let parts = members.map { member in
        let key = quoted(member.name) + ": "
        return inner + key
          + text(of: member.value, indent: indent + 2, before: indent + 3 + key.unicodeScalars.count)
      }
      return "{\n" + parts.joined(separator: ",\n") + "\n" + outer + "}"
    case .array(let elements) where !elements.isEmpty:
      let parts = elements.map { inner + text(of: $0, indent: indent + 2, before: indent + 3) }
      return "[\n" + parts.joined(separator: ",\n") + "\n" + outer + "]"
    default: return line
    }
  }

  private static func line(of value: JSONValue) -> String {
    switch value {
    case .object(let members):
      "{" + members.map { quoted($0.name) + ": " + line(of: $0.value) }.joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(line).joined(separator: ", ") + "]"
    default: String(decoding: value.json, as: UTF8.self)
    }
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).json, as: UTF8.self)
  }
}
