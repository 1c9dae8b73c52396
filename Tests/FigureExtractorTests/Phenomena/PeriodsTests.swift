import Testing

@Suite("Periods")
struct PeriodsTests {
  @Test(
    "years, five-year plans and spans of years",
    arguments: [
      (.review, "五年来,新增规上企业86家。", ["result change 86 家 eq 2017–2021 - 规上企业 industrial_enterprises_above_scale"]),
      (.review, "“十三五”期间,新建道路120公里。", ["result change 120 公里 eq 2016–2020 - 道路 -"]),
      (.review, "2019年以来,招引项目45个。", ["result level 45 个 eq 2019–2021 - 招引项目 -"]),
      (.review, "到“十三五”末,森林覆盖率达到52%。", ["result share 52 % eq 2020 - 森林覆盖率 forest_coverage"]),
      (
        .plan, "去年完成投资30亿元,今年计划完成投资40亿元。",
        ["result change 30 亿元 eq 2021 - 投资 -", "target change 40 亿元 eq 2022 expect 投资 -"]
      ),
      (
        .plan, "到2026年,建成公园10个;新增学位500个。",
        ["target change 10 个 eq 2026 expect 公园 -", "target change 500 个 eq 2026 expect 学位 school_places"]
      ),
      (
        .plan, "今后五年,新增就业3万人,常住人口达到60万人。",
        ["target change 3 万人 eq 2022–2026 expect 就业 -", "target level 60 万人 eq 2026 expect 常住人口 resident_population"]
      ),
      (.review, "2019—2021年,累计减税4.2亿元。", ["result level 4.2 亿元 eq 2019–2021 - 减税 -"]),
      (.plan, "“十四五”末,数字经济占比达到45%。", ["target share 45 % eq 2025 expect 数字经济占比 -"]),
      (.review, "地区生产总值年均增长6.8%。", ["result growth 6.8 % eq 2017–2021 - 地区生产总值 gdp"]),
      (.plan, "到2025年,人均预期寿命达到80岁。", ["target level 80 岁 eq 2025 expect 人均预期寿命 -"]),
      (.plan, "城镇化率提高3个百分点。", ["target change 3 个百分点 eq 2022 expect 城镇化率 urbanization_rate"]),
      (
        .review, "五年来,我们大力改善民生。新建学校12所,贫困发生率降至1%。",
        [
          "result change 12 所 eq 2017–2021 - 学校 -",
          "result share 1 % eq 2021 - 贫困发生率 poverty_incidence",
        ]
      ),
      (
        .review, "三年来,我们努力。刚刚过去的2021年,成绩喜人。新建学校12所。新建医院2所。\n新建桥梁5座。",
        [
          "result change 12 所 eq 2021 - 学校 -", "result change 2 所 eq 2021 - 医院 -",
          "result change 5 座 eq 2021 - 桥梁 -",
        ]
      ),
      (
        .review, "三年来,城乡面貌一新。改造老旧小区45个,财政收入达12亿元。",
        [
          "result level 45 个 eq 2019–2021 - 改造老旧小区 old_communities",
          "result level 12 亿元 eq 2021 - 财政收入 fiscal_revenue",
        ]
      ),
      (
        .review, "利润、营收年均分别增长5.9%、9.9%。",
        [
          "result growth 5.9 % eq 2017–2021 - 利润 -",
          "result growth 9.9 % eq 2017–2021 - 营收 -",
        ]
      ),
      (
        .review, "五年来,我们埋头苦干。\n改造管网30公里。\n刚刚过去的2021年,我们再上台阶。\n改造管网8公里。",
        [
          "result level 30 公里 eq 2017–2021 - 改造管网 -",
          "result level 8 公里 eq 2021 - 改造管网 -",
        ]
      ),
      (
        .review, "“十三五”时期,农业提质。粮食产量增长12%,参保率稳定在96%以上,4家企业上市。",
        [
          "result growth 12 % eq 2016–2020 - 粮食产量 grain_output",
          "result share 96 % gte 2016–2020 - 参保率 -",
          "result level 4 家 eq 2016–2020 - 企业上市 -",
        ]
      ),
      (
        .review, "全面完成“十三五”规划任务。新建桥梁2座。",
        [
          "result change 2 座 eq 2021 - 桥梁 -"
        ]
      ),
      (
        .review, "五年新增床位300张。",
        [
          "result change 300 张 eq 2017–2021 - 床位 -"
        ]
      ),
      (
        .plan, "三年建成厂房20万平方米,今年新建校舍3栋。",
        [
          "target change 20 万平方米 eq 2022–2024 expect 厂房 -",
          "target change 3 栋 eq 2022 expect 校舍 -",
        ]
      ),
      (
        .review, "过去五年,经济总量连跨2个百亿元台阶、达260亿元。",
        [
          "result level 2 个 eq 2017–2021 - 经济总量 gdp",
          "result level 260 亿元 eq 2021 - 经济总量 gdp",
        ]
      ),
      (
        .review, "2020年优良天数300天,比2013年增加40天。",
        [
          "result level 300 天 eq 2020 - 优良天数 good_air_days",
          "result change 40 天 eq 2020 - 优良天数 good_air_days",
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
