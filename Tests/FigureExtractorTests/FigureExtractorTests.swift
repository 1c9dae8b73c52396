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
      ("投入约2.4亿元修路。", ["result level 2.4 亿元 approx 2021 - 修路 -"]),
      ("工业总产值排名全市第五。", ["result rank 5 名 eq 2021 - 工业总产值 industrial_output"]),
      ("公办学位覆盖率达百分之六十五点五。", ["result share 65.5 % eq 2021 - 公办学位覆盖率 -"]),
      ("连续三年获评优秀。", ["result level 3 年 eq 2021 - 获评优秀 -"]),
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
    "numbers that state no quantity",
    arguments: [
      "2022年是极为重要的一年。", "推动一批项目落地。", "落实中央八项规定精神。", "增强“四个意识”、坚定“四个自信”。", "推广5G应用。",
      "打赢“6·18”疫情阻击战。", "实施“1+1+9”部署。", "中国共产党第二十次全国代表大会。", "开展三年行动。", "2021.3.1",
      "从4个方面努力。", "百年党史。",
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
