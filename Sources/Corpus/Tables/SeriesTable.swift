import ReportModel

/// The targets and results of a snapshot in series: what one place states of one measure of one indicator, year by year.
///
/// A figure without a year, or of a report without a place, is in none; one that measures several indicators is in one
/// series of each. O(n log n) to make.
struct SeriesTable: Sendable {
  /// The entries by indicator series, measure, place, year and row.
  let entries: [SeriesEntry]

  init(records: [ReportRecord], figures: FigureTable, places: PlaceTable) {
    var entries: [SeriesEntry] = []
    for (report, record) in records.enumerated() where places.numbers[report] != PlaceTable.noPlace {
      let first = figures.ranges[Row(clamping: report)].lowerBound
      for (index, figure) in record.figures.enumerated() {
        let row = first + Row(clamping: index)
        entries += Self.entries(of: figure, row, place: places.numbers[report], figures)
      }
    }
    entries.sort { $0 < $1 }
    self.entries = entries
  }

  /// A figure in each of its series.
  static func entries(of figure: Figure, _ row: Row, place: Int32, _ figures: FigureTable) -> [SeriesEntry] {
    guard figure.kind != .reference, let year = figure.year.flatMap(Int32.init(exactly:)) else { return [] }
    return figures.indicators.series(ofNumber: figures.indicatorNumbers[Int(row)]).map { series in
      SeriesEntry(
        key: SeriesKey(series: series, measure: figure.measure, place: place), year: year, row: row)
    }
  }

  /// The entries of one measure, or of all measures, of one indicator, by measure, place and year. O(log n).
  func entries(ofSeries series: Int32, measure: Measure?) -> ArraySlice<SeriesEntry> {
    let measures = measure.map { [$0] } ?? Measure.allCases
    guard let first = measures.first, let last = measures.last else { return [] }
    let low = SeriesKey(series: series, measure: first, place: .min)
    let high = SeriesKey(series: series, measure: last, place: .max)
    let start = entries.partitionPoint { $0.key >= low }
    return entries[start..<max(start, entries.partitionPoint { $0.key > high })]
  }

  /// The entries of one place's series in one year. O(log n).
  func entries(of key: SeriesKey, year: Int32) -> ArraySlice<SeriesEntry> {
    let start = entries.partitionPoint { ($0.key, $0.year) >= (key, year) }
    return entries[start..<max(start, entries.partitionPoint { ($0.key, $0.year) > (key, year) })]
  }
}

/// Names a series: an indicator, a measure and a place.
struct SeriesKey: Sendable, Hashable, Comparable {
  /// The number of the indicator's series in `IndicatorIndex`.
  let series: Int32
  let measure: Measure
  /// The number of the place in `PlaceTable`.
  let place: Int32

  static func < (left: Self, right: Self) -> Bool {
    (left.series, left.measure.order, left.place) < (right.series, right.measure.order, right.place)
  }
}

/// One figure in one series.
struct SeriesEntry: Sendable, Comparable {
  let key: SeriesKey
  let year: Int32
  let row: Row

  static func < (left: Self, right: Self) -> Bool {
    (left.key, left.year, left.row) < (right.key, right.year, right.row)
  }
}

extension Measure {
  /// The place among all measures.
  var order: Int {
    switch self {
    case .level: 0
    case .growth: 1
    case .change: 2
    case .share: 3
    case .rank: 4
    case .multiple: 5
    }
  }
}
