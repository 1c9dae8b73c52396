import ReportModel
import Testing

@testable import Corpus

struct IndicatorIndexTests {
  private static let standard = [
    Indicator(
      code: "gdp", name: "地区生产总值", english: "gross regional product", aliases: ["GDP", "国内生产总值"], unit: "元",
      better: .higher, definition: "")
  ]

  @Test(arguments: [
    ("gdp", [0, 2]), ("GDP", [0, 2]), ("国内生产总值", [0, 2]), ("生產總值", [0]), ("地区生产总值", [0, 2]), ("学校", [1, 3]),
    ("公园", [3]), ("学校、公园", [3]), ("医院", []),
  ])
  func numbersMeaning(value: String, expected: [Int32]) {
    var index = IndicatorIndex(standard: Self.standard)
    for (name, code) in [("生产总值", "gdp"), ("学校", nil), ("GDP", "gdp"), ("学校、公园", nil), ("学校", nil)] {
      _ = index.number(of: IndicatorName(name: name, code: code))
    }
    #expect(index.numbers(meaning: value) == Set(expected))
    #expect(index.names.count == 4)
  }

  @Test func onlyWhatFiguresHaveCanBeFound() {
    var index = IndicatorIndex(standard: Self.standard)
    _ = index.number(of: IndicatorName(name: "学校", code: nil))
    #expect(index.findableNames == ["学校"])
  }
}
