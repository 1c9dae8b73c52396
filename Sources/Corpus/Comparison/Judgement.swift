public import ReportModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// How a result compares with the target that it was to reach. Exact in decimal.
public struct Judgement: Sendable, Equatable {
  /// How far the result lies above the target (negative: below), in the target's own unit; 0 inside a range, from the
  /// nearest bound outside of it.
  public let deviation: Decimal?
  /// Whether the target was reached; nil where that can't be told.
  public let met: Bool?
  /// Why `met` is nil.
  public let gap: OutcomeGap?

  /// How far a result may fall short of a target with 左右 or 约 and still reach it, as a part of the target: 6%左右 is
  /// reached from 5.7% on.
  public static let tolerance = Decimal(sign: .plus, exponent: -2, significand: 5)

  /// Compares a result with a target of the same indicator, measure, place and year.
  ///
  /// - Parameter better: the direction that is better for the indicator, where one is.
  public init(target: Figure, result: Figure, better: Indicator.Direction?) {
    guard target.base.unit == result.base.unit else {
      self.init(deviation: nil, met: nil, gap: .otherUnit)
      return
    }
    guard let wanted = ValueInterval(target.base.value), let reached = ValueInterval(result.base.value) else {
      self.init(deviation: nil, met: nil, gap: .notANumber)
      return
    }
    let distance = wanted.distance(to: reached)
    let deviation = distance == 0 ? 0 : Self.unitFactor(target, result).map { (distance / $0).rounded(toDigits: 12) }
    let aim = Aim(target, better: better, interval: wanted)
    let tolerated = target.comparator == .approx ? abs(wanted.middle) * Self.tolerance : 0
    let isStrict = target.comparator == .gt && result.comparator != .gt
    let met =
      switch aim {
      case .atLeast: Self.isAtLeast(reached, wanted.low, tolerated, isStrict: isStrict)
      case .atMost: Self.isAtLeast(reached.negated, wanted.high.map { -$0 }, tolerated, isStrict: isStrict)
      case .exactly: abs(distance) <= tolerated ? true : Bool?.none
      }
    self.init(
      deviation: deviation, met: met,
      gap: met == nil ? (aim == .exactly ? .directionUnknown : .resultIsARange) : nil)
  }

  private init(deviation: Decimal?, met: Bool?, gap: OutcomeGap?) {
    self.deviation = deviation
    self.met = met
    self.gap = gap
  }

  /// Whether a result lies at or above a bound; nil when a part of it does and a part does not.
  private static func isAtLeast(
    _ reached: ValueInterval, _ bound: Decimal?, _ tolerated: Decimal, isStrict: Bool
  ) -> Bool? {
    guard let bound else { return nil }
    func isEnough(_ number: Decimal) -> Bool { isStrict ? number > bound : number >= bound - tolerated }
    if let low = reached.low, isEnough(low) { return true }
    if let high = reached.high, !isEnough(high) { return false }
    return nil
  }

  /// How many base units the target's unit is; where the target is 0 and does not tell, the result's, if it is in the
  /// same unit.
  private static func unitFactor(_ target: Figure, _ result: Figure) -> Decimal? {
    target.unitFactor ?? (target.unit == result.unit ? result.unitFactor : nil)
  }
}

extension ValueInterval {
  /// The interval on the other side of 0.
  fileprivate var negated: ValueInterval {
    ValueInterval(low: high.map { -$0 }, high: low.map { -$0 })
  }
}
