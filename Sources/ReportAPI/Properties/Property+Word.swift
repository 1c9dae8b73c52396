import Corpus

extension Property {
  /// One word of a closed list, which an item has or has not.
  ///
  /// - Parameter standard: the words that are asked for when none is given; all, and none, where it is nil.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    _ name: String, standard: [Choice]? = nil, meaning: String, example: Choice,
    _ value: @escaping @Sendable (Item) -> Choice?
  ) -> Property {
    let words = Choice.allCases.map(\.rawValue)
    let parameters = WordParameters<Choice>(
      name: name, schema: .choice(words + ["null"]), standard: standard.map { .strings($0.map(\.rawValue)) },
      meaning: meaning, example: example.rawValue
    ) { text in
      if text == "null" { return .success(nil) }
      if let word = Choice(rawValue: text) { return .success(word) }
      return .failure(.notOne(of: words + ["null"], given: text))
    }
    var property = Property(name: name, parameters: parameters.declarations) { given, _ in
      let (wanted, unwanted) = parameters.given(given)
      let taken = wanted.isEmpty && unwanted.isEmpty ? standard.map { $0.map(Optional.some) } ?? [] : wanted
      guard !taken.isEmpty || !unwanted.isEmpty else { return nil }
      return .ofItem { item in
        let word = value(item)
        return (taken.isEmpty || taken.contains(word)) && !unwanted.contains(word)
      }
    }
    property.counted = .choice(value)
    property.order = { value($0).map { .text($0.rawValue) } ?? .none }
    return property
  }

  /// A text of any kind, compared without regard to script, width and case.
  static func text(
    _ name: String, meaning: String, example: String, _ value: @escaping @Sendable (Item) -> String?
  ) -> Property {
    var property = texts(name, meaning: meaning, example: example, order: value) { value($0).map { [$0] } ?? [] }
    property.counted = .text(value)
    return property
  }

  /// Several texts of an item, one of which must be as asked for.
  ///
  /// - Parameter order: the one that it is sorted by.
  static func texts(
    _ name: String, meaning: String, example: String, order: (@Sendable (Item) -> String?)? = nil,
    _ values: @escaping @Sendable (Item) -> [String]
  ) -> Property {
    let parameters = WordParameters<String>(
      name: name, schema: .filledString, standard: nil, meaning: meaning, example: example
    ) { text in
      text == "null"
        ? .success(nil) : Parameter.text(name, meaning: meaning, example: example).read(text).map(Optional.some)
    }
    var property = Property(name: name, parameters: parameters.declarations) { given, _ in
      let (wanted, unwanted) = parameters.given(given)
      guard !wanted.isEmpty || !unwanted.isEmpty else { return nil }
      let (taken, refused) = (NameSet(wanted), NameSet(unwanted))
      return .ofItem { item in
        let values = values(item)
        return (wanted.isEmpty || taken.holds(one: values)) && (unwanted.isEmpty || !refused.holds(one: values))
      }
    }
    property.notes = { given, _, items in
      parameters.given(given).wanted.compactMap { $0 }.compactMap {
        NameSet.note(of: $0, parameter: name, among: items, values)
      }
    }
    property.counted = .texts(values)
    if let order { property.order = { order($0).map(PositionKey.Part.text) ?? .none } }
    return property
  }
}

/// The parameters of a word: its name, and the name for what is to be left out.
private struct WordParameters<Word: Sendable>: Sendable {
  private let wanted: Parameter<Word?>
  private let unwanted: Parameter<Word?>

  init(
    name: String, schema: Schema, standard: JSONValue?, meaning: String, example: String,
    read: @escaping @Sendable (String) -> Result<Word?, ParameterFault>
  ) {
    wanted = Parameter(
      name, schema: schema, isRepeatable: true, standard: standard, meaning: meaning + " null asks for what has none.",
      example: example, read: read)
    unwanted = Parameter(
      name + Comparison.different.rawValue, schema: schema, isRepeatable: true,
      meaning: Comparison.different.phrase + meaning, example: example, read: read)
  }

  var declarations: [ParameterDeclaration] { [wanted.declaration, unwanted.declaration] }

  func given(_ values: ParameterValues) -> (wanted: [Word?], unwanted: [Word?]) {
    (values.all(wanted), values.all(unwanted))
  }
}
