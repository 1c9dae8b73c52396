import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads proportions of three parts: 三次产业比重调整为15.4:47.2:37.4 are three shares in percent.
struct ProportionReader {
  let text: [Unicode.Scalar]
  let sentence: Span

  private static let marks = Set(":∶︰".unicodeScalars)

  /// The three parts that begin at `position`; nil where the numbers there are none. The sentence must speak of
  /// industries before: only of them the parts have names.
  func parts(at position: Int) -> [Quantity]? {
    guard let first = part(at: position, name: "第一产业比重"), isMark(first.expression.end),
      let second = part(at: first.expression.end + 1, name: "第二产业比重"), isMark(second.expression.end),
      let third = part(at: second.expression.end + 1, name: "第三产业比重"), !isMark(third.expression.end),
      CueTables.industries.last(in: text, within: sentence.start..<position) != nil
    else { return nil }
    return [first, second, third]
  }

  /// 收入比缩小至2.18:1: how many times the second of two the first is; nil where the number at `position` is none.
  func ratioToOne(at position: Int) -> Quantity? {
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: position), numeral.notation == .arabic,
      isMark(numeral.span.end),
      case .numeral(let one) = ChineseNumeral.read(text, at: numeral.span.end + 1), one.value == 1,
      one.span.end <= sentence.end, !isMark(one.span.end),
      position == sentence.start || !Self.marks.contains(text[position - 1]),
      CueTables.ratios.last(in: text, within: max(sentence.start, position - Self.farthestRatio)..<position) != nil
    else { return nil }
    let span = Span(numeral.span.end, one.span.end)
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value),
      unit: Unit(span: span, name: String(of: text[span.range]), kind: .multiple, base: "ratio", factor: 1),
      comparator: .eq, expression: Span(position, span.end))
  }

  /// 收入比值由3.27缩小至2.93: the same without its one; nil where the number at `position` has a unit or is none.
  func bareRatio(at position: Int) -> Quantity? {
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: position), numeral.notation == .arabic,
      numeral.span.end <= sentence.end, text[numeral.span.range].contains("."),
      numeral.span.end == sentence.end || !text[numeral.span.end].isHan && !Self.marks.contains(text[numeral.span.end])
        || CueTables.waysOfRatios.match(in: text, at: numeral.span.end, within: sentence.range) != nil,
      UnitTable.unit(text, at: numeral.span.end, within: sentence.range) == nil,
      CueTables.waysOfRatios.match(in: text, endingAt: position, within: sentence.start..<position) != nil,
      CueTables.bareRatios.last(in: text, within: max(sentence.start, position - Self.farthestRatio)..<position) != nil
    else { return nil }
    let end = Span(numeral.span.end, numeral.span.end)
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value),
      unit: Unit(span: end, name: "", kind: .multiple, base: "ratio", factor: 1),
      comparator: .eq, expression: numeral.span)
  }

  /// How far before it the word for a ratio may stand, in code points.
  private static let farthestRatio = 24

  private func isMark(_ position: Int) -> Bool {
    position < sentence.end && Self.marks.contains(text[position])
  }

  private func part(at position: Int, name: String) -> Quantity? {
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: position), numeral.notation == .arabic,
      numeral.span.end <= sentence.end
    else { return nil }
    return Quantity(
      numeral: numeral.span, value: .single(numeral.value), unit: UnitTable.impliedPercent(at: numeral.span.end),
      comparator: .eq, expression: numeral.span, measure: .share, name: name)
  }
}
