public import HTTPServer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A limit: what it is called, what it bounds, and what happens beyond it. The flag, the environment variable, the
/// help, `/v1/limits` and the table in README come from this declaration.
public struct Limit: Sendable {
  /// The name, such as `header-timeout`.
  public let name: String
  /// What it counts.
  public let unit: LimitUnit
  /// What it bounds, and what happens beyond it, in two sentences.
  public let meaning: String
  /// The status that a request beyond it is answered with; `nil` where there is no answer.
  public let status: HTTPStatus?
  /// The values that it can take, in steps; see `spelling(of:)`.
  let range: ClosedRange<Int>
  /// How many steps make one of the unit: times go in thousandths of a second, all else in ones.
  let stepsOfUnit: Int
  let steps: @Sendable (ServiceLimits) -> Int
  /// `nil` for a limit that is part of the API's contract.
  let change: (@Sendable (Int, inout ServiceLimits) -> Void)?

  /// Whether it can be set; the others are part of the API's contract.
  public var isAdjustable: Bool { change != nil }
  /// The flag that sets it.
  public var flag: String? { isAdjustable ? "--" + name : nil }
  /// The environment variable that sets it.
  public var variable: String? {
    guard isAdjustable else { return nil }
    return "GONGBAO_" + name.uppercased().split(separator: "-").joined(separator: "_")
  }

  /// The value in `limits`, as it is written for the flag.
  public func spelling(in limits: ServiceLimits) -> String { spelling(of: steps(limits)) }

  /// The values that it takes, in words that follow "it takes".
  public var allowed: String {
    let kind = stepsOfUnit == 1 ? "a whole number" : "a number"
    let fraction = stepsOfUnit == 1 ? "" : ", such as 10 or 0.5"
    return "\(kind) of \(unit.rawValue) from \(spelling(of: range.lowerBound)) to "
      + "\(spelling(of: range.upperBound))\(fraction)"
  }

  /// Takes on a value as it is written for the flag. Gives whether it is one that the limit can take.
  public func set(_ text: String, in limits: inout ServiceLimits) -> Bool {
    guard let change, let steps = steps(spelledBy: text), range.contains(steps) else { return false }
    change(steps, &limits)
    return true
  }

  /// The value in `limits`, as a number of the unit.
  func value(in limits: ServiceLimits) -> Decimal { value(of: steps(limits)) }
  var minimum: Decimal { value(of: range.lowerBound) }
  var maximum: Decimal { value(of: range.upperBound) }

  private func value(of steps: Int) -> Decimal { Decimal(steps) / Decimal(stepsOfUnit) }

  private func spelling(of steps: Int) -> String { value(of: steps).description }

  /// Digits, for times with a point and up to three digits behind it; no sign, no exponent.
  private func steps(spelledBy text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(digits.contains) }),
      let whole = Int(parts[0])
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard stepsOfUnit == 1000, parts[1].utf8.count <= 3, let number = Int(parts[1]) else { return nil }
      fraction = number * [100, 10, 1][parts[1].utf8.count - 1]
    }
    let (product, isTooLarge) = whole.multipliedReportingOverflow(by: stepsOfUnit)
    guard !isTooLarge else { return nil }
    let (sum, overflows) = product.addingReportingOverflow(fraction)
    return overflows ? nil : sum
  }
}

extension Limit {
  /// A limit that is a whole number.
  static func count(
    _ name: String, _ unit: LimitUnit, _ range: ClosedRange<Int>,
    _ path: any WritableKeyPath<ServiceLimits, Int> & Sendable, _ status: HTTPStatus? = nil, _ meaning: String
  ) -> Limit {
    Limit(
      name: name, unit: unit, meaning: meaning, status: status, range: range, stepsOfUnit: 1,
      steps: { $0[keyPath: path] }, change: { $1[keyPath: path] = $0 })
  }

  /// A limit that is a time, in seconds to the thousandth.
  static func time(
    _ name: String, _ range: ClosedRange<Double>,
    _ path: any WritableKeyPath<ServiceLimits, Duration> & Sendable, _ status: HTTPStatus? = nil, _ meaning: String
  ) -> Limit {
    Limit(
      name: name, unit: .seconds, meaning: meaning, status: status,
      range: Int(range.lowerBound * 1000)...Int(range.upperBound * 1000), stepsOfUnit: 1000,
      steps: { limits in
        let (seconds, attoseconds) = limits[keyPath: path].components
        return Int(clamping: seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
      },
      change: { $1[keyPath: path] = .milliseconds($0) })
  }

  /// A limit that the API's contract names.
  static func fixed(
    _ name: String, _ unit: LimitUnit, _ value: Int, _ status: HTTPStatus? = nil, _ meaning: String
  ) -> Limit {
    Limit(
      name: name, unit: unit, meaning: meaning, status: status, range: value...value, stepsOfUnit: 1,
      steps: { _ in value }, change: nil)
  }
}
