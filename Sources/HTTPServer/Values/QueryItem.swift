/// One `name=value` of a query, both decoded.
public struct QueryItem: Hashable, Sendable {
  /// The name, percent-decoded, `+` read as a blank.
  public let name: String
  /// The value, percent-decoded, `+` read as a blank; empty when there is no `=`.
  public let value: String

  /// An item of this name and value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
