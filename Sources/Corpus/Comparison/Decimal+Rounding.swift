#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Decimal {
  /// The nearest number with at most `digits` digits behind the point; of two equally near ones that whose last digit
  /// is even. A quotient of exact decimals is cut at 38 digits; this makes it exact again.
  func rounded(toDigits digits: Int) -> Decimal {
    let text = description
    guard let point = text.firstIndex(of: "."), text[point...].utf8.count > digits + 1,
      let kept = Decimal(string: String(text[...point]) + text[point...].dropFirst().prefix(digits))
    else { return self }
    let step = Decimal(sign: .plus, exponent: -digits, significand: 1)
    let rest = (self - kept).magnitude * 2
    let lastDigit = text[point...].dropFirst().prefix(digits).last ?? text[..<point].last
    let isOdd = (lastDigit?.wholeNumberValue ?? 0) % 2 == 1
    guard rest > step || rest == step && isOdd else { return kept }
    return self < 0 ? kept - step : kept + step
  }
}
