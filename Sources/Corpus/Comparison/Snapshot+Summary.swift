public import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Snapshot {
  /// How the targets, or the results, of a comparison's rows lie, group by group: each place counts once in a year,
  /// with the figure that speaks for it.
  ///
  /// Numbers are brought to their base unit (亿元 and 万元 to 元), ratios to %; what has another base unit is a group of
  /// its own. Ranges count with their middle. O(n log n).
  public func summary(
    of rows: [ComparisonRow], kind: FigureKind, by groupings: Set<SummaryGrouping>
  ) -> [SummaryRow] {
    var numbers: [SummaryGroup: [Decimal]] = [:]
    for row in rows {
      guard let figure = (kind == .result ? row.result : row.target).flatMap(figure(at:))?.figure,
        let interval = ValueInterval(figure.base.value)
      else { continue }
      let isRatio = figure.base.unit == "ratio"
      let group = SummaryGroup(row, unit: isRatio ? "%" : figure.base.unit, groupings)
      numbers[group, default: []].append(isRatio ? interval.middle * 100 : interval.middle)
    }
    return numbers.compactMap { group, numbers in
      Distribution(of: numbers).map { group.row($0) }
    }
    .map { ($0, $0.position) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

/// What the numbers of one row of a summary have in common.
private struct SummaryGroup: Hashable {
  let place: Place?
  let level: PlaceLevel?
  let year: Int?
  let indicator: IndicatorName
  let measure: Measure
  let unit: String

  init(_ row: ComparisonRow, unit: String, _ groupings: Set<SummaryGrouping>) {
    place = groupings.contains(.place) ? row.place : nil
    level = groupings.contains(.level) ? row.place.level : nil
    year = groupings.contains(.year) ? row.year : nil
    indicator = row.indicator
    measure = row.measure
    self.unit = unit
  }

  static func == (left: Self, right: Self) -> Bool {
    left.place == right.place && left.level == right.level && left.year == right.year
      && left.indicator == right.indicator && left.measure == right.measure && left.unit == right.unit
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(place?.name)
    hasher.combine(place?.parents)
    hasher.combine(level)
    hasher.combine(year)
    hasher.combine(indicator.name)
    hasher.combine(measure)
    hasher.combine(unit)
  }

  func row(_ distribution: Distribution) -> SummaryRow {
    SummaryRow(
      place: place, level: level, year: year, indicator: indicator, measure: measure, unit: unit,
      distribution: distribution)
  }
}
