import Testing

@Suite("Ellipsis")
struct EllipsisTests {
  @Test(
    "what a clause leaves out is carried over",
    arguments: [
      (
        .review, "财政收入28.6亿元,增长5.2%,总量居全市第四。",
        [
          "result level 28.6 亿元 eq 2021 - 财政收入 fiscal_revenue", "result growth 5.2 % eq 2021 - 财政收入 fiscal_revenue",
          "result rank 4 名 eq 2021 - 财政收入 fiscal_revenue",
        ]
      ),
      (
        .review, "常住人口城镇化率58.3%,比上年提高1.1个百分点。",
        [
          "result share 58.3 % eq 2021 - 常住人口城镇化率 urbanization_rate",
          "result change 1.1 个百分点 eq 2021 - 常住人口城镇化率 urbanization_rate",
        ]
      ),
      (.review, "城镇化率比2018年提高4个百分点。", ["result change 4 个百分点 eq 2021 - 城镇化率 urbanization_rate"]),
      (
        .review, "地区生产总值增长6.4%,高于全省平均水平0.8个百分点。",
        ["result growth 6.4 % eq 2021 - 地区生产总值 gdp", "result change 0.8 个百分点 eq 2021 - 地区生产总值 gdp"]
      ),
      (
        .review, "完成重点项目投资86亿元,占年度计划的108%。",
        [
          "result change 86 亿元 eq 2021 - 重点项目投资 major_project_investment",
          "result share 108 % eq 2021 - 重点项目投资完成率 major_project_investment",
        ]
      ),
      (
        .review, "调处矛盾纠纷320起,调处成功率98%。",
        ["result level 320 起 eq 2021 - 调处矛盾纠纷 -", "result share 98 % eq 2021 - 调处成功率 -"]
      ),
      (.review, "8个项目开工、5个竣工。", ["result level 8 个 eq 2021 - 项目 -", "result level 5 个 eq 2021 - 项目竣工 -"]),
      (
        .review, "规上工业企业达212家,其中10亿元以上企业6家。",
        [
          "result level 212 家 eq 2021 - 规上工业企业 industrial_enterprises_above_scale",
          "reference level 10 亿元 gte 2021 - 企业 -", "result level 6 家 eq 2021 - 10亿元以上企业 -",
        ]
      ),
      (
        .review, "淘汰钢铁产能50万吨、水泥30万吨。", ["result level 50 万吨 eq 2021 - 淘汰钢铁产能 -", "result level 30 万吨 eq 2021 - 水泥产能 -"]
      ),
      (
        .review, "财政收入36亿元,其中税收占比81.5%。",
        [
          "result level 36 亿元 eq 2021 - 财政收入 fiscal_revenue",
          "result share 81.5 % eq 2021 - 税收占财政收入比重 -",
        ]
      ),
      (.review, "油菜生产连续8年增产。", ["result level 8 年 eq 2021 - 油菜生产连续增产 -"]),
      (.review, "完成5类28项民生实事。", ["result change 5 类 eq 2021 - 民生实事 -", "result level 28 项 eq 2021 - 民生实事 -"]),
      (.review, "经济总量迈上200亿元台阶。", ["result level 200 亿元 eq 2021 - 经济总量 gdp"]),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
