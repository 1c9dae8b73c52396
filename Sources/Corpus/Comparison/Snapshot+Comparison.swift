import ReportModel

extension Snapshot {
  /// Place × year for each indicator and measure that is asked for, in the order of `ComparisonRow.position`.
  ///
  /// Figures of a period of several years speak for none of them, and results that cover a part of a year do not speak
  /// for it; both stand among the others. Where indicators and measures are both given, places that plan a year and
  /// state no target for it have a row that says so.
  ///
  /// With an indicator, O(reports + k log k) for k figures of these indicators; without, for k figures of the places.
  public func comparison(_ question: ComparisonQuestion) -> [ComparisonRow] {
    let isTaken = placeSelection(question.reports)
    let asked = question.indicators.map(figures.indicators.series(meaning:))
    var rows: [ComparisonRow] = []
    var there: Set<YearOfSeries> = []
    for group in groups(asked, question.measures, isTaken) {
      var previous: Candidate?
      for (year, entries) in group.years {
        let candidates = entries.compactMap { candidate($0.row) }
        let ofYear = row(group.key, Int(year), candidates, previous: previous)
        previous = ofYear.target.flatMap(candidate)
        there.insert(YearOfSeries(key: group.key, year: Int(year)))
        rows.append(ofYear)
      }
    }
    if !question.measures.isEmpty { rows += absentRows(asked, question.measures, isTaken, besides: there) }
    return rows.map { ($0, $0.position) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  // MARK: - Rows with figures

  private struct Group {
    let key: SeriesKey
    /// The entries by year, in ascending order.
    let years: [(Int32, ArraySlice<SeriesEntry>)]
  }

  /// For each place, whether one of its reports is taken.
  private func placeSelection(_ filter: ReportFilter) -> [Bool] {
    guard let isTaken = selection(filter) else { return places.places.map { _ in true } }
    return places.reports.map { rows in rows.contains { isTaken[Int($0)] } }
  }

  private func groups(_ asked: [[Int32]], _ measures: [Measure], _ isTaken: [Bool]) -> [Group] {
    var entries: [SeriesEntry] = []
    if asked.isEmpty {
      entries = entriesOfPlaces(isTaken).filter { measures.isEmpty || measures.contains($0.key.measure) }.sorted()
    } else {
      for number in Set(asked.joined()).sorted() {
        let sorted = measures.isEmpty ? [nil] : Set(measures).sorted { $0.order < $1.order }.map(Optional.some)
        for measure in sorted {
          entries += series.entries(ofSeries: number, measure: measure).filter { isTaken[Int($0.key.place)] }
        }
      }
    }
    return entries[...].chunked(by: \.key).map { chunk in
      Group(key: chunk[chunk.startIndex].key, years: chunk.chunked(by: \.year).map { ($0[$0.startIndex].year, $0) })
    }
  }

  private func entriesOfPlaces(_ isTaken: [Bool]) -> [SeriesEntry] {
    places.reports.indices.filter { isTaken[$0] }.flatMap { place in
      places.reports[place].flatMap { report in
        zip(figures.ranges[report], records[Int(report)].figures).flatMap { row, figure in
          SeriesTable.entries(of: figure, row, place: Int32(clamping: place), figures)
        }
      }
    }
  }

  private func row(_ key: SeriesKey, _ year: Int, _ candidates: [Candidate], previous: Candidate?) -> ComparisonRow {
    let ofYear = candidates.filter { $0.figure.from == nil }
    let target = Candidate.first(ofYear.filter { $0.figure.kind == .target })
    var outcome: Outcome?
    var result: Candidate?
    if let target {
      outcome = self.outcome(ofTarget: target, among: ofYear, at: key.place)
      result = outcome?.counterpart.flatMap(candidate)
    } else {
      result = Candidate.first(
        ofYear.filter { $0.figure.kind == .result && !$0.coversPartYear && $0.reportYear > year })
    }
    let before = previous.flatMap { $0.figure.year == year - 1 ? $0 : nil }
    let chosen = [target?.row, result?.row]
    return ComparisonRow(
      place: places.places[Int(key.place)], report: places.fullest[Int(key.place)], year: year,
      indicator: indicatorName(ofSeries: key.series),
      measure: key.measure, target: target?.row, result: result?.row, deviation: outcome?.deviation, met: outcome?.met,
      gap: outcome?.gap,
      against: target.flatMap { target in before.flatMap { TargetChange(from: $0.figure, to: target.figure) } },
      previous: target == nil ? nil : before?.row,
      others: candidates.map(\.row).filter { !chosen.contains($0) },
      isAbsent: target == nil && plans(key.place, year))
  }

  private func indicatorName(ofSeries number: Int32) -> IndicatorName {
    let one = figures.indicators.series[Int(number)]
    return one.name(standard: one.code.flatMap(figures.indicators.indicator(code:)))
  }

  // MARK: - Rows of places that state no target

  private struct YearOfSeries: Hashable {
    let key: SeriesKey
    let year: Int
  }

  private func plans(_ place: Int32, _ year: Int) -> Bool {
    places.reports[Int(place)].contains { records[Int($0)].report.planYear == year }
  }

  /// A row for each place and planned year that has none in any series of an indicator.
  private func absentRows(
    _ asked: [[Int32]], _ measures: [Measure], _ isTaken: [Bool], besides there: Set<YearOfSeries>
  ) -> [ComparisonRow] {
    var rows: [ComparisonRow] = []
    for (series, measure) in asked.flatMap({ series in Set(measures).map { (series, $0) } }) {
      guard let first = series.first else { continue }
      for place in places.places.indices where isTaken[place] {
        for year in Set(places.reports[place].compactMap { records[Int($0)].report.planYear }) {
          let isThere = series.contains { number in
            let key = SeriesKey(series: number, measure: measure, place: Int32(clamping: place))
            return there.contains(YearOfSeries(key: key, year: year))
          }
          if !isThere { rows.append(absentRow(Int32(clamping: place), year, first, measure)) }
        }
      }
    }
    return rows
  }

  private func absentRow(_ place: Int32, _ year: Int, _ series: Int32, _ measure: Measure) -> ComparisonRow {
    ComparisonRow(
      place: places.places[Int(place)], report: places.fullest[Int(place)], year: year,
      indicator: indicatorName(ofSeries: series), measure: measure,
      target: nil, result: nil, deviation: nil, met: nil, gap: nil, against: nil, previous: nil, others: [],
      isAbsent: true)
  }
}
