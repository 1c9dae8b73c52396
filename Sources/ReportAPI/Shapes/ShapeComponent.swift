/// A shape without its values: what the OpenAPI document says of it.
struct ShapeComponent: Sendable {
  /// A key.
  struct Field: Sendable {
    let key: String
    let schema: Schema
    let meaning: String
    /// Whether it is always there; else it is when a call asks for it.
    let isRequired: Bool

    init<Value>(_ field: ShapeField<Value>, isRequired: Bool) {
      key = field.key.name
      schema = field.schema
      meaning = field.meaning
      self.isRequired = isRequired
    }
  }

  let name: String
  let meaning: String
  let fields: [Field]

  /// The JSON Schema. More keys may come with a later version.
  var json: JSONValue {
    .object([
      "type": .string("object"),
      "description": .string(meaning),
      "required": .strings(fields.filter(\.isRequired).map(\.key)),
      "properties": .object(
        fields.map { field in
          JSONValue.Member(field.key, field.schema.json.adding(["description": .string(field.meaning)]))
        }),
    ])
  }
}
