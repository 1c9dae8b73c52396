/// What passages that were found can be counted by.
public enum SearchFacet: String, CaseIterable, Sendable {
  /// The place that reports.
  case place
  /// The year that the report plans, else the one after the year that it looks back on.
  case year
  /// The kind of the section that the passage begins in.
  case kind
  /// The level of the place.
  case level

  /// How many passages have one value.
  public struct Count: Sendable, Equatable {
    /// The facet that the value is of.
    public let facet: SearchFacet
    /// The value, as a filter takes it.
    public let value: String
    /// Of a place, those around it, from the widest in: what places of one name are told apart by. Empty for other facets.
    public let parents: [String]
    /// How many passages have it.
    public let passages: Int
  }
}
