import Testing

@Suite("Measures")
struct MeasuresTests {
  @Test(
    "which aspect a number tells, and the sign of a change",
    arguments: [
      (.review, "电力消费增速达7.2%。", ["result growth 7.2 % eq 2021 - 电力消费 -"]),
      (.review, "居民消费价格涨幅2.1%。", ["result growth 2.1 % eq 2021 - 居民消费价格 consumer_prices"]),
      (.review, "压减一般性支出6%。", ["result growth -6 % eq 2021 - 压减一般性支出 -"]),
      (.review, "重复信访同比减少12件。", ["result change -12 件 eq 2021 - 重复信访 -"]),
      (.review, "降幅收窄1.5个百分点。", ["result change -1.5 个百分点 eq 2021 - 降幅收窄 -"]),
      (.review, "违法犯罪警情同比下降9%。", ["result growth -9 % eq 2021 - 违法犯罪警情 crime_change"]),
      (
        .review, "工业增加值提升到58亿元,生产总值完成210亿元,完成投资30亿元。",
        [
          "result level 58 亿元 eq 2021 - 工业增加值 industrial_value_added",
          "result level 210 亿元 eq 2021 - 生产总值 gdp",
          "result change 30 亿元 eq 2021 - 投资 -",
        ]
      ),
      (
        .review, "水厂建成投产、总产能达12万吨。",
        [
          "result level 12 万吨 eq 2021 - 总产能 -"
        ]
      ),
      (
        .review, "PM2.5平均浓度改善8%。",
        [
          "result growth -8 % eq 2021 - PM2.5平均浓度 pm25"
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
