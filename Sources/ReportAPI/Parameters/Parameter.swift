import Corpus

/// A query parameter whose values are of one type.
///
/// It is a class, so that asking for its values costs one reference count, however much is declared of it.
final class Parameter<Value: Sendable>: Sendable {
  let declaration: ParameterDeclaration
  /// Reads one value.
  let read: @Sendable (String) -> Result<Value, ParameterFault>

  init(
    _ name: String, schema: Schema, isRepeatable: Bool, isRequired: Bool = false, isCommaSeparated: Bool = false,
    bindsCursor: Bool = true, takesLong: Bool = false, formats: [Format]? = nil, standard: JSONValue? = nil,
    meaning: String, example: String, read: @escaping @Sendable (String) -> Result<Value, ParameterFault>
  ) {
    self.read = read
    declaration = ParameterDeclaration(
      name: name, schema: schema, isRepeatable: isRepeatable, isRequired: isRequired,
      isCommaSeparated: isCommaSeparated, bindsCursor: bindsCursor, takesLong: takesLong, formats: formats,
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
      name, schema: .filledString, isRepeatable: isRepeatable, isRequired: isRequired, bindsCursor: bindsCursor,
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
      let value = WholeNumber.read(text)
      if let value, range.contains(value) { return .success(value) }
      return .failure(
        ParameterFault(
          explanation: "takes a whole number from \(range.lowerBound) to \(range.upperBound), such as \(example)",
          allowed: ["\(range.lowerBound)..\(range.upperBound)"],
          nearest: value.map { String(min(max($0, range.lowerBound), range.upperBound)) }))
    }
  }
}

extension Parameter<Bool> {
  /// A switch: 1 for on, 0 for off.
  ///
  /// - Parameter standard: what holds without it, where that is always the same.
  static func flag(
    _ name: String, bindsCursor: Bool = false, takesLong: Bool = false, formats: [Format]? = nil,
    standard: Bool? = false, meaning: String
  ) -> Self {
    Self(
      name, schema: .bounded(minimum: 0, maximum: 1), isRepeatable: false, bindsCursor: bindsCursor,
      takesLong: takesLong, formats: formats, standard: standard.map { .integer($0 ? 1 : 0) }, meaning: meaning,
      example: "1"
    ) { text in
      switch text {
      case "0": .success(false)
      case "1": .success(true)
      default: .failure(ParameterFault(explanation: "takes 1 or 0", allowed: ["0", "1"], nearest: nil))
      }
    }
  }
}

extension Parameter where Value: RawRepresentable<String> & CaseIterable {
  /// One word of a closed list.
  static func choice(
    _ name: String, isRepeatable: Bool = true, bindsCursor: Bool = true, formats: [Format]? = nil,
    standard: [Value]? = nil, meaning: String, example: Value
  ) -> Self {
    let words = Value.allCases.map(\.rawValue)
    return Self(
      name, schema: .choice(words), isRepeatable: isRepeatable, bindsCursor: bindsCursor,
      formats: formats,
      standard: standard.map { isRepeatable ? .strings($0.map(\.rawValue)) : $0.first.map { .string($0.rawValue) } }
        ?? nil, meaning: meaning, example: example.rawValue
    ) { text in
      if let value = Value(rawValue: text) { return .success(value) }
      return .failure(.notOne(of: words, given: text))
    }
  }
}

extension Parameter<[String]> {
  /// Words of a closed list, parted by commas.
  static func words(
    _ name: String, of words: [String], bindsCursor: Bool, formats: [Format]? = nil, meaning: String, example: String
  ) -> Self {
    let known = Set(words)
    return Self(
      name, schema: .choice(words), isRepeatable: false, isCommaSeparated: true, bindsCursor: bindsCursor,
      formats: formats, meaning: meaning, example: example
    ) { text in
      let given = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard let wrong = given.first(where: { !known.contains($0) }) else { return .success(given) }
      return .failure(.notOne(of: words, given: wrong))
    }
  }

  /// Texts parted by commas, at most `limit` of them.
  static func list(_ name: String, limit: Int, meaning: String, example: String) -> Self {
    Self(
      name, schema: .filledStrings(limit: limit), isRepeatable: false, isCommaSeparated: true, meaning: meaning,
      example: example
    ) { text in
      let given = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if given.count <= limit, given.allSatisfy({ !$0.isEmpty }) { return .success(given) }
      return .failure(
        ParameterFault(
          explanation: "takes from 1 to \(limit) values parted by commas, none of them empty, such as \(example)",
          allowed: nil, nearest: nil))
    }
  }
}
