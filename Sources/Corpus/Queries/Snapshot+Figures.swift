import HanText
public import ReportModel

extension Snapshot {
  /// How many figures of every kind there are.
  public var figureCount: Int { Int(figures.ranges.total) }

  /// The rows of the figures of the report of a row, in the order of the source.
  public func figureRows(ofReport report: Row) -> Range<Row> {
    figures.ranges[report]
  }

  /// For each figure by row, whether its indicator is one that one of `names` means: a code, a name or an alias.
  public func figures(measuring names: [String]) -> @Sendable (Row) -> Bool {
    let numbers = figures.indicatorNumbers
    guard let isTaken = figures.indicators.selection(names) else { return { _ in true } }
    return { row in numbers.indices.contains(Int(row)) && isTaken[Int(numbers[Int(row)])] }
  }

  /// A figure and the report that states it; nil for a row of another snapshot.
  public func figure(at row: Row) -> (figure: Figure, record: ReportRecord)? {
    place(ofFigure: row).map { ($0.record.figures[$0.index], $0.record) }
  }

  /// The report that states a figure, and the figure's place among its figures; nil for a row of another snapshot.
  public func place(ofFigure row: Row) -> (record: ReportRecord, index: Int)? {
    guard figures.reports.indices.contains(Int(row)), let record = report(at: figures.reports[Int(row)]) else {
      return nil
    }
    let index = Int(row - figures.ranges[figures.reports[Int(row)]].lowerBound)
    return record.figures.indices.contains(index) ? (record, index) : nil
  }

  /// The row of the figure with this id. O(log n) in the figures of its report.
  public func row(ofFigure id: String) -> Row? {
    guard let dot = id.lastIndex(of: "."), let report = rowsOfIDs[String(id[..<dot])] else { return nil }
    let figures = records[Int(report)].figures
    let digits = id[id.index(after: dot)...].prefix { $0 != "-" }
    guard let offset = Int(digits) else { return nil }
    var index = figures.partitionPoint { $0.source.numeral.start >= offset }
    while index < figures.count, figures[index].source.numeral.start == offset {
      if figures[index].id == id { return self.figures.ranges[report].lowerBound + Row(clamping: index) }
      index += 1
    }
    return nil
  }

  /// The rows of the figures that the filter takes: by report, in the order of the source. O(number of figures).
  public func figures(matching filter: FigureFilter) -> [Row] {
    let selection = selection(filter.reports)
    let kinds = figures.kinds.selection(filter.kinds)
    let years = filter.years.compactMap(Int32.init(exactly:))
    let indicators = figures.indicators.selection(filter.indicators)
    var rows: [Row] = []
    for report in records.indices where selection?[report] ?? true {
      for row in figures.ranges[Row(clamping: report)] {
        let index = Int(row)
        guard figures.kinds.isTaken(index, by: kinds),
          filter.years.isEmpty || years.contains(figures.years[index]),
          indicators?[Int(figures.indicatorNumbers[index])] ?? true
        else { continue }
        rows.append(row)
      }
    }
    return rows
  }

  /// Where a figure stands in the order of lists of figures: its report, its numeral's offset, and its number among
  /// the figures of that numeral.
  public func position(ofFigure row: Row) -> PositionKey {
    guard let (figure, record) = figure(at: row) else { return PositionKey([]) }
    let offset = figure.source.numeral.start
    let first = record.figures.partitionPoint { $0.source.numeral.start >= offset }
    let index = Int(row - figures.ranges[figures.reports[Int(row)]].lowerBound)
    return PositionKey([.text(record.report.id), .number(offset), .number(index - first)])
  }
}
