public import ReportModel

/// How the numbers of a group of places and years lie, in one indicator, measure and unit.
public struct SummaryRow: Sendable, Equatable {
  /// The group's place; nil where places are not told apart.
  public let place: Place?
  /// The group's level; nil where levels are not told apart, and for places whose level is not known.
  public let level: PlaceLevel?
  /// The group's year; nil where years are not told apart.
  public let year: Int?
  /// What is measured.
  public let indicator: IndicatorName
  /// Which aspect of it.
  public let measure: Measure
  /// The unit of all numbers: % for ratios, else the base unit.
  public let unit: String
  /// How the numbers lie.
  public let distribution: Distribution

  /// Where the row stands in the order of summaries.
  public var position: PositionKey {
    PositionKey([
      .text(FoldedName.folded(place?.name ?? "")),
      .text(place?.parents.map(FoldedName.folded).joined(separator: "/") ?? ""),
      .text(place?.code ?? ""), .number(level.flatMap(PlaceLevel.allCases.firstIndex) ?? PlaceLevel.allCases.count),
      .number(year ?? 0), .text(indicator.code ?? ""), .text(indicator.name), .number(measure.order), .text(unit),
    ])
  }
}
