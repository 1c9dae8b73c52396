import HanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The units that figures come in, and the multipliers before them.
package enum UnitTable {
  private struct Row {
    let kind: UnitKind
    let base: String
    let factor: Decimal
  }

  private static let units = PhraseTable<Row>(
    TabbedRows(UnitRows.rows, columns: 4).rows.compactMap { row in
      guard let kind = UnitKind(rawValue: row[1]), let factor = Decimal(string: row[3]) else { return nil }
      return (row[0], Row(kind: kind, base: row[2], factor: factor))
    })

  /// Every unit of the table, with its base unit and how many of that one is.
  package static var entries: [(name: String, base: String, factor: String)] {
    TabbedRows(UnitRows.rows, columns: 4).rows.map { ($0[0], $0[2], $0[3]) }
  }

  /// The rows of the table that could not be read; a test holds this empty.
  static var faultyLines: [String] {
    TabbedRows(UnitRows.rows, columns: 4).rows
      .filter { UnitKind(rawValue: $0[1]) == nil || Decimal(string: $0[3]) == nil }
      .map { $0[0] }
  }

  /// How many of a whole one percent is.
  static let percentFactor = Decimal(sign: .plus, exponent: -2, significand: 1)

  /// The percent sign where it is written before its number, or not at all; it takes no room at `position`.
  static func impliedPercent(at position: Int) -> Unit {
    Unit(span: Span(position, position), name: "%", kind: .ratio, base: "ratio", factor: percentFactor)
  }

  /// Multipliers that count without a unit behind them.
  private static let standaloneMultipliers: Set<Decimal> = [10_000, 100_000_000, 1_000_000_000_000]

  private static let multipliers = PhraseTable<Decimal>([
    ("万亿", 1_000_000_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("亿", 100_000_000),
    ("十万", 100_000), ("万", 10_000), ("千", 1_000), ("百", 100),
  ])

  /// The unit that begins at `start`, with its multiplier: 亿元, 万人次, or a bare 万 or 亿. O(1).
  static func unit(_ text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> Unit? {
    if UnitRows.words.match(in: text, at: start, within: range) != nil { return nil }
    if let whole = units.match(in: text, at: start, within: range), !isCut(text, whole.span, within: range) {
      return unit(text, whole, factor: nil, from: start, within: range)
    }
    guard let multiplier = multipliers.match(in: text, at: start, within: range) else { return nil }
    if let unit = units.match(in: text, at: multiplier.span.end, within: range), unit.value.kind != .ratio,
      !isCut(text, unit.span, within: range),
      UnitRows.wordsOfUnits.match(in: text, at: unit.span.end - 1, within: range) == nil
    {
      return self.unit(text, unit, factor: multiplier.value, from: start, within: range)
    }
    // 38.84万: how many is clear, of what is not. 220千伏 is none of this.
    guard standaloneMultipliers.contains(multiplier.value) else { return nil }
    return Unit(
      span: multiplier.span, name: String(of: text[multiplier.span.range]), kind: .count, base: "",
      factor: multiplier.value)
  }

  /// Whether a unit in letters is only the beginning of a word: the P of PF.
  private static func isCut(_ text: [Unicode.Scalar], _ unit: Span, within range: Range<Int>) -> Bool {
    unit.end < range.upperBound && text[unit.end - 1].isLatinLetter && text[unit.end].isLatinLetter
  }

  /// Behind the other units that a bracket gives: 台(套), 辆(艘、架、列)次; `start` where there is none. O(1).
  private static func endOfOtherUnits(_ text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> Int {
    guard start < range.upperBound, text[start] == "(" else { return start }
    var position = start + 1
    while position < range.upperBound, position < start + longestBracket,
      let other = units.match(in: text, at: position, within: range), other.span.end < range.upperBound
    {
      position = other.span.end + 1
      switch text[other.span.end] {
      case "、", "/": continue
      case ")":
        return units.match(in: text, at: position, within: range)?.span.count == 1 && text[position] == "次"
          ? position + 1 : position
      default: return start
      }
    }
    return start
  }

  /// In code points.
  private static let longestBracket = 12

  private static func unit(
    _ text: [Unicode.Scalar], _ match: PhraseTable<Row>.Match, factor: Decimal?, from start: Int,
    within range: Range<Int>
  ) -> Unit {
    let each = UnitRows.denominators.match(in: text, at: match.span.end, within: range)?.span
    let end = each?.end ?? endOfOtherUnits(text, at: match.span.end, within: range)
    return Unit(
      span: Span(start, end), name: String(of: text[start..<end]), kind: match.value.kind,
      base: match.value.base + (each.map { String(of: text[$0.range]) } ?? ""),
      factor: factor.map { $0 * match.value.factor } ?? match.value.factor)
  }
}
