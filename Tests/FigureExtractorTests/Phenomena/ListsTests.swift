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
        .review, "两大产业产值分别突破300亿元、200亿元。",
        ["result level 300 亿元 gt 2021 - 两大产业产值 -", "result level 200 亿元 gt 2021 - 两大产业产值 -"]
      ),
      (
        .review, "规上工业总产值260亿元、增加值58亿元,分别增长9%和7.5%。",
        [
          "result level 260 亿元 eq 2021 - 规上工业总产值 industrial_output",
          "result level 58 亿元 eq 2021 - 规上工业增加值 industrial_value_added",
          "result growth 9 % eq 2021 - 规上工业总产值 industrial_output",
          "result growth 7.5 % eq 2021 - 规上工业增加值 industrial_value_added",
        ]
      ),
      (
        .review, "获省科技进步一等奖2项、二等奖5项。",
        [
          "result level 2 项 eq 2021 - 省科技进步一等奖 -",
          "result level 5 项 eq 2021 - 省科技进步二等奖 -",
        ]
      ),
      (
        .review, "铁路货物吞吐量800万吨、集装箱12万标箱。",
        [
          "result level 800 万吨 eq 2021 - 铁路货物吞吐量 cargo_throughput",
          "result level 12 万标箱 eq 2021 - 集装箱吞吐量 container_throughput",
        ]
      ),
      (
        .review, "热线办结率、满意率分别为99%、96.5%。",
        [
          "result share 99 % eq 2021 - 热线办结率 -",
          "result share 96.5 % eq 2021 - 热线满意率 -",
        ]
      ),
      (
        .review, "一二三产增加值分别增长3%、6%、5.5%。",
        [
          "result growth 3 % eq 2021 - 一产增加值 primary_value_added",
          "result growth 6 % eq 2021 - 二产增加值 secondary_value_added",
          "result growth 5.5 % eq 2021 - 三产增加值 tertiary_value_added",
        ]
      ),
      (
        .review, "城乡居民收入分别由3.1万元、1.5万元提高到4.2万元、2.3万元。",
        [
          "reference level 3.1 万元 eq 2021 - 城镇居民收入 disposable_income",
          "reference level 1.5 万元 eq 2021 - 农村居民收入 disposable_income",
          "result level 4.2 万元 eq 2021 - 城镇居民收入 disposable_income",
          "result level 2.3 万元 eq 2021 - 农村居民收入 disposable_income",
        ]
      ),
      (
        .review, "供电可靠率、自来水普及率分别达99.9%、94.5%。",
        [
          "result share 99.9 % eq 2021 - 供电可靠率 -",
          "result share 94.5 % eq 2021 - 自来水普及率 -",
        ]
      ),
      (
        .review, "新增发电装机400万千瓦、总装机达900万千瓦。",
        [
          "result change 400 万千瓦 eq 2021 - 发电装机 -",
          "result level 900 万千瓦 eq 2021 - 发电装机 -",
        ]
      ),
      (
        .review, "安全事故起数和死亡人数分别下降4%、6%。",
        [
          "result growth -4 % eq 2021 - 安全事故起数 work_accidents",
          "result growth -6 % eq 2021 - 安全事故死亡人数 work_deaths",
        ]
      ),
      (
        .review, "农村自来水、卫生户厕普及率超过98%、85%。",
        [
          "result share 98 % gt 2021 - 农村自来水普及率 -",
          "result share 85 % gt 2021 - 卫生户厕普及率 -",
        ]
      ),
      (
        .review, "金融机构存贷款余额分别增长6%、7%。",
        [
          "result growth 6 % eq 2021 - 金融机构存款余额 deposits",
          "result growth 7 % eq 2021 - 金融机构贷款余额 loans",
        ]
      ),
      (.review, "煤矿投产、新增产能300万吨。", ["result change 300 万吨 eq 2021 - 产能 -"]),
      (
        .plan, "苹果、蔬菜、茶叶产量分别达20万吨、60万吨、3万吨以上。",
        [
          "target level 20 万吨 gte 2022 expect 苹果产量 -",
          "target level 60 万吨 gte 2022 expect 蔬菜产量 -",
          "target level 3 万吨 gte 2022 expect 茶叶产量 -",
        ]
      ),
      (
        .plan, "生猪、家禽年出栏量分别稳定在30万头、200万只以上。",
        [
          "target level 30 万头 gte 2022 expect 生猪年出栏量 -",
          "target level 200 万只 gte 2022 expect 家禽年出栏量 -",
        ]
      ),
      (
        .review, "规上工业增加值60亿元,总量、增速分别排名全市第四、第二。",
        [
          "result level 60 亿元 eq 2021 - 规上工业增加值 industrial_value_added",
          "result rank 4 名 eq 2021 - 规上工业增加值 industrial_value_added",
          "result rank 2 名 eq 2021 - 规上工业增加值 industrial_value_added",
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
