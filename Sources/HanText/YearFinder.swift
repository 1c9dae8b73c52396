/// Finds years as reports write them: 2022年.
public enum YearFinder {
  /// The years that a report can be about; other numbers before 年 are no years.
  public static let plausible = 1949...2099

  /// A year that was found.
  public struct Found: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// Its digits and 年.
    public let span: Span
  }

  /// The first year in `span`; nil when there is none. O(n).
  public static func firstSpan(in text: [Unicode.Scalar], _ span: Span) -> Found? {
    years(in: text, span, stopAtFirst: true).first
  }

  /// The last year in `span`, with where it stands; nil when there is none. O(n).
  public static func lastSpan(in text: [Unicode.Scalar], _ span: Span) -> Found? {
    years(in: text, span, stopAtFirst: false).last
  }

  private static let han = Array("〇一二三四五六七八九".unicodeScalars)

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isDigit { return Int(scalar.value - 0x30) }
    return scalar == "零" || scalar == "○" ? 0 : han.firstIndex(of: scalar)
  }

  /// Years in digits of either script (2022年, 二〇二二年), blanks before 年 allowed; parts of `span` outside the text
  /// are left out.
  private static func years(in text: [Unicode.Scalar], _ span: Span, stopAtFirst: Bool) -> [Found] {
    var found: [Found] = []
    var value = 0
    var digits = 0
    var start = 0
    for position in span.range.clamped(to: text.indices) {
      let scalar = text[position]
      if scalar.isBlank, digits == 4 { continue }
      if let digit = mayBeDigit(scalar) ? digit(scalar) : nil {
        if digits == 0 { start = position }
        digits += 1
        value = digits > 4 ? 0 : value * 10 + digit
        continue
      }
      if scalar == "年", digits == 4, plausible.contains(value) {
        found.append(Found(year: value, span: Span(start, position + 1)))
        if stopAtFirst { return found }
      }
      value = 0
      digits = 0
    }
    return found
  }

  /// A quick look before the list of digits is searched.
  private static func mayBeDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.value == 0x25CB || scalar.value == 0x3007 || (0x4E00...0x96F6).contains(scalar.value)
  }
}
