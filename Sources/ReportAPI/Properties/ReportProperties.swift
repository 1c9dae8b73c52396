import Corpus
import ReportModel

/// What reports, and everything that lies in them, can be asked for by.
enum ReportProperties {
  /// Years that reports can be about; wide, so that a filter need not know the corpus.
  static let years = 1000...9999

  /// The properties of lists of reports, without their ids.
  static let all: [Property<ReportRecord>] = places + [year, reviewYear, planYear, documentKind, script]

  /// Where the reporting place is, and of what level.
  static let places: [Property<ReportRecord>] = [.place, .within, level]

  /// The properties of what lies in reports and has no year of its own.
  static func ofParts<Part>(_ record: @escaping @Sendable (Part) -> ReportRecord) -> [Property<Part>] {
    ([.report] + places + [year, reviewYear, planYear]).map { $0.ofReport(record) }
  }

  static let level = Property<ReportRecord>.choice(
    "level", meaning: "The level of the place that reports.", example: PlaceLevel.town
  ) { $0.report.place.level }

  static let year = Property<ReportRecord>.integers(
    "year", in: years,
    meaning: "A year that the report looks back on or plans. It sorts and counts by the year that it plans, else by "
      + "the one after that it looks back on.",
    example: 2022, order: \.report.year,
    { [$0.report.reviewYear, $0.report.planYear].compactMap { $0 } })

  static let reviewYear = Property<ReportRecord>.integer(
    "reviewYear", in: years, meaning: "The year that the report looks back on.", example: 2021
  ) { $0.report.reviewYear }

  static let planYear = Property<ReportRecord>.integer(
    "planYear", in: years, meaning: "The year that the report plans.", example: 2022
  ) { $0.report.planYear }

  static let documentKind = Property<ReportRecord>.choice(
    "documentKind", meaning: "What kind of document the report is.", example: DocumentKind.workPlan
  ) { $0.report.documentKind }

  static let script = Property<ReportRecord>.choice(
    "script", meaning: "The script of the source.", example: Script.traditional
  ) { $0.report.script }
}

extension Property<ReportRecord> {
  /// A report by its id.
  static let report: Property = {
    let parameters = NameParameters(
      "report", meaning: "The id of a report.", example: PathParameter.report.example)
    var property = Property(name: "report", parameters: parameters.declarations) { given, _ in
      guard let (wanted, unwanted) = parameters.given(given) else { return nil }
      let (taken, refused) = (Set(wanted.names), Set(unwanted.names))
      return .ofItem { record in
        (taken.isEmpty || taken.contains(record.report.id)) && !refused.contains(record.report.id)
      }
    }
    property.notes = { given, snapshot, _ in
      parameters.wantedNames(given).filter { snapshot.row(ofReport: $0) == nil }.map { id in
        let nearest = snapshot.nearestReport(to: id)
        return "No report has the id \(id)" + (nearest.map { "; the nearest is \($0)." } ?? ".")
      }
    }
    property.counted = .text(\.report.id)
    property.order = { .text($0.report.id) }
    return property
  }()
}
