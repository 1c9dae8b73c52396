import Testing

@Suite("Numerals")
struct NumeralsTests {
  @Test(
    "numerals in every spelling",
    arguments: [
      (.review, "完成投资1,234.5万元。", ["result change 1234.5 万元 eq 2021 - 投资 -"]),
      (.review, "收储土地五千二百亩。", ["result level 5200 亩 eq 2021 - 收储土地 -"]),
      (.review, "办结率达百分之九十六点五。", ["result share 96.5 % eq 2021 - 办结率 -"]),
      (.review, "新建泵站３６座。", ["result change 36 座 eq 2021 - 泵站 -"]),
      (.review, "争取资金1200多万元。", ["result level 1200 万元 gt 2021 - 资金 -"]),
      (.review, "技术合同成交额突破1.2万亿元。", ["result level 1.2 万亿元 gt 2021 - 技术合同成交额 technology_contracts"]),
      (.review, "服务业增加值实现两位数增长。", ["result growth 10~ % gte 2021 - 服务业增加值 tertiary_value_added"]),
      (.review, "近九成行政村建成文化礼堂。", ["result share 9 成 approx 2021 - 行政村 -"]),
      (.review, "工业用电量占全县一半以上。", ["result share 50 % gte 2021 - 工业用电量占全县 -"]),
      (.review, "出口翻了一番。", ["result multiple 1 番 eq 2021 - 出口 exports"]),
      (.review, "旅游收入增长1.6倍。", ["result multiple 1.6 倍 eq 2021 - 旅游收入 tourism_revenue"]),
      (
        .review, "贫困发生率由3.2%降至零。",
        [
          "reference share 3.2 % eq 2021 - 贫困发生率 poverty_incidence",
          "result share 0 % eq 2021 - 贫困发生率 poverty_incidence",
        ]
      ),
      (.review, "发放贷款三亿五千万元。", ["result level 350000000 元 eq 2021 - 贷款 -"]),
      (.review, "社零总额由负转正。", ["result growth 0 % gt 2021 - 社零总额 retail_sales"]),
      (.review, "数字经济规模超千亿元。", ["result level 1000 亿元 gt 2021 - 数字经济规模 -"]),
      (.review, "惠及群众1.3万余户。", ["result level 1.3 万户 gt 2021 - 惠及群众 -"]),
      (.review, "进出口增长三分之一。", ["result growth 33.3333 % eq 2021 - 进出口 foreign_trade"]),
      (.review, "超过四分之三的企业上云。", ["result share 75 % gt 2021 - 企业上云 -"]),
      (.review, "争取资金1 200万元。", ["result level 1200 万元 eq 2021 - 资金 -"]),
      (.review, "争取资金１　２００万元。", ["result level 1200 万元 eq 2021 - 资金 -"]),
      (.review, "收储土地1 , 200亩。", ["result level 1200 亩 eq 2021 - 收储土地 -"]),
      (.review, "城乡居民收入比缩小至2.05:1。", ["result multiple 2.05 :1 eq 2021 - 城乡居民收入比 -"]),
      (.review, "投入1.6**元改造公园。", ["result level 1.6 **元 eq 2021 - 改造公园投入 -"]),
      (.review, "连续第三年获评先进县。", ["result level 3 年 eq 2021 - 连续获评先进县 -"]),
      (.review, "年产毛巾占全国的1/3。", ["result share 33.3333 % eq 2021 - 年产毛巾占全国 -"]),
      (.review, "每10万人刑事案件数下降12%。", ["result growth -12 % eq 2021 - 每10万人刑事案件数 crime_change"]),
      (.review, "经济占比为1/0。", []),
      (.review, "占零分之一。", []),
      (.review, "占三分之零。", []),
      (.review, "12/20日开工。", []),
      (.review, "第1/3页。", []),
      (.review, "地铁1/3号线开工。", []),
      (
        .review, "电商交易额突破万亿元。",
        [
          "result level 1 万亿元 gt 2021 - 电商交易额 online_retail"
        ]
      ),
      (
        .review, "年进出口额保持在千亿元以上。",
        [
          "result level 1000 亿元 gte 2021 - 年进出口额 foreign_trade"
        ]
      ),
      (
        .review, "劳动年龄人口平均受教育年限达到10.8年。",
        [
          "result level 10.8 年 eq 2021 - 劳动年龄人口平均受教育年限 -"
        ]
      ),
      (
        .review, "算力规模达到3200P。",
        [
          "result level 3200 P eq 2021 - 算力规模 -"
        ]
      ),
      (
        .review, "城乡居民收入比值由2.61缩小至2.44。",
        [
          "reference multiple 2.61  eq 2021 - 城乡居民收入比值 -",
          "result multiple 2.44  eq 2021 - 城乡居民收入比值 -",
        ]
      ),
      (
        .review, "2022年2月8日 09时15分发布,新建公园2个。",
        [
          "target change 2 个 eq 2022 expect 公园 -"
        ]
      ),
      (
        .review, "高技术企业占比过半,时间过半。",
        [
          "result share 50 % gt 2021 - 高技术企业占比 -"
        ]
      ),
      (
        .review, "超半数的村开通公交。",
        [
          "result share 50 % gt 2021 - 村开通公交 -"
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
