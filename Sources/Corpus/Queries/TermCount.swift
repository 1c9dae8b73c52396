public import ReportModel

/// How often a term stands in a group of passages.
public struct TermCount: Sendable, Equatable {
  /// What passages can be grouped by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// The place that reports.
    case place
    /// The year that the report plans, else the one after the year that it looks back on.
    case year
  }

  /// The term as asked for.
  public let term: String
  /// The group's place, as the report has it that tells most of it; nil when groups are not by place, or the report's
  /// place is not known.
  public let place: Place?
  /// The group's year; nil when groups are not by year, or the report's year is not known.
  public let year: Int?
  /// How often the term stands in the passages, from left to right without overlap.
  public let count: Int
  /// How many characters the passages have, punctuation and blanks included.
  public let characters: Int

  /// How often it stands in ten thousand characters.
  public var per10000: Double { characters > 0 ? Double(count) * 10_000 / Double(characters) : 0 }
}
