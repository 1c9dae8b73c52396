import FigureExtractor

/// A unit that figures come in.
public struct MeasuringUnit: Sendable, Equatable {
  /// The unit as written, without a multiplier.
  public let name: String
  /// The unit that values of it are given in as a base.
  public let base: String
  /// How many of the base unit one of it is, in digits.
  public let factor: String

  /// Every unit that is read, in the order of their table.
  public static let all = UnitTable.entries.map { MeasuringUnit(name: $0.name, base: $0.base, factor: $0.factor) }
}
