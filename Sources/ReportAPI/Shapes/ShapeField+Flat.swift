extension ShapeField {
  /// What becomes of the field in a row of one level: of an object a column for each member, of an array one text.
  var columns: [ShapeField] {
    if let nested {
      return nested.fields.flatMap(\.columns).map { $0.named("\(key.name)_\($0.key.name)") }
    }
    guard schema.isArray else { return [self] }
    let (own, joined) = (write, joined)
    return [
      ShapeField(key: key, schema: .nullable(.string), meaning: meaning) { value, writer in
        if let joined {
          if let text = joined(value) { writer.string(text) } else { writer.null() }
        } else {
          writer.quoted { own(value, &$0) }
        }
      }
    ]
  }

  /// The part of the field that `names` choose: keys, or columns of one; nil when they choose none of it.
  func selected(_ names: Set<String>, prefix: String = "") -> ShapeField? {
    let name = prefix + key.name
    if names.contains(name) { return self }
    guard let nested else { return nil }
    let fields = nested.fields.compactMap { $0.selected(names, prefix: name + "_") }
    guard !fields.isEmpty else { return nil }
    var field = ShapeField(key: key, schema: schema, meaning: meaning) { value, writer in
      guard nested.isPresent(value) else { return writer.null() }
      writer.object { writer in
        for field in fields {
          writer.key(field.key)
          field.write(value, &writer)
        }
      }
    }
    field.nested = Nested(fields: fields, isPresent: nested.isPresent)
    return field
  }

  private func named(_ name: String) -> ShapeField {
    ShapeField(key: JSONKey(name), schema: schema, meaning: meaning, write: write, nested: nested, joined: joined)
  }
}
