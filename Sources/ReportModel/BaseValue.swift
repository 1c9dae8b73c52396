/// A figure's value in its base unit: 193.53亿元 is 19353000000 元, 6% is 0.06 as a ratio.
public struct BaseValue: Sendable, Equatable {
  /// The number in the base unit, exact in decimal.
  public var value: FigureValue
  /// The base unit: 元, 人, 平方米, `ratio`, or the counted unit itself.
  public var unit: String
  /// The number as a fraction, `1/3`, where the text writes one; `value` is then the nearest decimal of six places.
  public var fraction: String?

  /// A value in `unit`.
  public init(value: FigureValue, unit: String, fraction: String? = nil) {
    self.value = value
    self.unit = unit
    self.fraction = fraction
  }
}
