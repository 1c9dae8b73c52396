/// The type of a JSON value, as far as answers and parameters need it; `json` is its JSON Schema (2020-12).
indirect enum Schema: Sendable, Equatable {
  case string
  /// A text of a known form, such as `date` or `uri-reference`.
  case formatted(String)
  /// One of these texts.
  case choice([String])
  case integer
  /// An integer from `minimum` to `maximum`.
  case bounded(minimum: Int, maximum: Int)
  case number
  case boolean
  /// An object of any members.
  case anyObject
  case array(Schema)
  /// A start and an end, in code points.
  case spanPair
  /// The shape of this name among the document's components.
  case reference(String)
  /// The given, or null.
  case nullable(Schema)

  /// The JSON Schema.
  var json: JSONValue {
    switch self {
    case .string: .object(["type": .string("string")])
    case .formatted(let format): .object(["type": .string("string"), "format": .string(format)])
    case .choice(let values): .object(["type": .string("string"), "enum": .strings(values)])
    case .integer: .object(["type": .string("integer")])
    case .bounded(let minimum, let maximum):
      .object(["type": .string("integer"), "minimum": .integer(minimum), "maximum": .integer(maximum)])
    case .number: .object(["type": .string("number")])
    case .boolean: .object(["type": .string("boolean")])
    case .anyObject: .object(["type": .string("object")])
    case .array(let element): .object(["type": .string("array"), "items": element.json])
    case .spanPair:
      .object([
        "type": .string("array"), "items": .object(["type": .string("integer"), "minimum": .integer(0)]),
        "minItems": .integer(2), "maxItems": .integer(2),
      ])
    case .reference(let name): .object(["$ref": .string("#/components/schemas/\(name)")])
    case .nullable(let schema): schema.jsonOrNull
    }
  }

  /// Whether values are numbers.
  var isNumeric: Bool {
    switch self {
    case .integer, .bounded, .number: true
    default: false
    }
  }

  private var jsonOrNull: JSONValue {
    guard case .object(let members) = json, let type = json["type"] else {
      return .object(["anyOf": .array([json, .object(["type": .string("null")])])])
    }
    return .object(
      members.map { member in
        switch (member.name, member.value) {
        case ("type", _): JSONValue.Member("type", .array([type, .string("null")]))
        case ("enum", .array(let values)): JSONValue.Member("enum", .array(values + [.null]))
        default: member
        }
      })
  }
}
