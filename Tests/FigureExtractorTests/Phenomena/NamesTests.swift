import Testing

@Suite("Names")
struct NamesTests {
  @Test(
    "where a name begins and ends",
    arguments: [
      (.review, "新能源汽车产值30亿元。", ["result level 30 亿元 eq 2021 - 新能源汽车产值 -"]),
      (.review, "服务业增加值占比52%。", ["result share 52 % eq 2021 - 服务业增加值占比 -"]),
      (.review, "连续三年获评优秀。", ["result level 3 年 eq 2021 - 连续获评优秀 -"]),
      (.review, "10家企业被认定为高新技术企业。", ["result level 10 家 eq 2021 - 高新技术企业 high_tech_enterprises"]),
      (.review, "发放低保、特困等资金320万元。", ["result level 320 万元 eq 2021 - 低保、特困等资金 -"]),
      (
        .review, "拆除违法建筑12万平方米,完成年度任务的120%。",
        ["result level 12 万平方米 eq 2021 - 拆除违法建筑 -", "result share 120 % eq 2021 - 拆除违法建筑完成率 -"]
      ),
      (
        .review, "地区生产总值稳居全市前十强、增长4.8%。",
        [
          "result rank 10 名 lte 2021 - 地区生产总值 gdp",
          "result growth 4.8 % eq 2021 - 地区生产总值 gdp",
        ]
      ),
      (.review, "经济总量迈上5万亿台阶。", ["result level 5 万亿 eq 2021 - 经济总量 gdp"]),
      (.review, "高新技术企业数量实现翻番、达1800家。", ["result level 1800 家 eq 2021 - 高新技术企业数量 high_tech_enterprises"]),
      (.review, "12个项目获省科学技术奖。", ["result level 12 个 eq 2021 - 省科学技术奖 -"]),
      (.review, "5个县区被命名为示范区。", ["result level 5 个 eq 2021 - 示范区 -"]),
      (.review, "通报100家能源企业。", ["result level 100 家 eq 2021 - 通报能源企业 -"]),
      (
        .review, "11个重点项目中产业项目有6个。",
        [
          "result level 11 个 eq 2021 - 重点项目 key_projects",
          "result level 6 个 eq 2021 - 产业项目 -",
        ]
      ),
      (.review, "改造200所农村中小学。", ["result level 200 所 eq 2021 - 改造农村中小学 -"]),
      (.review, "农业经营主体发展到71家。", ["result level 71 家 eq 2021 - 农业经营主体 -"]),
      (.review, "12件惠民实事基本完成。", ["result level 12 件 eq 2021 - 惠民实事 -"]),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
