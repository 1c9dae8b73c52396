import HanText
import ReportModel

/// Finds days as reports and sites write them: 2023年3月1日, 二〇二三年三月一日, 2021-02-01, 2021/2/1, 2021.02.01.
enum DateFinder {
  /// A day that was found.
  struct Day: Equatable {
    /// `yyyy-mm-dd`.
    let text: String
    let year: Int
    let span: Span
  }

  /// The first day in `span`; nil when there is none. Days that no calendar has are passed over.
  static func first(in text: [Unicode.Scalar], _ span: Span) -> Day? {
    var position = span.start
    while position < span.end {
      if text[position].isDigit, position == span.start || !text[position - 1].isDigit,
        let day = day(text, at: position, end: span.end)
      {
        return day
      }
      if text[position] == "年", let day = hanDay(text, span, year: position) { return day }
      position += 1
    }
    return nil
  }

  private static func day(_ text: [Unicode.Scalar], at start: Int, end: Int) -> Day? {
    guard let year = number(text, at: start, end: end, digits: 4...4), YearFinder.plausible.contains(year.value),
      let (mark, (first, second)) = separator(text, after: year.end, end),
      let month = number(text, at: afterBlanks(text, mark + 1, end), end: end, digits: 1...2),
      (1...12).contains(month.value), let mark = position(of: first, in: text, after: month.end, end),
      let day = number(text, at: afterBlanks(text, mark + 1, end), end: end, digits: 1...2),
      (1...CalendarMonth.days(in: month.value, of: year.value)).contains(day.value)
    else { return nil }
    var last = day.end
    if let second {
      guard let mark = position(of: second, in: text, after: last, end) else { return nil }
      last = mark + 1
    }
    let written = "\(year.value)-\(twoDigits(month.value))-\(twoDigits(day.value))"
    return Day(text: written, year: year.value, span: Span(start, last))
  }

  /// 二〇二三年三月一日, where `year` is the place of 年.
  private static func hanDay(_ text: [Unicode.Scalar], _ span: Span, year: Int) -> Day? {
    guard let found = YearFinder.lastSpan(in: text, Span(max(span.start, year - 4), year + 1)),
      let month = hanNumber(text, from: year + 1, to: "月", end: span.end), (1...12).contains(month.value),
      let day = hanNumber(text, from: month.end, to: "日", end: span.end),
      (1...CalendarMonth.days(in: month.value, of: found.year)).contains(day.value)
    else { return nil }
    let written = "\(found.year)-\(twoDigits(month.value))-\(twoDigits(day.value))"
    return Day(text: written, year: found.year, span: Span(found.span.start, day.end))
  }

  /// A number up to 99 in characters and the sign behind it.
  private static func hanNumber(
    _ text: [Unicode.Scalar], from start: Int, to sign: Unicode.Scalar, end: Int
  ) -> (value: Int, end: Int)? {
    guard start < end, let number = Enumerator.hanNumber(text, start, end), number.end < end, text[number.end] == sign
    else { return nil }
    return (number.value, number.end + 1)
  }

  /// What stands after the year: what must stand after the month and after the day.
  private static let separators: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar?)] = [
    "年": ("月", "日"), "-": ("-", nil), "/": ("/", nil), ".": (".", nil),
  ]

  /// What follows a year; blanks may stand before 年, as before 月 and 日, and before no other sign.
  private static func separator(
    _ text: [Unicode.Scalar], after start: Int, _ end: Int
  ) -> (Int, (Unicode.Scalar, Unicode.Scalar?))? {
    if let mark = position(of: "年", in: text, after: start, end) { return separators["年"].map { (mark, $0) } }
    guard start < end else { return nil }
    return separators[text[start]].map { (start, $0) }
  }

  /// Where the sign stands, behind blanks where it is a character.
  private static func position(of sign: Unicode.Scalar, in text: [Unicode.Scalar], after start: Int, _ end: Int) -> Int?
  {
    let place = sign.isHan ? afterBlanks(text, start, end) : start
    return place < end && text[place] == sign ? place : nil
  }

  private static func afterBlanks(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
    text[min(start, end)..<end].firstIndex { !$0.isBlank } ?? end
  }

  private static func number(
    _ text: [Unicode.Scalar], at start: Int, end: Int, digits: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var value = 0
    var position = start
    while position < end, text[position].isDigit, position - start < 5 {
      value = value * 10 + Int(text[position].value - 0x30)
      position += 1
    }
    return digits.contains(position - start) ? (value, position) : nil
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
