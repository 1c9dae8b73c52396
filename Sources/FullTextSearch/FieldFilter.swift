/// A condition on a property of documents, as `place:万江`. What the names and values mean is the caller's to say.
public struct FieldFilter: Sendable, Hashable {
  /// The property's name, one of those that the query was parsed with.
  public let field: String
  /// The value as typed.
  public let value: String
  /// Where the condition begins in the query, in code points.
  public let position: Int

  /// Two conditions are equal when they ask for the same, wherever they stand.
  public static func == (left: FieldFilter, right: FieldFilter) -> Bool {
    left.field == right.field && left.value == right.value
  }
  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(value)
  }
}
