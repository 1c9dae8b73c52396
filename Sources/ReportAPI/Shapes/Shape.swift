/// What a resource looks like: its keys in order. Both the JSON that leaves the house and the schema that the OpenAPI
/// document promises are made from it, so that they cannot differ.
struct Shape<Value>: Sendable {
  /// The name among the document's components.
  let name: String
  /// What it is, in a sentence.
  let meaning: String
  /// The keys in order; every one is always there.
  let fields: [ShapeField<Value>]

  init(_ name: String, _ meaning: String, _ fields: [ShapeField<Value>]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
  }

  /// Writes a value as an object.
  func write(_ value: Value, to writer: inout JSONWriter) {
    writer.object { writer in
      for field in fields {
        writer.key(field.key)
        field.write(value, &writer)
      }
    }
  }

  /// A value as a JSON text that ends in a line feed.
  func json(_ value: Value) -> [UInt8] {
    var writer = JSONWriter()
    write(value, to: &writer)
    writer.lineFeed()
    return writer.bytes
  }

  /// The shape among the document's components.
  var component: ShapeComponent {
    ShapeComponent(name: name, meaning: meaning, fields: fields.map { ($0.key.name, $0.schema, $0.meaning) })
  }
}
