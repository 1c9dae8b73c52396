/// The values of a route's parameters, by name. There are few, so that they are looked up in order.
public struct PathParameters: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private let names: [String]
  private let values: [String]

  /// Parameters made by hand, for tests of handlers.
  public init(dictionaryLiteral elements: (String, String)...) {
    names = elements.map(\.0)
    values = elements.map(\.1)
  }

  init(names: [String], values: [String]) {
    self.names = names
    self.values = values
  }

  /// The decoded value of the parameter of this name, or `nil` when the route's template has none of it.
  public subscript(name: String) -> String? {
    for (index, candidate) in names.enumerated() where candidate == name && index < values.count {
      return values[index]
    }
    return nil
  }
}
