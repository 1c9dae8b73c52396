import Testing

@Suite("Roles")
struct RolesTests {
  @Test(
    "what only limits, sets out or compares is a reference",
    arguments: [
      (
        .plan, "引进10亿元以上项目3个。",
        ["reference change 10 亿元 gte 2022 - 引进项目 -", "target level 3 个 eq 2022 expect 10亿元以上项目 -"]
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
        ["reference level 9 个 eq 2021 - 农业总产值县区 -", "result rank 2 名 eq 2021 - 农业总产值 agricultural_output"]
      ),
      (.plan, "推动经济总量在500亿元基础上再上台阶。", ["reference level 500 亿元 eq 2022 - 经济总量 gdp"]),
      (.review, "30万吨级码头建成投用。", []),
      (.review, "落实四项重点工作。", []),
      (.review, "全力争取资金5亿元。", ["result level 5 亿元 eq 2021 - 资金 -"]),
      (.review, "大力争取资金5亿元。", ["result level 5 亿元 eq 2021 - 资金 -"]),
      (.review, "我们力争上游,地区生产总值达5亿元。", ["result level 5 亿元 eq 2021 - 地区生产总值 gdp"]),
      (.review, "力争完成投资5亿元。", ["target change 5 亿元 eq 2022 strive 投资 -"]),
      (.review, "没有完成9%的预期目标。", ["reference share 9 % eq 2021 - 预期目标 -"]),
      (
        .review, "财政收入较“十二五”末的60亿元增加25亿元。",
        [
          "reference level 60 亿元 eq 2021 - 财政收入 fiscal_revenue",
          "result change 25 亿元 eq 2021 - 财政收入 fiscal_revenue",
        ]
      ),
      (.review, "消除10万元以下薄弱村。", ["reference level 10 万元 lte 2021 - 消除薄弱村 -"]),
      (.review, "纳税超千万元的企业6家。", ["reference level 1000 万元 gt 2021 - 纳税企业 -", "result level 6 家 eq 2021 - 超千万元企业 -"]),
      (
        .review, "新签约亿元以上项目30个,其中10亿元以上8个、20亿元以上3个。",
        [
          "result change 30 个 eq 2021 - 亿元以上项目 -",
          "reference level 10 亿元 gte 2021 - 亿元以上项目 -",
          "result level 8 个 eq 2021 - 10亿元以上项目 -",
          "reference level 20 亿元 gte 2021 - 10亿元以上项目 -",
          "result level 3 个 eq 2021 - 20亿元以上项目 -",
        ]
      ),
      (.review, "考核位次由第9位上升到第4位。", ["reference rank 9 名 eq 2021 - 考核 -", "result rank 4 名 eq 2021 - 考核 -"]),
      (.review, "力争明年税收突破30亿元。", ["target level 30 亿元 gt 2022 strive 税收 tax_revenue"]),
      (.plan, "我县60岁以上人口已近9万。", ["reference level 60 岁 gte 2022 - 人口 -", "result level 9 万 approx 2022 - 60岁以上人口 -"]),
      (
        .review, "23家企业营业收入超10亿元,两家企业产值均超50亿元。",
        [
          "result level 23 家 eq 2021 - 企业营业收入 -",
          "reference level 10 亿元 gt 2021 - 企业营业收入 -",
          "result level 2 家 eq 2021 - 企业产值 -",
          "result level 50 亿元 gt 2021 - 企业产值 -",
        ]
      ),
      (
        .review, "成为全省第6个突破千亿元的县。",
        [
          "result rank 6 名 eq 2021 - 突破千亿元的县 -",
          "reference level 1000 亿元 gt 2021 - 县 -",
        ]
      ),
      (
        .review, "品牌数居江东省第3位,销量居同类企业之首。",
        [
          "result rank 3 名 eq 2021 - 品牌数 -",
          "result rank 1 名 eq 2021 - 销量 -",
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
