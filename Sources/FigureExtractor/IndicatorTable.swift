import HanText
public import ReportModel

/// The standard indicators that figures of different reports share.
public struct IndicatorTable: Sendable {
  /// Every indicator, in the order of the table.
  public let indicators: [Indicator]
  private let byCode: [String: Indicator]
  private let names: PhraseTable<String>

  /// The built-in table.
  public static let standard = IndicatorTable(rows: standardRows)

  /// A table of tab-separated rows: code, Chinese name, English name, base unit, better direction, aliases.
  init(rows: String) {
    indicators = TabbedRows(rows, columns: 6).rows.map { row in
      Indicator(
        code: row[0], name: row[1], english: row[2], aliases: row[5].split(separator: " ").map(String.init),
        unit: row[3], better: Indicator.Direction(rawValue: row[4]))
    }
    byCode = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
    names = PhraseTable(indicators.flatMap { one in ([one.name] + one.aliases).map { ($0, one.code) } })
  }

  /// The lines of the built-in table that could not be read; a test holds this empty.
  static var faultyLines: [Int] { TabbedRows(standardRows, columns: 6).faultyLines }

  /// The indicator of a code.
  public func indicator(code: String) -> Indicator? { byCode[code] }

  /// The code of the indicator whose name or alias `wording` is, or ends in: 全镇地区生产总值 is `gdp`. A word before the
  /// name that makes it another indicator gives none: 人均地区生产总值.
  public func code(of wording: [Unicode.Scalar]) -> String? {
    guard let match = names.match(in: wording, endingAt: wording.count, within: wording.indices) else { return nil }
    let before = wording.startIndex..<match.span.start
    return Self.qualifiers.match(in: wording, endingAt: match.span.start, within: before) == nil ? match.value : nil
  }

  /// Words before an indicator's name that make it another one.
  private static let qualifiers = PhraseTable(words: "人均 进 非 海洋 农业 林业 渔业 绿色 数字经济 单位 万元 每亿元 占 占全市 占全省 占全国 占全区")

  /// Sources of the names: 中国主要统计指标诠释 (National Bureau of Statistics) and the reports' own wording.
  private static let standardRows = """
    gdp	地区生产总值	gross regional product	元	higher	生产总值 GDP 地区生产总值(GDP) 生产总值(GDP) 国内生产总值 GDP总量 经济总量
    industrial_value_added	规上工业增加值	value added of industrial enterprises above designated size	元	higher	规模以上工业增加值 规模以上工业企业增加值
    industrial_output	规上工业总产值	gross output of industrial enterprises above designated size	元	higher	规模以上工业总产值 规上工业产值 规模以上工业产值 工业总产值
    fixed_asset_investment	固定资产投资	investment in fixed assets	元	higher	固定资产投资总额 固定资产投资额 社会固定资产投资 全社会固定资产投资
    industrial_investment	工业投资	industrial investment	元	higher	工业投资额
    retail_sales	社会消费品零售总额	total retail sales of consumer goods	元	higher	社消零总额 社会消费品零售额 社零总额
    foreign_trade	进出口总额	total value of imports and exports	元	higher	外贸进出口总额 外贸进出口 货物进出口总额 外贸进出口额 进出口额
    exports	出口总额	value of exports	元	higher	外贸出口 出口额 外贸出口总额
    fiscal_revenue	一般公共预算收入	general public budget revenue	元	higher	地方一般公共预算收入 一般公共预算总收入 财政收入 本级一般公共预算收入 可支配财政收入
    tax_revenue	税收收入	tax revenue	元	higher	税收总额 各项税收 税收 国地税收入 各项税收总额
    disposable_income	居民人均可支配收入	per capita disposable income of residents	元	higher	全体居民人均可支配收入 城乡居民人均可支配收入 城镇居民人均可支配收入 农村居民人均可支配收入
    foreign_investment	实际利用外资	utilized foreign investment	元	higher	实际利用外商直接投资 实际使用外资 实际吸收外资
    major_project_investment	重大项目投资	investment in major projects	元	higher	重大项目完成投资 重大建设项目完成投资额 重大项目年度投资 重大建设项目投资
    market_entities	市场主体	market entities	户	higher	各类市场主体 经营主体 登记市场主体
    industrial_enterprises_above_scale	规上工业企业	industrial enterprises above designated size	家	higher	规模以上工业企业 规上企业
    high_tech_enterprises	高新技术企业	high and new technology enterprises	家	higher	国家高新技术企业 国家级高新技术企业 国高企业
    srdi_enterprises	专精特新企业	specialized and innovative enterprises	家	higher	专精特新“小巨人”企业 专精特新小巨人企业 专精特新中小企业
    collective_income	村组集体经营纯收入	net operating income of village collectives	元	higher	村组集体经营总收入 村级集体经营收入 集体经营纯收入 村组两级集体经营纯收入
    unemployment_rate	城镇登记失业率	registered urban unemployment rate	ratio	lower	登记失业率 城镇调查失业率 居民登记失业率
    crime_change	违法犯罪警情	reported offences	起	lower	刑事治安警情 刑事警情 治安警情 违法犯罪类警情
    school_places	学位	school places	个	higher	公办学位 义务教育学位 公办学位数
    """
}
