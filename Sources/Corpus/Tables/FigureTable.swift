import ReportModel

/// All figures of a snapshot by row: where each lies, and what it measures.
struct FigureTable: Sendable {
  private(set) var ranges = RowRanges()
  private(set) var reports: [Row] = []
  /// The number of each figure's indicator in `indicators`.
  private(set) var indicatorNumbers: [Int32] = []
  private(set) var indicators: IndicatorIndex
  /// How many targets and results there are of each standard indicator, by its code.
  private(set) var countsOfCodes: [String: IndicatorCounts] = [:]

  init(records: [ReportRecord], standard: [Indicator]) {
    indicators = IndicatorIndex(standard: standard)
    for (report, record) in records.enumerated() {
      ranges.append(count: record.figures.count)
      for figure in record.figures {
        reports.append(Row(clamping: report))
        indicatorNumbers.append(indicators.number(of: figure.indicator))
        if let code = figure.indicator.code { countsOfCodes[code, default: IndicatorCounts()].add(figure.kind) }
      }
    }
  }
}
