/// A run of characters that a query asks for.
public struct SearchTerm: Sendable, Hashable {
  /// The run as typed, without quotation marks.
  public let text: String
  /// Where it begins in the query, in code points, its quotation mark included.
  public let position: Int

  /// Two terms are equal when their texts are, wherever they stand.
  public static func == (left: SearchTerm, right: SearchTerm) -> Bool { left.text == right.text }
  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
