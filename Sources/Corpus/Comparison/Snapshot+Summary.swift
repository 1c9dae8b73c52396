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
    var groups: [SummaryKey: SummaryGroup] = [:]
    for row in rows {
      guard let figure = (kind == .result ? row.result : row.target).flatMap(figure(at:))?.figure,
        let interval = ValueInterval(figure.base.value)
      else { continue }
      let isRatio = figure.base.unit == "ratio"
      let unit = isRatio ? "%" : figure.base.unit
      let number = isRatio ? interval.middle * 100 : interval.middle
      groups[SummaryKey(row, unit: unit, groupings), default: SummaryGroup(row, unit: unit, groupings)].numbers
        .append(number)
    }
    return groups.values.compactMap(\.row).map { ($0, $0.position) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

/// What tells one row of a summary from another.
private struct SummaryKey: Hashable {
  let report: Row?
  let level: PlaceLevel?
  let year: Int?
  let code: String?
  let indicator: String
  let measure: Measure
  let unit: String

  init(_ row: ComparisonRow, unit: String, _ groupings: Set<SummaryGrouping>) {
    report = groupings.contains(.place) ? row.report : nil
    level = groupings.contains(.level) ? row.place.level : nil
    year = groupings.contains(.year) ? row.year : nil
    code = row.indicator.code
    indicator = row.indicator.name
    measure = row.measure
    self.unit = unit
  }
}

/// The numbers of one row of a summary, with a row of the comparison that they come from.
private struct SummaryGroup {
  private let example: ComparisonRow
  private let unit: String
  private let groupings: Set<SummaryGrouping>
  var numbers: [Decimal] = []

  init(_ example: ComparisonRow, unit: String, _ groupings: Set<SummaryGrouping>) {
    self.example = example
    self.unit = unit
    self.groupings = groupings
  }

  /// The row; nil when the numbers are too large to add.
  var row: SummaryRow? {
    Distribution(of: numbers).map { distribution in
      SummaryRow(
        place: groupings.contains(.place) ? example.place : nil,
        level: groupings.contains(.level) ? example.place.level : nil,
        year: groupings.contains(.year) ? example.year : nil, indicator: example.indicator, measure: example.measure,
        unit: unit, distribution: distribution)
    }
  }
}
