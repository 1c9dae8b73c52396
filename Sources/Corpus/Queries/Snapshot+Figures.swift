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
}
