import Corpus

/// Collects what the reader should know about filter values that match nothing.
struct FilterNotes {
  private let snapshot: Snapshot
  private(set) var notes: [String] = []

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  mutating func check(_ filter: ReportFilter) {
    for place in filter.places where !snapshot.hasPlace(place) {
      note("No report is of the place \(place)", nearest: snapshot.nearestPlace(to: place))
    }
    for id in filter.ids where snapshot.row(ofReport: id) == nil {
      note("No report has the id \(id)", nearest: snapshot.nearestReport(to: id))
    }
    for year in Set(filter.years + filter.reviewYears + filter.planYears).sorted() {
      guard let nearest = snapshot.nearestReportYear(to: year), nearest != year else { continue }
      note("No report is about the year \(year)", nearest: String(nearest))
    }
  }

  mutating func check(_ filter: FigureFilter) {
    check(filter.reports)
    for indicator in filter.indicators where !snapshot.hasIndicator(indicator) {
      note("No figure has the indicator \(indicator)", nearest: snapshot.nearestIndicator(to: indicator))
    }
    for year in filter.years {
      guard let nearest = snapshot.nearestFigureYear(to: year), nearest != year else { continue }
      note("No figure is of the year \(year)", nearest: String(nearest))
    }
  }

  private mutating func note(_ statement: String, nearest: String?) {
    notes.append(statement + (nearest.map { "; the nearest is \($0)." } ?? "."))
  }
}
