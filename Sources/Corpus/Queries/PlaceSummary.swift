public import ReportModel

/// A place that reports are of, and what they are.
public struct PlaceSummary: Sendable {
  /// The place, as the report has it that tells most of it.
  public let place: Place
  /// The report that tells most of the place.
  public let record: ReportRecord
  /// How many reports are of it.
  public let reportCount: Int
  /// How many sections, targets and results those have.
  public let counts: ReportCounts
  /// The years that its reports look back on or plan, in ascending order.
  public let years: [Int]
}

extension Snapshot {
  /// The places that reports are of, by name and then from the widest place around in. O(number of reports).
  public var placeSummaries: [PlaceSummary] {
    places.places.indices.compactMap { number in
      guard let fullest = report(at: places.fullest[number]) else { return nil }
      let reports = places.reports[number].compactMap(report)
      return PlaceSummary(
        place: places.places[number], record: fullest, reportCount: reports.count,
        counts: ReportCounts(
          sections: reports.reduce(0) { $0 + $1.counts.sections },
          targets: reports.reduce(0) { $0 + $1.counts.targets },
          results: reports.reduce(0) { $0 + $1.counts.results }),
        years: Set(reports.flatMap { [$0.report.reviewYear, $0.report.planYear].compactMap { $0 } }).sorted())
    }
  }
}
