#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A figure's number, exact in decimal.
public enum FigureValue: Sendable, Equatable {
  /// One number.
  case single(Decimal)
  /// From `low` to `high`; one of them is nil where the text leaves it open.
  case range(low: Decimal?, high: Decimal?)

  /// The number, when it is one.
  public var single: Decimal? {
    if case .single(let value) = self { value } else { nil }
  }

  /// The lower bound of a range.
  public var low: Decimal? {
    if case .range(let low, _) = self { low } else { nil }
  }

  /// The upper bound of a range.
  public var high: Decimal? {
    if case .range(_, let high) = self { high } else { nil }
  }

  /// The value with every number changed by `transform`.
  public func map(_ transform: (Decimal) -> Decimal) -> FigureValue {
    switch self {
    case .single(let value): .single(transform(value))
    case .range(let low, let high): .range(low: low.map(transform), high: high.map(transform))
    }
  }
}

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
