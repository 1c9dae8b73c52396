import Corpus

/// A key that an object has only when a call asks for it.
struct Addition<Value>: Sendable {
  /// The parameter that asks for it.
  let declaration: ParameterDeclaration
  let isWanted: @Sendable (ParameterValues) -> Bool
  let field: ShapeField<Value>
  /// The most objects with it on a page of JSON; nil where it is not large.
  var pageLimit: Int?
  /// The objects with what the key shows. It is asked for many objects at once, and only where a call wants it.
  var completed: @Sendable ([Value]) -> [Value] = { $0 }

  /// A key that a flag asks for.
  init(
    _ flag: Parameter<Bool>, _ field: ShapeField<Value>, completed: @escaping @Sendable ([Value]) -> [Value] = { $0 }
  ) {
    declaration = flag.declaration
    isWanted = { $0.first(flag) == true }
    self.field = field
    self.completed = completed
  }

  /// A key that one word of a parameter asks for.
  init(_ word: String, of words: Parameter<[String]>, _ field: ShapeField<Value>, pageLimit: Int) {
    declaration = words.declaration
    isWanted = { $0.first(words)?.contains(word) == true }
    self.field = field
    self.pageLimit = pageLimit
  }
}

extension Shape {
  /// The parameters that ask for additions, each once.
  var additionParameters: [ParameterDeclaration] {
    additions.map(\.declaration).reduce(into: []) { declarations, declaration in
      if !declarations.contains(where: { $0.name == declaration.name }) { declarations.append(declaration) }
    }
  }

  /// The additions that a call asks for.
  func additions(wantedBy values: ParameterValues) -> [Addition<Value>] {
    additions.filter { $0.isWanted(values) }
  }

  /// One object as JSON, with the additions that a call asks for.
  func json(_ value: Value, _ call: Call) -> [UInt8] {
    let wanted = additions(wantedBy: call.values)
    guard !wanted.isEmpty else { return json(value) }
    let completed = wanted.reduce([value]) { $1.completed($0) }
    return adding(wanted.map(\.field)).json(completed.first ?? value)
  }
}
