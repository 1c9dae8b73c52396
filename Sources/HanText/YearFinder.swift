/// Finds years as reports write them: 2022年.
public enum YearFinder {
  /// The years that a report can be about; other numbers before 年 are no years.
  public static let plausible = 1949...2099

  /// The first year in `span`; nil when there is none. O(n).
  public static func first(in text: [Unicode.Scalar], _ span: Span) -> Int? {
    years(in: text, span, stopAtFirst: true).first
  }

  /// The last year in `span`; nil when there is none. O(n).
  public static func last(in text: [Unicode.Scalar], _ span: Span) -> Int? {
    years(in: text, span, stopAtFirst: false).last
  }

  private static func years(in text: [Unicode.Scalar], _ span: Span, stopAtFirst: Bool) -> [Int] {
    var found: [Int] = []
    var value = 0
    var digits = 0
    for position in span.range {
      if text[position].isDigit {
        digits += 1
        value = digits > 4 ? 0 : value * 10 + Int(text[position].value - 0x30)
      } else {
        if text[position] == "年", digits == 4, plausible.contains(value) {
          found.append(value)
          if stopAtFirst { return found }
        }
        value = 0
        digits = 0
      }
    }
    return found
  }
}
