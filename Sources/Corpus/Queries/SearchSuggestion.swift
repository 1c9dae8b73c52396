/// Another query that finds something.
public struct SearchSuggestion: Sendable, Equatable {
  /// Where a suggestion comes from.
  public enum Kind: String, CaseIterable, Sendable {
    /// A word that the reports use.
    case term
    /// A query that is like one that finds nothing.
    case correction
    /// The name of a place.
    case place
    /// The name of an indicator.
    case indicator
  }

  /// The query.
  public let text: String
  /// Where it comes from.
  public let kind: Kind
  /// How many passages it finds.
  public let passages: Int
}
