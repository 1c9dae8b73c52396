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

  /// The first year in `span`; nil when there is none. O(n).
  public static func first(in text: [Unicode.Scalar], _ span: Span) -> Int? {
    firstSpan(in: text, span)?.year
  }

  /// The last year in `span`; nil when there is none. O(n).
  public static func last(in text: [Unicode.Scalar], _ span: Span) -> Int? {
    years(in: text, span, stopAtFirst: false).last?.year
  }

  private static func years(in text: [Unicode.Scalar], _ span: Span, stopAtFirst: Bool) -> [Found] {
    var found: [Found] = []
    var value = 0
    var digits = 0
    for position in span.range {
      if text[position].isDigit {
        digits += 1
        value = digits > 4 ? 0 : value * 10 + Int(text[position].value - 0x30)
      } else {
        if text[position] == "年", digits == 4, plausible.contains(value) {
          found.append(Found(year: value, span: Span(position - 4, position + 1)))
          if stopAtFirst { return found }
        }
        value = 0
        digits = 0
      }
    }
    return found
  }
}
