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
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
