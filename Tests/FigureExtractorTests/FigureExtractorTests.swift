import FigureExtractor
import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

@Suite("Extracting figures")
struct FigureExtractorTests {
  private static func figures(_ text: String) throws -> [Figure] {
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    return FigureExtractor().figures(in: document)
  }

  private static func lines(_ text: String) throws -> [String] {
    try figures(text).map(line)
  }

  /// What a row of the tables expects of one figure: "target growth 6 % approx 2022 expect 地区生产总值 gdp".
  private static func line(_ figure: Figure) -> String {
    let value =
      figure.value.single.map { "\($0)" }
      ?? "\(figure.value.low.map { "\($0)" } ?? "")~\(figure.value.high.map { "\($0)" } ?? "")"
    return [
      figure.kind.rawValue, figure.measure.rawValue, value, figure.unit, figure.comparator.rawValue,
      figure.year.map { "\($0)" } ?? "-", figure.strength?.rawValue ?? "-", figure.indicator.name,
      figure.indicator.code ?? "-",
    ].joined(separator: " ")
  }

  private static let review = "一、2021年工作总结\n"
  private static let plan = "一、2022年工作计划\n"

  @Test(
    "results of a review",
    arguments: [
      (
        "全区地区生产总值812.4亿元,同比增长7.5%。",
        ["result level 812.4 亿元 eq 2021 - 地区生产总值 gdp", "result growth 7.5 % eq 2021 - 地区生产总值 gdp"]
      ),
      ("违法犯罪警情同比下降12.3%。", ["result growth -12.3 % eq 2021 - 违法犯罪警情 crime_change"]),
      ("新增国家高新技术企业45家。", ["result change 45 家 eq 2021 - 国家高新技术企业 high_tech_enterprises"]),
      ("累计接种疫苗超1,234.5万剂次。", ["result level 1234.5 万剂次 gt 2021 - 接种疫苗 -"]),
      ("建成7个精品示范村。", ["result change 7 个 eq 2021 - 精品示范村 -"]),
      ("投入约2.4亿元修路。", ["result level 2.4 亿元 approx 2021 - 修路投入 -"]),
      ("工业总产值排名全市第五。", ["result rank 5 名 eq 2021 - 工业总产值 industrial_output"]),
      ("公办学位覆盖率达百分之六十五点五。", ["result share 65.5 % eq 2021 - 公办学位覆盖率 -"]),
      ("连续三年获评优秀。", ["result level 3 年 eq 2021 - 连续获评优秀 -"]),
    ])
  func results(clause: String, expected: [String]) throws {
    let found = try Self.lines(Self.review + clause)
    #expect(found == expected)
  }

  @Test(
    "targets of a plan",
    arguments: [
      ("预期目标为:地区生产总值增长5.5%左右。", ["target growth 5.5 % approx 2022 expect 地区生产总值 gdp"]),
      ("力争新增学位不少于3000个。", ["target change 3000 个 gte 2022 strive 学位 school_places"]),
      ("确保登记失业率控制在3%以内。", ["target share 3 % lte 2022 ensure 登记失业率 unemployment_rate"]),
      ("到2025年,完成工业投资500亿元以上。", ["target change 500 亿元 gte 2025 expect 工业投资 industrial_investment"]),
      ("打造3~5条特色街。", ["target change 3~5 条 range 2022 expect 特色街 -"]),
      ("固定资产投资增长8.2%—8.5%。", ["target growth 8.2~8.5 % range 2022 expect 固定资产投资 fixed_asset_investment"]),
    ])
  func targets(clause: String, expected: [String]) throws {
    let found = try Self.lines(Self.plan + clause)
    #expect(found == expected)
  }

  @Test(
    "what a clause leaves out is carried over, what it shares is dealt out",
    arguments: [
      ("规上工业产值900亿元,增长3.5%,总量排名全市第四。", ["规上工业产值", "规上工业产值", "规上工业产值"]),
      ("甲项目、乙项目投资完成率分别为95%、80%。", ["甲项目", "乙项目投资完成率"]),
      ("甲投资、乙投资等两项指标完成比例分别是95%、80%。", ["甲投资完成比例", "乙投资完成比例"]),
      ("新增瞪羚企业5家、示范企业7家,总数分别排名全市第二、第六。", ["瞪羚企业", "示范企业", "瞪羚企业", "示范企业"]),
      ("智能装备产值达88亿元,占工业产值40%。", ["智能装备产值", "智能装备产值占工业产值"]),
      ("推进路网改造工程,投入约3亿元。", ["路网改造工程投入"]),
      ("完成2个主题馆、6个示范小区和9个分类驿站建设。", ["主题馆", "示范小区", "分类驿站"]),
      ("下桥片区等6宗更新项目动工。", ["更新项目"]),
      ("选取8个社区作为平安建设示范点。", ["平安建设示范点"]),
      ("开展8次累计近50万人次的健康体检。", ["健康体检", "健康体检"]),
      ("建成“1个中枢+8个驿站”的网络。", ["中枢", "驿站"]),
    ])
  func ellipsis(clause: String, names: [String]) throws {
    let found = try Self.figures(Self.review + clause).map(\.indicator.name)
    #expect(found == names)
  }

  @Test(
    "comparators away from the number, multipliers as numerals, amounts that only limit",
    arguments: [
      ("争取至少引进2个投资超20亿元的重大项目。", ["target gte", "reference gt"]),
      ("盘活12个5亩以上产业空间。", ["target eq", "reference gte"]),
      ("推动GDP总量在300亿元新起点上跨越发展。", ["reference eq"]),
      ("打造产值超千亿元的产业集群。", ["target gt"]),
      ("培育一批年产值10亿元企业。", ["reference eq"]),
      ("遴选了10项民生实事。", ["result eq"]),
      ("新建一所公办小学。", ["target eq"]),
    ])
  func limits(clause: String, expected: [String]) throws {
    let found = try Self.figures(Self.plan + clause).map { "\($0.kind.rawValue) \($0.comparator.rawValue)" }
    #expect(found == expected)
  }

  @Test("a heading's five-year plan holds for what it heads, a year in the sentence is nearer")
  func headingPeriod() throws {
    let text = """
      一、2021年工作计划
      (一)“十四五”时期主要目标。盘活土地300亩。到2023年,新建学校3所。
      (二)今年工作。新建公园2个。
      """
    let found = try Self.figures(text).map { "\($0.from.map(String.init) ?? "-") \($0.year.map(String.init) ?? "-")" }
    #expect(found == ["2021 2025", "- 2023", "- 2021"])
  }

  @Test(
    "numbers that state no quantity",
    arguments: [
      "2022年是极为重要的一年。", "推动一批项目落地。", "落实中央八项规定精神。", "增强“四个意识”、坚定“四个自信”。", "推广5G应用。",
      "打赢“6·18”疫情阻击战。", "实施“1+1+9”部署。", "中国共产党第二十次全国代表大会。", "开展三年行动。", "2021.3.1",
      "从4个方面努力。", "百年党史。", "落实十三届二次全会精神。", "设立“五年五个亿”资金。", "加快220千伏变电站建设。", "思路(一个定位、两个规划)。",
    ])
  func none(clause: String) throws {
    #expect(try Self.figures(Self.plan + clause).isEmpty)
  }

  @Test(
    "base values are exact in decimal",
    arguments: [
      ("地区生产总值193.53亿元。", "19353000000", "元"), ("增长9.0%。", "0.09", "ratio"), ("新建学校1.5万平方米。", "15000", "平方米"),
      ("新建道路5.48公里。", "5480", "米"), ("核酸检测190万人次。", "1900000", "人次"), ("利润0.1亿元。", "10000000", "元"),
    ])
  func base(clause: String, value: String, unit: String) throws {
    let figure = try #require(try Self.figures(Self.review + clause).first)
    #expect(figure.base.value.single.map { "\($0)" } == value)
    #expect(figure.base.unit == unit)
  }

  @Test("a limit inside another noun is a reference, a minimum to be reached is not")
  func thresholds() throws {
    let text = Self.plan + "引进10亿元以上项目3个,完成投资20亿元以上。"
    let kinds = try Self.figures(text).map(\.kind)
    #expect(kinds == [.reference, .target, .target])
  }

  @Test("a redaction in the noun marks the figure as damaged")
  func damaged() throws {
    let figures = try Self.figures(Self.review + "建成5座****服务站,新增2个公园。")
    #expect(figures.map(\.damaged) == [true, false])
  }

  @Test(
    "words that hold a shorter cue are not cut, and what looks like an indicator may be another",
    arguments: [
      ("新能源汽车产值30亿元。", "新能源汽车产值", nil), ("成功签约10家企业。", "签约企业", nil), ("共享单车3000辆。", "共享单车", nil),
      ("进出口额20亿元。", "进出口额", "foreign_trade"), ("人均地区生产总值12万元。", "人均地区生产总值", "gdp_per_capita"),
      ("出口额9亿元。", "出口额", "exports"),
    ] as [(String, String, String?)])
  func wholeWords(clause: String, name: String, code: String?) throws {
    let figure = try #require(try Self.figures(Self.review + clause).first)
    #expect(figure.indicator == IndicatorName(name: name, code: code))
    #expect(figure.comparator == .eq)
  }

  @Test(
    "blanks, quotation marks of both scripts, ranges",
    arguments: [
      ("完成投资 100 亿元。", ["target 100 亿元 eq"]), ("增长 6.5 %。", ["target 6.5 % eq"]), ("增强「五年五个亿」资金。", []),
      ("投入从500万元到1亿元。", ["reference 500 万元 eq", "target 1 亿元 eq"]), ("能耗下降3%—5%。", ["target -5~-3 % range"]),
      ("占比提高到百分之三到五。", ["target 3~5 % range"]), ("确保增速比上年提高5%。", ["target 5 % eq"]),
      ("力争在2021年基础上增长6%。", ["target 6 % eq"]),
    ] as [(String, [String])])
  func spelling(clause: String, expected: [String]) throws {
    let found = try Self.figures(Self.plan + clause).map { figure in
      let value =
        figure.value.single.map { "\($0)" }
        ?? "\(figure.value.low.map { "\($0)" } ?? "")~\(figure.value.high.map { "\($0)" } ?? "")"
      return "\(figure.kind.rawValue) \(value) \(figure.unit) \(figure.comparator.rawValue)"
    }
    #expect(found == expected)
  }

  @Test("a sentence without an end is read in bounded steps")
  func endlessSentence() throws {
    let text = Self.plan + String(repeating: "新增学校1所,", count: 3000)
    #expect(try Self.figures(text).count == 3000)
  }

  @Test("a huge numeral is passed over, not a trap")
  func huge() throws {
    let digits = String(repeating: "9", count: 1000)
    #expect(try Self.figures(Self.plan + "完成\(digits)个项目,新建\(digits)亿元。").isEmpty)
  }

  @Test("in every seed the spans hold each other, ids are unique and units are told")
  func seeds() throws {
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: seed.id)
      let figures = FigureExtractor().figures(in: document)
      #expect(figures.count > 20, "\(seed.name)")
      #expect(Set(figures.map(\.id)).count == figures.count, "\(seed.name)")
      for figure in figures {
        let spans = figure.source
        #expect(
          spans.clause.start <= spans.expression.start && spans.expression.end <= spans.clause.end, "\(figure.id)")
        #expect(spans.expression.start <= spans.numeral.start && spans.numeral.end <= spans.expression.end)
        #expect(figure.id == "\(seed.id).\(spans.numeral.start)")
        #expect(!figure.unit.isEmpty && !figure.indicator.name.isEmpty, "\(figure.id)")
        #expect((figure.strength != nil) == (figure.kind == .target), "\(figure.id)")
        let section = try #require(document.sections.first { $0.id == figure.section })
        #expect(section.source.start <= spans.numeral.start && spans.numeral.end <= section.source.end)
      }
    }
  }

  @Test("a figure does not depend on what stands behind its section")
  func locality() throws {
    let first = "一、2021年工作总结\n建成7个精品示范村,新增学位300个。\n"
    let alone = try Self.lines(first)
    let followed = try Self.lines(first + "二、2022年工作计划\n新建道路5公里。")
    #expect(Array(followed.prefix(alone.count)) == alone)
    #expect(followed.count == alone.count + 1)
  }
}
