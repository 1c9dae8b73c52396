public import ReportModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What one place set out to reach in one year in one indicator and measure, and what came of it.
public struct ComparisonRow: Sendable, Equatable {
  /// The place, as the report has it that tells most of it.
  public let place: Place
  /// The row of the report that tells most of the place.
  public let report: Row
  /// The year that target and result are of.
  public let year: Int
  /// What is measured.
  public let indicator: IndicatorName
  /// Which aspect of it.
  public let measure: Measure
  /// The target that speaks for the year; nil when there is none.
  public let target: Row?
  /// The result that speaks for the year: with a target, the target's outcome.
  public let result: Row?
  /// How far the result lies above the target (negative: below), in the target's unit.
  public let deviation: Decimal?
  /// Whether the target was reached; nil where that can't be told.
  public let met: Bool?
  /// Why there is no result, or why `met` is nil; nil where `met` is known or there is no target.
  public let gap: OutcomeGap?
  /// How the target stands to that of the year before; nil when one of them is missing.
  public let against: TargetChange?
  /// The target of the year before.
  public let previous: Row?
  /// The other figures of this place, indicator, measure and year, in ascending order.
  public let others: [Row]
  /// Whether the place has a report that plans the year and states no target in it.
  public let isAbsent: Bool

  /// Where the row stands in the order of comparisons: by place, indicator, measure and year.
  public var position: PositionKey {
    PositionKey([
      .text(FoldedName.folded(place.name ?? "")), .text(place.parents.map(FoldedName.folded).joined(separator: "/")),
      .text(place.code ?? ""), .text(indicator.code ?? ""), .text(indicator.name), .number(measure.order),
      .number(year),
    ])
  }
}
