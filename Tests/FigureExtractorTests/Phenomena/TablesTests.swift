import HanText
import ReportModel
import Testing

@testable import FigureExtractor

@Suite("Tables in reports")
struct TablesTests {
  @Test(
    "a cell that holds a number alone is named by its row and column",
    arguments: [
      (
        .review, "项目名称\t总投资(亿元)\t完成投资(亿元)\t完成比例\n东区水厂\t2.5\t1.5\t60%\n西区公园\t0.8\t0.8\t100%",
        [
          "result level 2.5 亿元 eq 2021 - 东区水厂总投资 -",
          "result level 1.5 亿元 eq 2021 - 东区水厂完成投资 -",
          "result share 60 % eq 2021 - 东区水厂完成比例 -",
          "result level 0.8 亿元 eq 2021 - 西区公园总投资 -",
          "result level 0.8 亿元 eq 2021 - 西区公园完成投资 -",
          "result share 100 % eq 2021 - 西区公园完成比例 -",
        ]
      ),
      (
        .review, "指标 单位 总量 增长(%)\n地区生产总值 亿元 120.5 6.5\n财政收入 亿元 12.5 -",
        [
          "result level 120.5 亿元 eq 2021 - 地区生产总值 gdp",
          "result growth 6.5 % eq 2021 - 地区生产总值 gdp",
          "result level 12.5 亿元 eq 2021 - 财政收入 fiscal_revenue",
        ]
      ),
      (
        .review, "单位:万元\n项目\t预算\t支出\n水厂\t1200\t960",
        [
          "result level 1200 万元 eq 2021 - 水厂预算 -",
          "result level 960 万元 eq 2021 - 水厂支出 -",
        ]
      ),
      (
        .review, "序号\t项目\t内容\n1\t扩优学位\t新建幼儿园3所,新增学位900个",
        [
          "result change 3 所 eq 2021 - 幼儿园 -",
          "result change 900 个 eq 2021 - 学位 school_places",
        ]
      ),
      (.review, "序号\t项目\t数值\n1\t水厂\t5", []),
      (
        .review, "指标\t降幅(%)\n用电量\t3.5\n出口\t-2.5",
        [
          "result growth -3.5 % eq 2021 - 用电量 electricity_consumption",
          "result growth -2.5 % eq 2021 - 出口 exports",
        ]
      ),
      (
        .review, "指标\t增长(%)\n进口\t-3.5",
        ["result growth -3.5 % eq 2021 - 进口 -"]
      ),
      (
        .review, "全市 生产总值 增长6%。全市 工业产值 增长7%。",
        [
          "result growth 6 % eq 2021 - 生产总值 gdp",
          "result growth 7 % eq 2021 - 工业产值 -",
        ]
      ),
      (.review, "项目\t" + String(repeating: "总投资", count: 20) + "(亿元)\n水厂\t5", []),
      (
        .review, "单位:万元\n项目\t预算\t支出\n水厂\t12\t345",
        [
          "result level 12 万元 eq 2021 - 水厂预算 -",
          "result level 345 万元 eq 2021 - 水厂支出 -",
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }

  @Test(
    "an empty cell keeps its column, and what is empty behind the last column is no cell",
    arguments: [
      ("指标\t2020年\t2021年\n出口(亿元)\t\t3元", ["3"]), ("\t投资(亿元)\t完成比例\n水厂\t2.5\t60%", ["2.5", "60"]),
      ("指标\t投资(亿元)\t完成比例\n水厂\t2.5\t60%\t\t", ["2.5", "60"]), ("指标\t投资(亿元)\t\n水厂\t2.5", ["2.5"]),
    ])
  func emptyCells(lines: String, numbers: [String]) {
    let text = Array(lines.unicodeScalars)
    let rows = TableReader(text: text).rows(in: Clause.sentences(of: text, in: Span(0, text.count)))
    let found = rows.values.flatMap(\.numbers).compactMap { $0.quantity.value.single.map { "\($0)" } }
    #expect(found == numbers)
  }
}
