import ReportModel

extension ContentHash {
  /// Adds a report: its bytes, by their digest, and all that it states of itself, which a sidecar may state otherwise
  /// for the same bytes.
  mutating func add(_ report: Report) {
    for text in [report.id, report.source.name, report.source.sha256, report.source.encoding.rawValue] { add(text) }
    let place = report.place
    let stated: [String?] = [
      report.title, place.name, place.level?.rawValue, place.code, report.documentKind?.rawValue,
      report.reviewYear.map(String.init), report.planYear.map(String.init), report.issuedOn, report.meeting,
      report.speaker.role, report.speaker.name, report.publisher, report.script.rawValue,
    ]
    // What is not stated differs from an empty text.
    for text in stated { add(text.map { "=" + $0 } ?? "") }
    for parent in place.parents { add("/" + parent) }
  }
}
