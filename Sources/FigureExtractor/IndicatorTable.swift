import HanText
public import ReportModel

/// The standard indicators that figures of different reports share.
public struct IndicatorTable: Sendable {
  /// Every indicator, in the order of the table.
  public let indicators: [Indicator]
  private let byCode: [String: Indicator]
  private let names: PhraseTable<String>

  /// The built-in table.
  public static let standard = IndicatorTable(rows: IndicatorRows.rows)

  /// A table of tab-separated rows: code, Chinese name, English name, base unit, better direction, definition, aliases.
  init(rows: String) {
    indicators = TabbedRows(rows, columns: 7).rows.map { row in
      Indicator(
        code: row[0], name: row[1], english: row[2], aliases: row[6].split(separator: " ").map(String.init),
        unit: row[3], better: Indicator.Direction(rawValue: row[4]), definition: row[5])
    }
    byCode = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
    names = PhraseTable(
      indicators.flatMap { one in
        ([one.name] + one.aliases).map { (String(of: Self.plain(Array($0.unicodeScalars))), one.code) }
      })
  }

  /// The lines of the built-in table that could not be read; a test holds this empty.
  static var faultyLines: [Int] { TabbedRows(IndicatorRows.rows, columns: 7).faultyLines }

  /// The indicator of a code.
  public func indicator(code: String) -> Indicator? { byCode[code] }

  /// The code of the indicator whose name or alias `wording` is, or ends in: 全镇地区生产总值 is `gdp`, and so is
  /// 地区生产总值增速. A word before the name that makes it another indicator gives none: 人均地区生产总值.
  public func code(of wording: [Unicode.Scalar]) -> String? {
    let words = Self.plain(wording)
    let end = Self.aspects.match(in: words, endingAt: words.count, within: words.indices)?.span.start ?? words.count
    guard
      let match = names.match(in: words, endingAt: words.count, within: words.indices)
        ?? names.match(in: words, endingAt: end, within: words.indices)
    else { return nil }
    let before = words.startIndex..<match.span.start
    return Self.qualifiers.match(in: words, endingAt: match.span.start, within: before) == nil ? match.value : nil
  }

  /// The words without quotation marks and without what stands in brackets: “专精特新”企业, 固定资产投资(不含农户).
  private static func plain(_ wording: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    return wording.filter { scalar in
      if scalar == "(" { depth += 1 }
      defer { if scalar == ")" { depth = max(0, depth - 1) } }
      return depth == 0 && scalar != ")" && !CueTables.quotationMarks.contains(scalar)
    }
  }

  /// Words behind an indicator's name that tell an aspect of it.
  private static let aspects = PhraseTable(words: "增速 增幅 增长率 增长 总量 涨幅 降幅 规模 年均增速 任务 目标 数量 总数 数 户数")

  /// Words before an indicator's name that make it another one.
  private static let qualifiers = PhraseTable(
    words: """
      人均 进 非 海洋 农业 林业 渔业 绿色 数字经济 单位 万元 每亿元 占 占全市 占全省 占全国 占全区 占全县 安全 战略性新兴 高技术 拟 拟上 准
      """)
}
