/// The type of a JSON value, as far as answers and parameters need it; `json` is its JSON Schema (2020-12).
indirect enum Schema: Sendable, Equatable {
  case string
  /// A text with something else than blanks in it.
  case filledString
  /// From one to `limit` texts that are not empty and have no commas.
  case filledStrings(limit: Int)
  /// A text of a known form, such as `date` or `uri-reference`.
  case formatted(String)
  /// One of these texts.
  case choice([String])
  case integer
  /// An integer from `minimum` to `maximum`.
  case bounded(minimum: Int, maximum: Int)
  case number
  /// A number of this type, a range of them (`2021..2023`, `2021..`, `..2023`), or the word null.
  case numberOrRange(Schema)
  case boolean
  case null
  /// An object of any members.
  case anyObject
  case array(Schema)
  /// An object of any names, each with a value of this type.
  case map(Schema)
  /// A value of one of these types.
  case anyOf([Schema])
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
    case .filledString: .object(["type": .string("string"), "pattern": .string(#"\S"#)])
    case .filledStrings(let limit):
      .object([
        "type": .string("array"), "minItems": .integer(1), "maxItems": .integer(limit),
        "items": .object(["type": .string("string"), "pattern": .string("^[^,]+$")]),
      ])
    case .formatted(let format): .object(["type": .string("string"), "format": .string(format)])
    case .choice(let values): .object(["type": .string("string"), "enum": .strings(values)])
    case .integer: .object(["type": .string("integer")])
    case .bounded(let minimum, let maximum):
      .object(["type": .string("integer"), "minimum": .integer(minimum), "maximum": .integer(maximum)])
    case .number: .object(["type": .string("number")])
    case .numberOrRange(let number):
      .object([
        "anyOf": .array([
          number.json, .object(["type": .string("string"), "pattern": .string(number.rangePattern)]),
          .object(["const": .string("null")]),
        ])
      ])
    case .boolean: .object(["type": .string("boolean")])
    case .null: .object(["type": .string("null")])
    case .anyObject: .object(["type": .string("object")])
    case .array(let element): .object(["type": .string("array"), "items": element.json])
    case .map(let value): .object(["type": .string("object"), "additionalProperties": value.json])
    case .anyOf(let schemas): .object(["anyOf": .array(schemas.map(\.json))])
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
    case .integer, .bounded, .number, .numberOrRange: true
    default: false
    }
  }

  /// Whether values are arrays, or null.
  var isArray: Bool {
    switch self {
    case .array, .spanPair: true
    case .nullable(let schema): schema.isArray
    default: false
    }
  }

  /// What a range of such numbers looks like. Bounds of years have four digits.
  private var rangePattern: String {
    let number =
      switch self {
      case .bounded(minimum: 1000, maximum: 9999): "[1-9][0-9]{3}"
      case .bounded, .integer: "-?[0-9]{1,9}"
      default: #"-?[0-9]{1,15}(\.[0-9]{1,15})?"#
      }
    return #"^(\#(number)\.\.(\#(number))?|\.\.\#(number))$"#
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
