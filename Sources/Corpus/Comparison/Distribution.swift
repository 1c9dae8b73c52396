#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// How numbers lie: their quartiles and their mean, in exact decimal arithmetic.
///
/// Quartiles are interpolated linearly between the two nearest numbers in order: type 7 of Hyndman and Fan, Sample
/// Quantiles in Statistical Packages (1996), which R, NumPy and QUARTILE.INC of spreadsheets use too.
public struct Distribution: Sendable, Equatable {
  /// How many numbers there are.
  public let count: Int
  /// The least number.
  public let min: Decimal
  /// The first quartile.
  public let q1: Decimal
  /// The second quartile.
  public let median: Decimal
  /// The third quartile.
  public let q3: Decimal
  /// The greatest number.
  public let max: Decimal
  /// The sum divided by the count, to six digits behind the point.
  public let mean: Decimal

  /// The distribution of `numbers`; nil without any, and when they are too large to add. O(n log n).
  public init?(of numbers: [Decimal]) {
    let sorted = numbers.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let sum = sorted.reduce(0, +)
    guard !sum.isNaN else { return nil }
    count = sorted.count
    min = first
    q1 = Self.quartile(1, of: sorted)
    median = Self.quartile(2, of: sorted)
    q3 = Self.quartile(3, of: sorted)
    max = last
    mean = (sum / Decimal(sorted.count)).rounded(toDigits: Self.digitsOfMean)
  }

  private static let digitsOfMean = 6

  /// The number at `quarters` quarters of the way from the first to the last of `sorted`, which is not empty.
  private static func quartile(_ quarters: Int, of sorted: [Decimal]) -> Decimal {
    let (below, rest) = ((sorted.count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
    let low = sorted[below]
    guard rest > 0 else { return low }
    let quarter = Decimal(sign: .plus, exponent: -2, significand: 25)
    return low + (sorted[below + 1] - low) * Decimal(rest) * quarter
  }
}
