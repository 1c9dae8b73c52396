/// What a resource looks like: its keys in order. Both the JSON that leaves the house and the schema that the OpenAPI
/// document promises are made from it, so that they cannot differ.
struct Shape<Value>: Sendable {
  /// The name among the document's components.
  let name: String
  /// What it is, in a sentence.
  let meaning: String
  /// The keys in order that are always there.
  let fields: [ShapeField<Value>]
  /// The keys that are there behind the others when a call asks for them.
  let additions: [Addition<Value>]
  /// Writes the keys, each with its value.
  private let members: ShapeField<Value>.Write
  /// Writes the values alone.
  private let cells: ShapeField<Value>.Write

  init(
    _ name: String, _ meaning: String, _ fields: [ShapeField<Value>], additions: [Addition<Value>] = []
  ) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
    self.additions = additions
    members = Self.joined(fields.map { Step(write: $0.member) })
    cells = Self.joined(fields.map { Step(write: $0.write) })
  }

  /// Writes a value as an object.
  func write(_ value: Value, to writer: inout JSONWriter) {
    writer.object { members(value, &$0) }
  }

  /// Writes the values of a row without their keys, as CSV has them. Only of a flat shape.
  func writeCells(_ value: Value, to writer: inout JSONWriter) {
    cells(value, &writer)
    writer.endRow()
  }

  /// A value as a JSON text that ends in a line feed.
  func json(_ value: Value) -> [UInt8] {
    var writer = JSONWriter()
    write(value, to: &writer)
    writer.lineFeed()
    return writer.bytes
  }

  /// The shape in one level: nested keys joined by `_`, arrays as texts.
  var flat: Shape {
    Shape(name, meaning, fields.flatMap(\.columns))
  }

  /// The shape with only the keys, and of objects the columns, that `names` choose.
  func selecting(_ names: [String]) -> Shape {
    let names = Set(names)
    return Shape(name, meaning, fields.compactMap { $0.selected(names) })
  }

  /// The flat shape with its columns in the order in which names choose them, the others behind.
  func ordered(by names: [String]) -> Shape {
    guard !names.isEmpty else { return self }
    let places = fields.map { field in
      names.firstIndex { field.key.name == $0 || field.key.name.hasPrefix($0 + "_") } ?? names.count
    }
    let order = fields.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    return Shape(name, meaning, order.map { fields[$0] })
  }

  /// The shape with other keys behind its own.
  func adding(_ added: [ShapeField<Value>]) -> Shape {
    Shape(name, meaning, fields + added)
  }

  /// Functions alone would each be called through two more, which turn them into elements of an array and back.
  private struct Step {
    let write: ShapeField<Value>.Write
  }

  /// All steps in order as one. In halves of halves: to go through a list of them, the references of each would be
  /// counted up and down again for every value, which costs more than most of the values.
  private static func joined(_ steps: [Step]) -> ShapeField<Value>.Write {
    switch steps.count {
    case 0: return { _, _ in }
    case 1: return steps[0].write
    default:
      let middle = steps.count / 2
      let (first, second) = (joined(Array(steps[..<middle])), joined(Array(steps[middle...])))
      return { value, writer in
        first(value, &writer)
        second(value, &writer)
      }
    }
  }

  /// Every name that `selecting` takes: the keys, and the columns of those that are objects.
  var selectableNames: [String] {
    fields.flatMap { field in
      field.nested == nil ? [field.key.name] : [field.key.name] + field.columns.map(\.key.name)
    }
  }

  /// The shape among the document's components.
  var component: ShapeComponent {
    let fields = fields.map { ShapeComponent.Field($0, isRequired: true) }
    return ShapeComponent(
      name: name, meaning: meaning, fields: fields + additions.map { .init($0.field, isRequired: false) })
  }
}
