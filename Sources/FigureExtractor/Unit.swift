import HanText
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a unit measures, as far as reading the words around it depends on it.
enum UnitKind: String {
  case money, ratio, multiple, area, length, time, people, count, rank
}

/// A unit as written behind a numeral.
struct Unit {
  /// The unit's words with their multiplier: 万平方米.
  let span: Span
  /// The unit in simplified characters, multiplier included.
  let name: String
  let kind: UnitKind
  /// The unit that `factor` leads to.
  let base: String
  /// How many base units one of this unit is, multiplier included.
  let factor: Decimal

  /// A value in this unit, in base units.
  func inBase(_ value: FigureValue) -> FigureValue {
    factor == 1 ? value : value.map { $0 * factor }
  }

  /// The unit of a rank, which is not written.
  static func rank(at position: Int) -> Unit {
    Unit(span: Span(position, position), name: "名", kind: .rank, base: "名", factor: 1)
  }
}
