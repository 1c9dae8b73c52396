/// A figure's value in its base unit: 193.53亿元 is 19353000000 元, 6% is 0.06 as a ratio.
public struct BaseValue: Sendable, Equatable {
  /// The number in the base unit, exact in decimal.
  public var value: FigureValue
  /// The base unit: 元, 人, 平方米, `ratio`, or the counted unit itself.
  public var unit: String

  /// A value in `unit`.
  public init(value: FigureValue, unit: String) {
    self.value = value
    self.unit = unit
  }
}
