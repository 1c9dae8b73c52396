import Corpus

extension Property {
  /// A whole number that an item has or has not.
  static func integer(
    _ name: String, in range: ClosedRange<Int>, meaning: String, example: Int,
    _ value: @escaping @Sendable (Item) -> Int?
  ) -> Property {
    integers(name, in: range, meaning: meaning, example: example, order: value) { item in
      value(item).map { [$0] } ?? []
    } test: { test in
      { item in test.takes(value(item).map { Double($0)...Double($0) }) }
    }
  }

  /// Several whole numbers of an item, one of which must be as asked for.
  ///
  /// - Parameter order: the one that it is sorted and counted by.
  static func integers(
    _ name: String, in range: ClosedRange<Int>, meaning: String, example: Int,
    order: @escaping @Sendable (Item) -> Int?, _ values: @escaping @Sendable (Item) -> [Int]
  ) -> Property {
    integers(name, in: range, meaning: meaning, example: example, order: order, values: values) { test in
      { item in
        let values = values(item)
        return values.isEmpty ? test.takes(nil) : values.contains { test.takes(Double($0)...Double($0)) }
      }
    }
  }

  /// A number that need not be whole, or a range of which a part must be as asked for. It sorts by its middle.
  static func number(
    _ name: String, meaning: String, example: String, _ value: @escaping @Sendable (Item) -> ClosedRange<Double>?
  ) -> Property {
    let read = { @Sendable (text: Substring) -> Double? in
      guard text.utf8.first != UInt8(ascii: "+"), let number = Double(text), number.isFinite else { return nil }
      return number
    }
    let parameters = NumberParameters(
      name: name, schema: .number, example: example, meaning: meaning, kind: "a number", allowed: nil, read: read,
      nearest: { _ in nil })
    var property = Property(name: name, parameters: parameters.declarations) { given, _ in
      parameters.test(given).map { test in .ofItem { test.takes(value($0)) } }
    }
    property.order = { item in
      value(item).map { .real($0.lowerBound / 2 + $0.upperBound / 2) } ?? .none
    }
    return property
  }

  private static func integers(
    _ name: String, in range: ClosedRange<Int>, meaning: String, example: Int,
    order: @escaping @Sendable (Item) -> Int?, values: @escaping @Sendable (Item) -> [Int],
    test makeTest: @escaping @Sendable (NumberTest) -> @Sendable (Item) -> Bool
  ) -> Property {
    let parameters = NumberParameters(
      name: name, schema: .bounded(minimum: range.lowerBound, maximum: range.upperBound), example: String(example),
      meaning: meaning, kind: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      allowed: ["\(range.lowerBound)..\(range.upperBound)"],
      read: { text in
        guard let number = WholeNumber.read(text), range.contains(number) else { return nil }
        return Double(number)
      },
      readEnd: { text in
        // Years have four digits. What else is counted may be asked for from -1 on, and finds what there is.
        guard let number = WholeNumber.read(text), range == ReportProperties.years ? range.contains(number) : true
        else {
          return nil
        }
        return text.utf8.count <= 10 ? Double(number) : nil
      },
      nearest: { text in
        WholeNumber.read(text).map { String(min(max($0, range.lowerBound), range.upperBound)) }
      })
    var property = Property(name: name, parameters: parameters.declarations) { given, _ in
      parameters.test(given).map { .ofItem(makeTest($0)) }
    }
    property.notes = { given, _, items in parameters.notes(given, of: items, values) }
    property.counted = .number(order)
    property.order = { order($0).map(PositionKey.Part.number) ?? .none }
    return property
  }
}

/// The parameters of a number: its name and the name with each comparison.
private struct NumberParameters: Sendable {
  let name: String
  let schema: Schema
  /// What the values are called in a refusal.
  let kind: String
  private let operands: [Comparison: Parameter<NumberOperand>]
  private let bounds: [Comparison: Parameter<Double>]

  init(
    name: String, schema: Schema, example: String, meaning: String, kind: String, allowed: [String]?,
    read: @escaping @Sendable (Substring) -> Double?, readEnd: (@Sendable (Substring) -> Double?)? = nil,
    nearest: @escaping @Sendable (String) -> String?
  ) {
    self.name = name
    self.schema = schema
    self.kind = kind
    var operands: [Comparison: Parameter<NumberOperand>] = [:]
    for comparison in [Comparison.equal, .different] {
      operands[comparison] = Parameter(
        name + comparison.rawValue, schema: .numberOrRange(schema), isRepeatable: true,
        meaning: comparison.phrase + meaning + " Two numbers with .. between them are a range, \(example).. and "
          + "..\(example) ranges without an end, and null asks for what has none.", example: example
      ) { text in
        if let operand = NumberOperand(text, number: read, end: readEnd ?? read) { return .success(operand) }
        return .failure(
          ParameterFault(
            explanation: "takes \(kind), a range of them such as \(example)..\(example), or null", allowed: allowed,
            nearest: nearest(text)))
      }
    }
    var bounds: [Comparison: Parameter<Double>] = [:]
    for comparison in Comparison.ordering {
      bounds[comparison] = Parameter(
        name + comparison.rawValue, schema: schema, isRepeatable: false, meaning: comparison.phrase + meaning,
        example: example
      ) { text in
        if let bound = read(text[...]) { return .success(bound) }
        return .failure(
          ParameterFault(explanation: "takes \(kind), such as \(example)", allowed: allowed, nearest: nearest(text)))
      }
    }
    self.operands = operands
    self.bounds = bounds
  }

  var declarations: [ParameterDeclaration] {
    Comparison.allCases.compactMap { operands[$0]?.declaration ?? bounds[$0]?.declaration }
  }

  /// What was given; nil when nothing was.
  func test(_ given: ParameterValues) -> NumberTest? {
    var test = NumberTest()
    test.alternatives = operands[.equal].map(given.all) ?? []
    test.excluded = operands[.different].map(given.all) ?? []
    for comparison in Comparison.ordering {
      if let bound = bounds[comparison].flatMap(given.first) { test.bounds.append((comparison, bound)) }
    }
    let isEmpty = test.alternatives.isEmpty && test.excluded.isEmpty && test.bounds.isEmpty
    return isEmpty ? nil : test
  }

  /// Names the nearest number to each one given that no item has. O(items) for each of those.
  func notes<Item>(
    _ given: ParameterValues, of items: any ItemTable<Item>, _ values: (Item) -> [Int]
  ) -> [String] {
    let alternatives = operands[.equal].map(given.all) ?? []
    return alternatives.compactMap { operand in
      guard case .between(let low, let high) = operand else { return nil }
      if low > high { return "\(name) is given a range that ends before it begins, in which nothing lies." }
      var nearest: (value: Int, distance: Double)?
      let isThere = items.contains { item in
        values(item).contains { value in
          let distance = max(low - Double(value), Double(value) - high, 0)
          if distance < nearest?.distance ?? .infinity { nearest = (value, distance) }
          return distance == 0
        }
      }
      guard !isThere, let nearest else { return nil }
      return "Nothing here has \(name)=\(Self.spelling(low, high)); the nearest is \(nearest.value)."
    }
  }

  private static func spelling(_ low: Double, _ high: Double) -> String {
    func digits(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "" }
    return low == high ? digits(low) : "\(digits(low))..\(digits(high))"
  }
}
