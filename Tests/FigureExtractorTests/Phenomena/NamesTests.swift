import Testing

@Suite("Names")
struct NamesTests {
  @Test(
    "where a name begins and ends",
    arguments: [
      (.review, "新能源汽车产值30亿元。", ["result level 30 亿元 eq 2021 - 新能源汽车产值 -"]),
      (.review, "服务业增加值占比52%。", ["result share 52 % eq 2021 - 服务业增加值占比 -"]),
      (.review, "连续三年获评优秀。", ["result level 3 年 eq 2021 - 连续获评优秀 -"]),
      (.review, "10家企业被认定为高新技术企业。", ["result level 10 家 eq 2021 - 高新技术企业 high_tech_enterprises"]),
      (.review, "发放低保、特困等资金320万元。", ["result level 320 万元 eq 2021 - 低保、特困等资金 -"]),
      (
        .review, "拆除违法建筑12万平方米,完成年度任务的120%。",
        ["result level 12 万平方米 eq 2021 - 拆除违法建筑 -", "result share 120 % eq 2021 - 拆除违法建筑完成率 -"]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
