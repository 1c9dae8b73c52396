/// A JSON value whose objects keep the order of their members: what the OpenAPI document is built of.
indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number as it is spelled, so that no digit is lost.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and its value.
  struct Member: Sendable, Equatable {
    var name: String
    var value: JSONValue

    init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object of these members; those whose value is nil are left out.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// An integer.
  static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// An array of texts.
  static func strings(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }

  /// The value of an object's member; nil when this is no object or has no such member.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// This object with `members` after its own; a value that is no object stays as it is.
  func adding(_ added: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + added.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// The value in JSON, on one line.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .boolean(let value): writer.boolean(value)
    case .number(let spelling): writer.literal(spelling)
    case .string(let text): writer.string(text)
    case .array(let elements):
      writer.array { writer in
        for element in elements { element.write(to: &writer) }
      }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(JSONKey(member.name))
          member.value.write(to: &writer)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes a whole value.
  mutating func value(_ value: JSONValue) {
    value.write(to: &self)
  }
}
