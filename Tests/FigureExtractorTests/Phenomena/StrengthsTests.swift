import Testing

@Suite("Strengths")
struct StrengthsTests {
  @Test(
    "how far a promise reaches",
    arguments: [
      (.plan, "确保粮食产量12万吨以上。", ["target level 12 万吨 gte 2022 ensure 粮食产量 grain_output"]),
      (
        .plan, "力争地区生产总值增长6%,财政收入增长5%。",
        ["target growth 6 % eq 2022 strive 地区生产总值 gdp", "target growth 5 % eq 2022 strive 财政收入 fiscal_revenue"]
      ),
      (
        .plan, "财政收入增长4%、力争5%,进出口增长3%。",
        [
          "target growth 4 % eq 2022 expect 财政收入 fiscal_revenue",
          "target growth 5 % eq 2022 strive 财政收入 fiscal_revenue", "target growth 3 % eq 2022 expect 进出口 foreign_trade",
        ]
      ),
      (
        .plan, "推进老旧小区改造20个,新建公园3个。",
        ["target level 20 个 eq 2022 strive 老旧小区改造 old_communities", "target change 3 个 eq 2022 expect 公园 -"]
      ),
      (.plan, "全力完成投资50亿元。", ["target change 50 亿元 eq 2022 strive 投资 -"]),
      (.plan, "地区生产总值增长6%。", ["target growth 6 % eq 2022 expect 地区生产总值 gdp"]),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
