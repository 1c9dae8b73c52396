import Testing

@Suite("Lists")
struct ListsTests {
  @Test(
    "numbers are dealt out to the names of a list",
    arguments: [
      (
        .review, "城乡居民人均可支配收入分别达到41200元和21300元。",
        [
          "result level 41200 元 eq 2021 - 城镇居民人均可支配收入 disposable_income",
          "result level 21300 元 eq 2021 - 农村居民人均可支配收入 disposable_income",
        ]
      ),
      (
        .review, "城镇、农村居民人均可支配收入分别增长5%和7%。",
        [
          "result growth 5 % eq 2021 - 城镇居民人均可支配收入 disposable_income",
          "result growth 7 % eq 2021 - 农村居民人均可支配收入 disposable_income",
        ]
      ),
      (
        .review, "存款余额、贷款余额分别为300亿元、240亿元,增长11%、13%。",
        [
          "result level 300 亿元 eq 2021 - 存款余额 deposits", "result level 240 亿元 eq 2021 - 贷款余额 loans",
          "result growth 11 % eq 2021 - 存款余额 deposits", "result growth 13 % eq 2021 - 贷款余额 loans",
        ]
      ),
      (
        .review, "先进制造业、高技术制造业占规上工业增加值的比重分别为52%和31%。",
        ["result share 52 % eq 2021 - 先进制造业占规上工业增加值的比重 -", "result share 31 % eq 2021 - 高技术制造业占规上工业增加值的比重 -"]
      ),
      (
        .review, "三次产业比重调整为12.1:40.3:47.6。",
        [
          "result share 12.1 % eq 2021 - 第一产业比重 -", "result share 40.3 % eq 2021 - 第二产业比重 -",
          "result share 47.6 % eq 2021 - 第三产业比重 -",
        ]
      ),
      (
        .review, "力争两大产业产值分别突破300亿元、200亿元。",
        ["result level 300 亿元 gt 2021 - 两大产业产值 -", "result level 200 亿元 gt 2021 - 两大产业产值 -"]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
