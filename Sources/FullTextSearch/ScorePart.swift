/// What one thing adds to a hit's score.
public struct ScorePart: Sendable, Equatable {
  /// What the part is for.
  public enum Kind: String, Sendable, CaseIterable {
    /// The occurrences of a term in the passage and in the headings above it.
    case term
    /// How close the terms stand to each other.
    case adjacency
  }

  /// What the part is for.
  public let kind: Kind
  /// The term; nil for adjacency.
  public let term: String?
  /// What it adds to the score.
  public let score: Double
  /// How often the passage holds the term.
  public let frequency: Int
  /// What the headings that hold the term count for, in occurrences in a passage of average length.
  public let headings: Double
  /// How much the term weighs, by its rarity.
  public let rarity: Double
}
