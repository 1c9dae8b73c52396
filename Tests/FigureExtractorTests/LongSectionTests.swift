import FigureExtractor
import ReportModel
import ReportReader
import Testing

/// One section that holds everything is read in time that grows with its length, and without deep recursion.
@Suite("Long sections")
struct LongSectionTests {
  @Test(
    "every figure of a long section is found, with sentences and without",
    arguments: ["新增学位1200个,同比增长5.2%。\n", "新增学位1200个,同比增长5.2%,"])
  func long(piece: String) throws {
    let count = 4000
    let text = Part.review.rawValue + String(repeating: piece, count: count)
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    #expect(FigureExtractor().figures(in: document).count == 2 * count)
  }

  @Test(
    "what only looks like a number stops nothing",
    arguments: [
      String(repeating: "9", count: 5000) + "个", "10^400个", "1" + String(repeating: "0", count: 400) + "亿元",
      String(repeating: "一二三", count: 2000) + "个", String(repeating: "(", count: 3000) + "5%",
      String(repeating: "由3家增加到", count: 500), String(repeating: "1类5项", count: 2000),
      String(repeating: "投入5元,", count: 2000), "五年来控制在不足2.05:1五年来5亿元多于3个5以内",
    ])
  func numerals(words: String) throws {
    let figures = try Part.review.figures(words + "。新建公园2个。")
    #expect(figures.last?.indicator.name == "公园")
  }
}
