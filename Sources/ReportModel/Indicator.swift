/// A standard indicator that many reports share.
public struct Indicator: Sendable, Equatable {
  /// A stable code, such as `gdp`.
  public var code: String
  /// The Chinese name.
  public var name: String
  /// The English name.
  public var english: String
  /// Other wordings of the name.
  public var aliases: [String]
  /// The unit of its level, such as 元.
  public var unit: String
  /// Which direction is better; nil where neither is.
  public var better: Direction?
  /// What it counts, in one line of English.
  public var definition: String

  /// An indicator as the table lists it.
  public init(
    code: String, name: String, english: String, aliases: [String], unit: String, better: Direction?,
    definition: String
  ) {
    self.code = code
    self.name = name
    self.english = english
    self.aliases = aliases
    self.unit = unit
    self.better = better
    self.definition = definition
  }

  /// Which direction of an indicator is the better one.
  public enum Direction: String, Sendable, CaseIterable {
    case higher, lower
  }
}
