import HanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The units that figures come in, and the multipliers before them.
enum UnitTable {
  private struct Row {
    let kind: UnitKind
    let base: String
    let factor: Decimal
  }

  private static let units = PhraseTable<Row>(
    TabbedRows(rows, columns: 4).rows.compactMap { row in
      guard let kind = UnitKind(rawValue: row[1]), let factor = Decimal(string: row[3]) else { return nil }
      return (row[0], Row(kind: kind, base: row[2], factor: factor))
    })

  /// The rows of the table that could not be read; a test holds this empty.
  static var faultyLines: [String] {
    TabbedRows(rows, columns: 4).rows.filter { UnitKind(rawValue: $0[1]) == nil || Decimal(string: $0[3]) == nil }
      .map { $0[0] }
  }

  /// How many of a whole one percent is.
  static let percentFactor = Decimal(sign: .plus, exponent: -2, significand: 1)

  /// Multipliers that count without a unit behind them.
  private static let standaloneMultipliers: Set<Decimal> = [10_000, 100_000_000, 1_000_000_000_000]

  private static let multipliers = PhraseTable<Decimal>([
    ("万亿", 1_000_000_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("亿", 100_000_000),
    ("十万", 100_000), ("万", 10_000), ("千", 1_000), ("百", 100),
  ])

  /// The unit that begins at `start`, with its multiplier: 亿元, 万人次, or a bare 万 or 亿. O(1).
  static func unit(_ text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> Unit? {
    if let whole = units.match(in: text, at: start, within: range) {
      return unit(text, whole, factor: 1, from: start)
    }
    guard let multiplier = multipliers.match(in: text, at: start, within: range) else { return nil }
    if let unit = units.match(in: text, at: multiplier.span.end, within: range), unit.value.kind != .ratio {
      return self.unit(text, unit, factor: multiplier.value, from: start)
    }
    // 38.84万: how many is clear, of what is not. 220千伏 is none of this.
    guard standaloneMultipliers.contains(multiplier.value) else { return nil }
    return Unit(
      span: multiplier.span, name: String(of: text[multiplier.span.range]), kind: .count, base: "",
      factor: multiplier.value)
  }

  private static func unit(
    _ text: [Unicode.Scalar], _ match: PhraseTable<Row>.Match, factor: Decimal, from start: Int
  ) -> Unit {
    Unit(
      span: Span(start, match.span.end), name: String(of: text[start..<match.span.end]), kind: match.value.kind,
      base: match.value.base,
      factor: factor * match.value.factor)
  }

  /// Unit, kind, base unit, factor.
  private static let rows = """
    %	ratio	ratio	0.01
    ‰	ratio	ratio	0.001
    个百分点	ratio	ratio	0.01
    元	money	元	1
    元人民币	money	元	1
    美元	money	美元	1
    亩	area	亩	1
    公顷	area	平方米	10000
    平方米	area	平方米	1
    平方公里	area	平方米	1000000
    公里	length	米	1000
    千米	length	米	1000
    米	length	米	1
    吨	count	吨	1
    立方米	count	立方米	1
    千瓦时	count	千瓦时	1
    度	count	千瓦时	1
    千瓦	count	千瓦	1
    小时	time	小时	1
    分钟	time	分钟	1
    岁	time	岁	1
    人	people	人	1
    名	people	人	1
    人次	people	人次	1
    人份	count	人份	1
    户	count	户	1
    户次	count	户次	1
    家	count	家	1
    家次	count	家次	1
    个	count	个	1
    项	count	项	1
    宗	count	宗	1
    条	count	条	1
    座	count	座	1
    所	count	所	1
    处	count	处	1
    间	count	间	1
    套	count	套	1
    栋	count	栋	1
    幢	count	幢	1
    件	count	件	1
    起	count	起	1
    次	count	次	1
    场	count	场	1
    场次	count	场次	1
    笔	count	笔	1
    只	count	只	1
    支	count	支	1
    台	count	台	1
    辆	count	辆	1
    张	count	张	1
    份	count	份	1
    块	count	块	1
    株	count	株	1
    棵	count	棵	1
    盏	count	盏	1
    床	count	张	1
    剂	count	剂	1
    剂次	count	剂次	1
    例	count	例	1
    批次	count	批次	1
    艘	count	艘	1
    班	count	班	1
    篇	count	篇	1
    门	count	门	1
    座次	count	座次	1
    班次	count	班次	1
    个班	count	班	1
    倍	multiple	倍	1
    """
}
