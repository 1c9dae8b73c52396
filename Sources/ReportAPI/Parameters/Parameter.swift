import Corpus

/// A query parameter whose values are of one type.
struct Parameter<Value: Sendable>: Sendable {
  let declaration: ParameterDeclaration
  /// Reads one value.
  let read: @Sendable (String) -> Result<Value, ParameterFault>

  init(
    _ name: String, schema: Schema, isRepeatable: Bool, isRequired: Bool = false, bindsCursor: Bool = true,
    standard: JSONValue? = nil, meaning: String, example: String,
    read: @escaping @Sendable (String) -> Result<Value, ParameterFault>
  ) {
    self.read = read
    declaration = ParameterDeclaration(
      name: name, schema: schema, isRepeatable: isRepeatable, isRequired: isRequired, bindsCursor: bindsCursor,
      standard: standard, meaning: meaning, example: example
    ) { value in
      if case .failure(let fault) = read(value) { fault } else { nil }
    }
  }
}

extension Parameter<String> {
  /// A text that is not empty.
  static func text(
    _ name: String, isRepeatable: Bool = true, isRequired: Bool = false, bindsCursor: Bool = true, meaning: String,
    example: String
  ) -> Self {
    Self(
      name, schema: .string, isRepeatable: isRepeatable, isRequired: isRequired, bindsCursor: bindsCursor,
      meaning: meaning, example: example
    ) { value in
      guard value.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return .success(value) }
      return .failure(
        ParameterFault(explanation: "is empty; give a value, such as \(example)", allowed: nil, nearest: nil))
    }
  }
}

extension Parameter<Int> {
  /// An integer of a range.
  static func integer(
    _ name: String, in range: ClosedRange<Int>, isRepeatable: Bool, bindsCursor: Bool = true, standard: Int? = nil,
    meaning: String, example: Int
  ) -> Self {
    Self(
      name, schema: .bounded(minimum: range.lowerBound, maximum: range.upperBound), isRepeatable: isRepeatable,
      bindsCursor: bindsCursor, standard: standard.map(JSONValue.integer), meaning: meaning, example: String(example)
    ) { text in
      let value = number(text)
      if let value, range.contains(value) { return .success(value) }
      return .failure(
        ParameterFault(
          explanation: "takes a whole number from \(range.lowerBound) to \(range.upperBound), such as \(example)",
          allowed: ["\(range.lowerBound)..\(range.upperBound)"],
          nearest: value.map { String(min(max($0, range.lowerBound), range.upperBound)) }))
    }
  }

  /// Digits with an optional minus; `Int` alone would take a plus too.
  private static func number(_ text: String) -> Int? {
    text.utf8.first == UInt8(ascii: "+") ? nil : Int(text)
  }
}

extension Parameter where Value: RawRepresentable<String> & CaseIterable {
  /// One word of a closed list.
  static func choice(
    _ name: String, isRepeatable: Bool = true, standard: [Value]? = nil, meaning: String, example: Value
  ) -> Self {
    let words = Value.allCases.map(\.rawValue)
    return Self(
      name, schema: .choice(words), isRepeatable: isRepeatable, standard: standard.map { .strings($0.map(\.rawValue)) },
      meaning: meaning, example: example.rawValue
    ) { text in
      if let value = Value(rawValue: text) { return .success(value) }
      return .failure(
        ParameterFault(
          explanation: "takes one of \(words.joined(separator: ", "))", allowed: words,
          nearest: NearestName.nearest(to: text, among: words)))
    }
  }
}
