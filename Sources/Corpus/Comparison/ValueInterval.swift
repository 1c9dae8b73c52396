import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The numbers that a figure leaves possible: one, or all from a lower to an upper bound; a bound that is nil is open.
struct ValueInterval: Equatable {
  let low: Decimal?
  let high: Decimal?

  init(low: Decimal?, high: Decimal?) {
    self.low = low
    self.high = high
  }

  /// The numbers of a value; nil for one that is not a number.
  init?(_ value: FigureValue) {
    switch value {
    case .single(let number): self.init(low: number, high: number)
    case .range(let low, let high): self.init(low: low, high: high)
    }
    guard low != nil || high != nil, low?.isNaN != true, high?.isNaN != true else { return nil }
  }

  /// The number that stands for all: the middle, or the bound where only one is known.
  var middle: Decimal {
    guard let low, let high else { return low ?? high ?? 0 }
    return low == high ? low : (low + high) / 2
  }

  /// How far `other` lies above (or, negative, below) this interval; 0 where they have a number in common.
  func distance(to other: ValueInterval) -> Decimal {
    if let high, let start = other.low, start > high { return start - high }
    if let low, let end = other.high, end < low { return end - low }
    return 0
  }
}
