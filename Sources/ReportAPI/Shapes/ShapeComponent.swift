/// A shape without its values: what the OpenAPI document says of it.
struct ShapeComponent: Sendable {
  let name: String
  let meaning: String
  let fields: [(key: String, schema: Schema, meaning: String)]

  /// The JSON Schema: an object in which every key is required. More keys may come with a later version.
  var json: JSONValue {
    .object([
      "type": .string("object"),
      "description": .string(meaning),
      "required": .strings(fields.map(\.key)),
      "properties": .object(
        fields.map { field in
          JSONValue.Member(field.key, field.schema.json.adding(["description": .string(field.meaning)]))
        }),
    ])
  }
}
