/// One field line: a name and its value (RFC 9112 §5).
public struct HTTPField: Hashable, Sendable {
  /// The name, as it was spelled.
  public let name: HTTPFieldName
  /// The value without the blanks around it. Bytes that are not UTF-8 appear as U+FFFD.
  public let value: String

  /// A field of this name and value.
  public init(name: HTTPFieldName, value: String) {
    self.name = name
    self.value = value
  }
}
