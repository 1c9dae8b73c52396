import Testing

@Suite("Comparators")
struct ComparatorsTests {
  @Test(
    "how the true value relates to the number",
    arguments: [
      (.plan, "财政收入增长5%左右。", ["target growth 5 % approx 2022 expect 财政收入 fiscal_revenue"]),
      (.plan, "固定资产投资增长不低于8%。", ["target growth 8 % gte 2022 expect 固定资产投资 fixed_asset_investment"]),
      (.plan, "城镇登记失业率不超过4%。", ["target share 4 % lte 2022 expect 城镇登记失业率 unemployment_rate"]),
      (.plan, "完成投资200亿元以上。", ["target change 200 亿元 gte 2022 expect 投资 -"]),
      (.plan, "PM2.5平均浓度控制在35微克/立方米以内。", ["target level 35 微克/立方米 lte 2022 expect PM2.5平均浓度 pm25"]),
      (.plan, "新建停车位800—1000个。", ["target change 800~1000 个 range 2022 expect 停车位 parking_spaces"]),
      (.plan, "至少引进2家龙头企业。", ["target change 2 家 gte 2022 expect 龙头企业 -"]),
      (.review, "入驻企业近百家。", ["result level 100 家 approx 2021 - 入驻企业 -"]),
      (.review, "直播带货销售额超3亿元。", ["result level 3 亿元 gt 2021 - 直播带货销售额 -"]),
      (.review, "可用工业用地不足200亩。", ["result level 200 亩 lte 2021 - 可用工业用地 -"]),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
