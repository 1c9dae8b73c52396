import HanText
import Testing

@Suite("Years")
struct YearFinderTests {
  @Test(
    "a year is four digits before 年",
    arguments: [
      ("2022年工作计划", 2022, 2022), ("从2019年到2021年", 2019, 2021), ("第12345年", nil, nil), ("1200年", nil, nil),
      ("2021", nil, nil), ("建党100周年", nil, nil), ("2021—2025年", 2025, 2025), ("2022 年工作", 2022, 2022),
      ("二〇二三年计划", 2023, 2023), ("一二三四五年", nil, nil),
    ] as [(String, Int?, Int?)])
  func years(text: String, first: Int?, last: Int?) {
    let scalars = Array(text.unicodeScalars)
    #expect(YearFinder.firstSpan(in: scalars, Span(0, scalars.count))?.year == first)
    #expect(YearFinder.lastSpan(in: scalars, Span(0, scalars.count))?.year == last)
  }

  @Test("a span says where the digits and 年 stand, and may reach past the text")
  func spans() {
    let text = Array("到2025年".unicodeScalars)
    #expect(YearFinder.lastSpan(in: text, Span(0, 99))?.span == Span(1, 6))
    #expect(YearFinder.firstSpan(in: text, Span(9, 99)) == nil)
  }
}
