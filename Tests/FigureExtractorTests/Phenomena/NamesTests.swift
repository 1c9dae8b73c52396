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
      (
        .review, "6所学校入选市级示范校名单。",
        [
          "result level 6 所 eq 2021 - 市级示范校名单 -"
        ]
      ),
      (
        .review, "进出口额32亿元,贡献了全市15%的增量。",
        [
          "result level 32 亿元 eq 2021 - 进出口额 foreign_trade",
          "result share 15 % eq 2021 - 进出口额增量 foreign_trade",
        ]
      ),
      (
        .review, "规上工业企业达320家、增加值增长6%。",
        [
          "result level 320 家 eq 2021 - 规上工业企业 industrial_enterprises_above_scale",
          "result growth 6 % eq 2021 - 规上工业企业增加值 industrial_value_added",
        ]
      ),
      (
        .review, "生产总值完成210亿元(不含新区,下同)、增长7%(扣除新区增长8%)。",
        [
          "result level 210 亿元 eq 2021 - 生产总值 gdp",
          "result growth 7 % eq 2021 - 生产总值 gdp",
          "result growth 8 % eq 2021 - 生产总值 gdp",
        ]
      ),
      (
        .review, "经营主体持续壮大。总量达3.2万户。",
        [
          "result level 3.2 万户 eq 2021 - 经营主体 market_entities"
        ]
      ),
      (
        .review, "新建4个110千伏变电站。",
        [
          "result change 4 个 eq 2021 - 110千伏变电站 -"
        ]
      ),
      (
        .plan, "抓好总投资30亿元的12个重点项目。",
        [
          "target level 30 亿元 eq 2022 expect 重点项目总投资 -",
          "target level 12 个 eq 2022 expect 重点项目 key_projects",
        ]
      ),
      (
        .review, "全县1.2万人实现脱贫。",
        [
          "result level 1.2 万人 eq 2021 - 脱贫人口 -"
        ]
      ),
      (
        .review, "办理建议52件,办结率、满意率100%。",
        [
          "result level 52 件 eq 2021 - 建议 -",
          "result share 100 % eq 2021 - 建议办结率、满意率 -",
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}
