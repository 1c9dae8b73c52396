import HanText
import Testing

@Suite("Years")
struct YearFinderTests {
  @Test(
    "a year is four digits before 年",
    arguments: [
      ("2022年工作计划", 2022, 2022), ("从2019年到2021年", 2019, 2021), ("第12345年", nil, nil), ("1200年", nil, nil),
      ("2021", nil, nil), ("建党100周年", nil, nil), ("2021—2025年", 2025, 2025),
    ] as [(String, Int?, Int?)])
  func years(text: String, first: Int?, last: Int?) {
    let scalars = Array(text.unicodeScalars)
    #expect(YearFinder.first(in: scalars, Span(0, scalars.count)) == first)
    #expect(YearFinder.last(in: scalars, Span(0, scalars.count)) == last)
  }
}
