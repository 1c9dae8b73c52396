import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A number, or the bounds of a range, in digits.
public struct NumberSpelling: Sendable, Equatable {
  /// The number; nil for a range.
  public let single: String?
  /// The lower bound of a range.
  public let low: String?
  /// The upper bound of a range.
  public let high: String?

  init(_ value: FigureValue) {
    single = Self.digits(value.single)
    low = Self.digits(value.low)
    high = Self.digits(value.high)
  }

  private static func digits(_ number: Decimal?) -> String? {
    guard let number, !number.isNaN else { return nil }
    return number.description
  }
}
