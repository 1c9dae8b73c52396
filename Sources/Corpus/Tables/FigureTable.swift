import ReportModel

/// All figures of a snapshot by row: the columns that filters look at, and where each figure lies.
struct FigureTable: Sendable {
  private(set) var ranges = RowRanges()
  private(set) var reports: [Row] = []
  private(set) var kinds = ChoiceColumn<FigureKind>()
  /// The figures' years; `noYear` where there is none.
  private(set) var years: [Int32] = []
  /// Every year that a figure has.
  private(set) var distinctYears: Set<Int> = []
  /// The number of each figure's indicator in `indicators`.
  private(set) var indicatorNumbers: [Int32] = []
  private(set) var indicators: IndicatorIndex
  /// How many targets and results there are of each standard indicator, by its code.
  private(set) var countsOfCodes: [String: IndicatorCounts] = [:]

  static let noYear = Int32.min

  init(records: [ReportRecord], standard: [Indicator]) {
    indicators = IndicatorIndex(standard: standard)
    for (report, record) in records.enumerated() {
      ranges.append(count: record.figures.count)
      for figure in record.figures {
        reports.append(Row(clamping: report))
        kinds.append(figure.kind)
        if let year = figure.year { distinctYears.insert(year) }
        years.append(figure.year.flatMap(Int32.init(exactly:)) ?? Self.noYear)
        indicatorNumbers.append(indicators.number(of: figure.indicator))
        if let code = figure.indicator.code { countsOfCodes[code, default: IndicatorCounts()].add(figure.kind) }
      }
    }
  }
}
