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

  /// The value with the other sign; of a range, the bounds change places.
  public var negated: FigureValue {
    switch self {
    case .single(let value): .single(-value)
    case .range(let low, let high): .range(low: high.map { -$0 }, high: low.map { -$0 })
    }
  }

  /// The value with every number changed by `transform`.
  public func map(_ transform: (Decimal) -> Decimal) -> FigureValue {
    switch self {
    case .single(let value): .single(transform(value))
    case .range(let low, let high): .range(low: low.map(transform), high: high.map(transform))
    }
  }
}
