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
    guard let whole = numeral(at: position, .chinese), whole.end < sentence.end, text.holds(Self.of, at: whole.end),
      let part = numeral(at: whole.end + Self.of.count, .chinese)
    else { return nil }
    return (part.value, whole.value, part.end)
  }

  /// 1/3, but neither a date, a page's or a line's number, nor a unit behind it: 12/20日, 1/3号线.
  private func slashed(at position: Int) -> (part: Int, whole: Int, end: Int)? {
    guard let part = numeral(at: position, .arabic), part.end < sentence.end, text[part.end] == "/",
      let whole = numeral(at: part.end + 1, .arabic), whole.value <= Self.largestSlashed,
      position == sentence.start || !Self.marksBefore.contains(text[position - 1]) && !text[position - 1].isLatinLetter,
      whole.end == sentence.end || text[whole.end] != "/" && !text[whole.end].isLatinLetter,
      whole.end == sentence.end || !CueTables.numberedUnits.contains(text[whole.end])
    else { return nil }
    return (part.value, whole.value, whole.end)
  }

  private static let largestSlashed = 20
  private static let marksBefore: Set<Unicode.Scalar> = ["/", "第"]

  /// A small whole number, and where it ends.
  private func numeral(at position: Int, _ notation: ChineseNumeral.Notation) -> (value: Int, end: Int)? {
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: position), numeral.notation == notation,
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
