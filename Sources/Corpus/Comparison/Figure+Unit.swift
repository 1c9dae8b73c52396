import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Figure {
  /// How many base units the unit as written is: 100,000,000 for 亿元. Nil when the number is 0, which does not tell.
  var unitFactor: Decimal? {
    let pairs = [
      (value.single, base.value.single), (value.low, base.value.low), (value.high, base.value.high),
    ]
    for case (let written?, let number?) in pairs where written != 0 && number != 0 {
      return (number / written).rounded(toDigits: 12)
    }
    return nil
  }
}
