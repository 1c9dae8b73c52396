import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads fractions in characters: 三分之一, 近四分之三. Percentages are written alike and are none of them.
struct FractionReader {
  let text: [Unicode.Scalar]
  let sentence: Span

  private static let of = Array("分之".unicodeScalars)

  /// The fraction that begins at `position`, in percent; nil where none does.
  func fraction(at position: Int) -> Quantity? {
    guard let whole = numeral(at: position), whole.end < sentence.end, text.holds(Self.of, at: whole.end),
      let part = numeral(at: whole.end + Self.of.count), whole.value > 1, whole.value != 100,
      (1..<whole.value).contains(part.value)
    else { return nil }
    let numeral = Span(position, part.end)
    let words = sentence.start..<position
    let before = CueTables.comparatorsBefore.match(in: text, endingAt: position, within: words)
    let after = CueTables.comparatorsAfter.match(in: text, at: numeral.end, within: sentence.range)
    return Quantity(
      numeral: numeral, value: .single(Self.percent(part.value, of: whole.value)),
      unit: UnitTable.impliedPercent(at: numeral.end),
      comparator: after?.value ?? before?.value ?? .eq,
      expression: Span(before?.span.start ?? position, after?.span.end ?? numeral.end),
      fraction: "\(part.value)/\(whole.value)")
  }

  /// A small whole number in characters, and where it ends.
  private func numeral(at position: Int) -> (value: Int, end: Int)? {
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: position), numeral.notation == .chinese,
      numeral.span.end <= sentence.end, let value = Int("\(numeral.value)"), value <= Self.largestPart
    else { return nil }
    return (value, numeral.span.end)
  }

  private static let largestPart = 10_000

  /// `part` in percent of `whole`, to four places, so that the ratio has six.
  private static func percent(_ part: Int, of whole: Int) -> Decimal {
    Decimal(sign: .plus, exponent: -4, significand: Decimal((part * 2_000_000 / whole + 1) / 2))
  }
}
