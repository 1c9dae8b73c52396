import HanText
public import ReportModel

/// The standard indicators that figures of different reports share.
public struct IndicatorTable: Sendable {
  /// Every indicator, in the order of the table.
  public let indicators: [Indicator]
  private let byCode: [String: Indicator]
  private let names: PhraseTable<String>
  /// Aliases that are the indicator only when nothing stands before them: 经济总量, but not 县区经济总量.
  private let wholeNames: [String: String]

  /// The built-in table.
  public static let standard = IndicatorTable(rows: IndicatorRows.rows)

  /// A table of tab-separated rows: code, Chinese name, English name, base unit, better direction, definition, aliases.
  init(rows: String) {
    let whole = Self.wholeNameMark
    indicators = TabbedRows(rows, columns: 7).rows.map { row in
      Indicator(
        code: row[0], name: row[1], english: row[2],
        aliases: row[6].split(separator: " ").map { String($0.drop { $0 == whole }) },
        unit: row[3], better: Indicator.Direction(rawValue: row[4]), definition: row[5])
    }
    let wholeNames = Dictionary(
      TabbedRows(rows, columns: 7).rows.flatMap { row in
        row[6].split(separator: " ").filter { $0.first == whole }.map { (String($0.dropFirst()), row[0]) }
      }
    ) { first, _ in first }
    self.wholeNames = wholeNames
    byCode = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
    names = PhraseTable(
      indicators.flatMap { one in
        ([one.name] + one.aliases).filter { wholeNames[$0] == nil }.map {
          (String(of: Self.plain(Array($0.unicodeScalars))), one.code)
        }
      })
  }

  /// Before such an alias in the rows.
  private static let wholeNameMark: Character = "="

  /// The lines of the built-in table that could not be read; a test holds this empty.
  static var faultyLines: [Int] { TabbedRows(IndicatorRows.rows, columns: 7).faultyLines }

  /// The indicator of a code.
  public func indicator(code: String) -> Indicator? { byCode[code] }

  /// The code of the indicator whose name or alias `wording` is, or ends in: 全镇地区生产总值 is `gdp`, and so is
  /// 地区生产总值增速. A word before the name that makes it another indicator gives none: 人均地区生产总值.
  public func code(of wording: [Unicode.Scalar]) -> String? {
    let words = Self.plain(wording)
    if let code = wholeNames[String(of: words)] { return code }
    guard let match = match(in: words) else { return nil }
    let before = words.startIndex..<match.span.start
    return Self.qualifiers.match(in: words, endingAt: match.span.start, within: before) == nil ? match.value : nil
  }

  /// The name that the words end in, aspects of it left out: 年度计划完成率, 增速.
  private func match(in words: [Unicode.Scalar]) -> PhraseTable<String>.Match? {
    var end = words.count
    for _ in 0...Self.mostAspects {
      if let match = names.match(in: words, endingAt: end, within: 0..<end) { return match }
      guard let aspect = Self.aspects.match(in: words, endingAt: end, within: 0..<end) else { return nil }
      end = aspect.span.start
    }
    return nil
  }

  /// How many aspects may follow a name: 投资 · 年度计划 · 完成率.
  private static let mostAspects = 3

  /// The words without quotation marks, without 完成 and 共, and without what stands in brackets: “专精特新”企业, 固定资产投资(不含农户).
  private static func plain(_ wording: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    let words = wording.indices.filter { !isFiller(wording, $0) }.map { wording[$0] }
    return words.filter { scalar in
      if scalar == "(" { depth += 1 }
      defer { if scalar == ")" { depth = max(0, depth - 1) } }
      return depth == 0 && scalar != ")" && !CueTables.quotationMarks.contains(scalar)
    }
  }

  /// 重大项目完成投资 is 重大项目投资.
  private static func isFiller(_ wording: [Unicode.Scalar], _ position: Int) -> Bool {
    if wording[position] == "共" { return position + 1 < wording.count && wording[position + 1] == "完" }
    let start = wording[position] == "成" ? position - 1 : position
    return fillers.match(in: wording, at: start, within: max(0, start)..<wording.count) != nil
      && start + 2 < wording.count && wording[start + 2] != "率" && wording[start + 2] != "比"
  }

  private static let fillers = PhraseTable(words: "完成")

  /// Words behind an indicator's name that tell an aspect of it.
  private static let aspects = PhraseTable(
    words: """
      增速 增幅 增长率 增长 总量 涨幅 降幅 规模 年均增速 平均值 均值 增量 任务 目标 数量 总数 数 户数 完成率 年度目标 年度计划 年度投资计划 年度任务 全年任务 全年目标 年计划 年初预算 比例 完成比例
      年度目标比例 市下达的 市下达 降幅收窄 增速由负转正 率
      """)

  /// Words before an indicator's name that make it another one.
  private static let qualifiers = PhraseTable(
    words: """
      人均 进 非 合同 协议 汽车 农产品 机电产品 营利性 生产性 老年大学 破获 破获各类 侦破 侦破各类 查处 查处各类 海洋 农业 林业 渔业 绿色 数字经济 单位 万元 每亿元 占 占全市 占全省 占全国 占全区 占全县 安全 战略性新兴 高技术 拟 拟上 准 亩均 户均 地均 惠及 省属企业 市属企业
      """)
}
