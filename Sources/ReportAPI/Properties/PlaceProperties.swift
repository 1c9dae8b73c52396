import Corpus
import ReportModel

/// What places can be asked for by.
enum PlaceProperties {
  static let all: [Property<PlaceView>] =
    ReportProperties.places.map { $0.ofOne(\.summary.record) } + [code, year, reports, targets, results]

  private static let code = Property<PlaceView>.text(
    "code", meaning: "The GB/T 2260 code.", example: "441900"
  ) { $0.summary.place.code }

  private static let year = Property<PlaceView>.integers(
    "year", in: ReportProperties.years,
    meaning: "A year that a report of the place looks back on or plans. It sorts and counts by the latest.",
    example: 2022, order: \.summary.years.last, { $0.summary.years })

  private static let reports = count("reports", "How many reports the place has.") { $0.reportCount }
  private static let targets = count("targets", "How many targets they state.") { $0.counts.targets }
  private static let results = count("results", "How many results they state.") { $0.counts.results }

  private static func count(
    _ name: String, _ meaning: String, _ count: @escaping @Sendable (PlaceSummary) -> Int
  ) -> Property<PlaceView> {
    .integer(name, in: 0...Int(Int32.max), meaning: meaning, example: 1) { count($0.summary) }
  }
}
