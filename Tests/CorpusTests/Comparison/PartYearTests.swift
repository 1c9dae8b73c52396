import ReportModel
import Testing

@testable import Corpus

struct PartYearTests {
  @Test(arguments: [
    ("2021年上半年,地区生产总值增长5%。", true), ("2021年前三季度,规上工业增加值增长3%,地区生产总值增长5%。", true),
    ("2021年1—11月,地区生产总值增长5%。", true), ("2021年前十个月,地区生产总值增长5%。", true),
    ("截至2021年11月底,地区生产总值增长5%。", true), ("2021年一季度地区生產總值增長5%。", true),
    ("截至2021年12月底,地区生产总值增长5%。", false), ("2021年1—12月,地区生产总值增长5%。", false),
    ("2021年,地区生产总值增长5%。", false), ("2021年上半年承压,全年地区生产总值增长5%。", false),
    ("2021年上半年承压。2021年地区生产总值增长5%。", false), ("2021年四个季度,地区生产总值增长5%。", false),
  ])
  func covers(sentence: String, expected: Bool) throws {
    let record = try SmallReport.record("2022年万江街道政府工作报告\n一、2021年工作回顾\n\(sentence)\n", id: "a")
    let index = try #require(record.figures.firstIndex { $0.indicator.code == "gdp" && $0.kind == .result })
    #expect(record.coversPartYear[index] == expected)
  }

  @Test func targetsHaveADeadlineInstead() throws {
    let record = try SmallReport.record("2022年万江街道政府工作计划\n一、重点工作\n上半年,新建学校3所。\n", id: "a")
    #expect(record.figures.contains { $0.kind == .target })
    #expect(!record.coversPartYear.contains(true))
  }
}
