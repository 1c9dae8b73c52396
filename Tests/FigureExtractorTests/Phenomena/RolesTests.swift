import Testing

@Suite("Roles")
struct RolesTests {
  @Test(
    "what only limits, sets out or compares is a reference",
    arguments: [
      (
        .plan, "引进10亿元以上项目3个。",
        ["reference change 10 亿元 gte 2022 - 项目 -", "target level 3 个 eq 2022 expect 10亿元以上项目 -"]
      ),
      (.plan, "社区养老服务覆盖65岁以上老人。", ["reference level 65 岁 gte 2022 - 社区养老服务覆盖老人 -"]),
      (
        .review, "高新技术企业由80家增加到105家。",
        [
          "reference level 80 家 eq 2021 - 高新技术企业 high_tech_enterprises",
          "result change 105 家 eq 2021 - 高新技术企业 high_tech_enterprises",
        ]
      ),
      (
        .review, "规上工业占比52%,低于全市平均水平(58%)。",
        ["result share 52 % eq 2021 - 规上工业占比 -", "reference share 58 % eq 2021 - 规上工业占比 -"]
      ),
      (
        .review, "农业总产值在全市9个县区中排名第二。",
        ["reference level 9 个 eq 2021 - 农业总产值县区中排名 -", "result rank 2 名 eq 2021 - 农业总产值 agricultural_output"]
      ),
      (.plan, "推动经济总量在500亿元基础上再上台阶。", ["reference level 500 亿元 eq 2022 - 经济总量 -"]),
      (.review, "30万吨级码头建成投用。", []),
      (.review, "落实四项重点工作。", []),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
