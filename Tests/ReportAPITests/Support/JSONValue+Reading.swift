@testable import ReportAPI

extension JSONValue {
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  var keys: [String]? { if case .object(let members) = self { members.map(\.name) } else { nil } }
  var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// The value at a path of names, such as `place.name`.
  func at(_ path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { value, name in value?[String(name)] }
  }

  /// Of a document: the value that a reference leads to; a value that is none is itself.
  func resolved(_ value: JSONValue) -> JSONValue {
    guard let reference = value["$ref"]?.text else { return value }
    let steps = reference.split(separator: "/").dropFirst().map(String.init)
    return steps.reduce(Optional(self)) { $0?[$1] } ?? .null
  }

  /// The value over several lines, for people to compare; what holds no object stays on its line.
  func pretty(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        inner + String(decoding: JSONValue.string(member.name).json, as: UTF8.self) + ": "
          + member.value.pretty(indent: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    case .array(let elements) where elements.contains { $0.keys != nil }:
      return "[\n" + elements.map { inner + $0.pretty(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    default: return String(decoding: json, as: UTF8.self)
    }
  }
}
