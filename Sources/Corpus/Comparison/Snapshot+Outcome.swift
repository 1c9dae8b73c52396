import ReportModel

extension Snapshot {
  /// What came of a target, by the result that a later report of the same place tells; or the other way round, which
  /// target of an earlier report a result was to reach. Nil for a row of another snapshot.
  ///
  /// Both are of the same indicator and measure and of the same year or period; ranks count among the same places. A
  /// result counts when its report looks back on the year: a report of the year itself, or a result that covers only a
  /// part of it, does not tell yet. Of several that fit, `Candidate` says which one it is.
  ///
  /// O(log n) in all figures, and linear in the reports of the place and what they state of this indicator and year.
  public func outcome(ofFigure row: Row) -> Outcome? {
    guard let (record, index) = place(ofFigure: row), let report = rowsOfIDs[record.report.id] else { return nil }
    let figure = record.figures[index]
    guard figure.kind != .reference else { return Outcome(.reference) }
    guard places.numbers[Int(report)] != PlaceTable.noPlace else { return Outcome(.noPlace) }
    guard figure.year != nil else { return Outcome(.noYear) }
    guard let own = candidate(row) else { return Outcome(.noReportYear) }
    let place = places.numbers[Int(report)]
    let entries = SeriesTable.entries(of: figure, row, place: place, figures)
    let others = entries.flatMap { series.entries(of: $0.key, year: $0.year) }.compactMap { candidate($0.row) }
    return figure.kind == .target
      ? outcome(ofTarget: own, among: others, at: place) : outcome(ofResult: own, among: others, at: place)
  }

  /// What came of a target, among all figures of its place, indicator, measure and year.
  func outcome(ofTarget target: Candidate, among figures: [Candidate], at place: Int32) -> Outcome {
    let year = target.figure.year ?? target.reportYear
    let fitting = figures.filter { result in
      result.figure.kind == .result && !result.coversPartYear && result.isComparable(with: target.figure)
        && result.reportYear > max(target.reportYear, year)
    }
    if let result = Candidate.first(fitting, besides: target.figure) {
      return outcome(target.figure, result.figure, counterpart: result.row)
    }
    let years = reportYears(of: place)
    guard let latest = years.max(), latest > target.reportYear else { return Outcome(.noLaterReport) }
    return Outcome(latest > year ? .noResultStated : .notLookedBackOn)
  }

  private func outcome(ofResult result: Candidate, among figures: [Candidate], at place: Int32) -> Outcome {
    let year = result.figure.year ?? result.reportYear
    guard !result.coversPartYear, result.reportYear > year else { return Outcome(.partYear) }
    let fitting = figures.filter { target in
      target.figure.kind == .target && target.isComparable(with: result.figure)
        && target.reportYear < result.reportYear
    }
    if let target = Candidate.first(fitting, besides: result.figure) {
      return outcome(target.figure, result.figure, counterpart: target.row)
    }
    let isFirst = reportYears(of: place).allSatisfy { $0 >= result.reportYear }
    return Outcome(isFirst ? .noEarlierReport : .noTargetStated)
  }

  private func outcome(_ target: Figure, _ result: Figure, counterpart: Row) -> Outcome {
    let judgement = Judgement(target: target, result: result, better: direction(of: target))
    return judgement.gap == .otherUnit ? Outcome(.otherUnit) : Outcome(counterpart: counterpart, judgement)
  }

  /// The direction that is better for what a figure measures; nil where none is or none is known.
  func direction(of figure: Figure) -> Indicator.Direction? {
    figure.indicator.code.flatMap(figures.indicators.indicator(code:))?.better
  }

  /// A figure as a candidate; nil for a row of another snapshot and for one of a report without a year.
  func candidate(_ row: Row) -> Candidate? {
    guard let (record, index) = place(ofFigure: row), let year = record.report.year else { return nil }
    return Candidate(
      row: row, figure: record.figures[index], record: record, reportYear: year,
      coversPartYear: record.coversPartYear[index])
  }

  private func reportYears(of place: Int32) -> [Int] {
    places.reports[Int(place)].compactMap { records[Int($0)].report.year }
  }
}

extension Candidate {
  /// Whether both are of one period and, being ranks, count among the same places.
  fileprivate func isComparable(with other: Figure) -> Bool {
    figure.from == other.from && figure.rankScope == other.rankScope
  }
}
