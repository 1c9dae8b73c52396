import Foundation
import HanText
import ReportModel

extension Figure {
  /// A figure of one number, or of a range `6..7`, in a unit of which `factor` says how many base units it is.
  static func made(
    _ kind: FigureKind, _ value: String, _ comparator: ReportModel.Comparator = .eq, unit: String = "%",
    base: String = "ratio",
    factor: String = "0.01", measure: Measure = .growth, code: String? = nil
  ) -> Figure {
    let bounds = value.components(separatedBy: "..").map { Decimal(string: $0) }
    let number: FigureValue =
      bounds.count > 1 ? .range(low: bounds[0], high: bounds[1]) : .single(bounds[0] ?? .nan)
    let multiplier = Decimal(string: factor) ?? .nan
    let nowhere = Span(0, 0)
    return Figure(
      id: "a.1", report: "a", section: "1", kind: kind, indicator: IndicatorName(name: "指标", code: code),
      measure: measure, value: number, unit: unit, base: BaseValue(value: number.map { $0 * multiplier }, unit: base),
      comparator: comparator, strength: kind == .target ? .expect : nil, year: 2022, from: nil, rankScope: nil,
      damaged: false, source: FigureSource(clause: nowhere, expression: nowhere, numeral: nowhere))
  }
}
