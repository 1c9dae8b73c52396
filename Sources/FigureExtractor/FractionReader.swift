import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads fractions: 三分之一, 近四分之三, 1/3. Percentages are written alike and are none of them.
struct FractionReader {
  let text: [Unicode.Scalar]
  let sentence: Span

  private static let of = Array("分之".unicodeScalars)

  /// The fraction that begins at `position`, in percent; nil where none does.
  func fraction(at position: Int) -> Quantity? {
    guard let (part, whole, end) = worded(at: position) ?? slashed(at: position), whole != 100,
      part >= 1, part < whole
    else { return nil }
    let numeral = Span(position, end)
    let words = sentence.start..<position
    let before = CueTables.comparatorsBefore.match(in: text, endingAt: position, within: words)
    let after = CueTables.comparatorsAfter.match(in: text, at: numeral.end, within: sentence.range)
    return Quantity(
      numeral: numeral, value: .single(Self.percent(part, of: whole)),
      unit: UnitTable.impliedPercent(at: numeral.end),
      comparator: after?.value ?? before?.value ?? .eq,
      expression: Span(before?.span.start ?? position, after?.span.end ?? numeral.end),
      fraction: "\(part)/\(whole)")
  }

  /// 三分之一
  private func worded(at position: Int) -> (part: Int, whole: Int, end: Int)? {
    guard let whole = numeral(at: position, .chinese), text.holds(Self.of, at: whole.span.end),
      let part = numeral(at: whole.span.end + Self.of.count, .chinese)
    else { return nil }
    return Self.parts(part, of: whole, end: part.span.end)
  }

  /// 1/3, but neither a date, a page's or a line's number, nor a unit behind it: 12/20日, 1/3号线.
  private func slashed(at position: Int) -> (part: Int, whole: Int, end: Int)? {
    guard let part = numeral(at: position, .arabic), part.span.end < sentence.end, text[part.span.end] == "/",
      let whole = numeral(at: part.span.end + 1, .arabic), whole.value <= Self.largestSlashed,
      position == sentence.start || !Self.marksBefore.contains(text[position - 1]) && !text[position - 1].isLatinLetter
    else { return nil }
    let end = whole.span.end
    if end < sentence.end {
      let behind = text[end]
      if behind == "/" || behind.isLatinLetter || CueTables.numberedUnits.contains(behind) { return nil }
    }
    return Self.parts(part, of: whole, end: end)
  }

  private static let largestSlashed: Decimal = 20
  private static let marksBefore: Set<Unicode.Scalar> = ["/", "第"]

  private func numeral(at position: Int, _ notation: ChineseNumeral.Notation) -> ChineseNumeral? {
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: position), numeral.notation == notation,
      numeral.span.end <= sentence.end
    else { return nil }
    return numeral
  }

  /// The two as small whole numbers; nil where one is none.
  private static func parts(
    _ part: ChineseNumeral, of whole: ChineseNumeral, end: Int
  ) -> (part: Int, whole: Int, end: Int)? {
    guard let first = Int("\(part.value)"), let second = Int("\(whole.value)"), max(first, second) <= largestPart
    else { return nil }
    return (first, second, end)
  }

  private static let largestPart = 10_000

  /// `part` in percent of `whole`, to four places, so that the ratio has six.
  private static func percent(_ part: Int, of whole: Int) -> Decimal {
    Decimal(sign: .plus, exponent: -4, significand: Decimal((part * 2_000_000 / whole + 1) / 2))
  }
}
