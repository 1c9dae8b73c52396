import HanText
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
    add(list: place.parents) { $0.add($1) }
    add(list: place.candidates) { hash, candidate in
      for text in [candidate.code, candidate.name] { hash.add(text) }
      hash.add(list: candidate.parents) { $0.add($1) }
    }
    // A sidecar may state what was read anyway: then only this tells that it does.
    add(list: report.evidence) { hash, evidence in
      hash.add(evidence.field)
      hash.add(evidence.span.map { "\($0.start)..\($0.end)" } ?? "")
      hash.add(evidence.inferred.map { "=" + $0 } ?? "")
    }
  }

  /// Adds the items of a list, and how many there are, so that no item can be taken for what follows the list.
  private mutating func add<Item>(list: [Item], _ item: (inout ContentHash, Item) -> Void) {
    add(String(list.count))
    for element in list { item(&self, element) }
  }
}
