import Corpus
import ReportModel

extension Property<ReportRecord> {
  /// The place that reports.
  static let place: Property = {
    var property = Property(
      name: "place", parameters: .place, matching: { $1.reports(ofPlace: $0) },
      nearest: { $1.nearestPlace(to: $0) })
    property.counted = { [$0.report.place.name.map(PositionKey.Part.text) ?? .none] }
    property.order = { $0.report.place.name.map(PositionKey.Part.text) ?? .none }
    return property
  }()

  /// A place that the reporting one lies in.
  static let within = Property(
    name: "within", parameters: .within, matching: { $1.reports(within: $0) },
    nearest: { name, snapshot in
      NearestName.nearest(to: name, among: snapshot.enclosingPlaceNames) ?? snapshot.nearestPlace(to: name)
    })

  private init(
    name: String, parameters: PlaceParameters,
    matching: @escaping @Sendable (String, Snapshot) -> [ReportRecord],
    nearest: @escaping @Sendable (String, Snapshot) -> String?
  ) {
    self.init(name: name, parameters: parameters.declarations) { given, snapshot in
      let wanted = given.all(parameters.wanted)
      let unwanted = given.all(parameters.unwanted)
      guard !wanted.isEmpty || !unwanted.isEmpty else { return nil }
      func ids(_ names: [String]) -> Set<String> {
        Set(names.flatMap { $0 == "null" ? [] : matching($0, snapshot).map(\.report.id) })
      }
      let (taken, refused) = (ids(wanted), ids(unwanted))
      let (takesNone, refusesNone) = (wanted.contains("null"), unwanted.contains("null"))
      return .ofItem { record in
        let isNone = record.report.place.name == nil
        return (wanted.isEmpty || taken.contains(record.report.id) || takesNone && isNone)
          && !refused.contains(record.report.id) && !(refusesNone && isNone)
      }
    }
    notes = { given, snapshot, _ in
      given.all(parameters.wanted).filter { $0 != "null" }.compactMap { value in
        let places = matching(value, snapshot).map(\.report.place)
        if places.isEmpty {
          let nearest = nearest(value, snapshot)
          return "No report is \(parameters.relation) the place \(value)"
            + (nearest.map { "; the nearest is \($0)." } ?? ".")
        }
        return name == "place" ? PlaceNote.candidates(of: value, places) : nil
      }
    }
  }
}

/// The parameters of a place: its name, and the name for what is to be left out.
private struct PlaceParameters: Sendable {
  let wanted: Parameter<String>
  let unwanted: Parameter<String>
  /// How a report stands to the place, in a note.
  let relation: String

  var declarations: [ParameterDeclaration] { [wanted.declaration, unwanted.declaration] }

  static let place = PlaceParameters(
    name: "place", relation: "of",
    meaning: "The place that reports: with or without its level word, in either script, or by its GB/T 2260 code. null "
      + "asks for reports that name none.", example: "万江")
  static let within = PlaceParameters(
    name: "within", relation: "inside",
    meaning: "A place around the one that reports, or that place itself: with or without its level word, in either "
      + "script, or by its GB/T 2260 code.", example: "东莞市")

  private init(name: String, relation: String, meaning: String, example: String) {
    wanted = .text(name, meaning: meaning, example: example)
    unwanted = .text(
      name + Comparison.different.rawValue, meaning: Comparison.different.phrase + meaning, example: example)
    self.relation = relation
  }
}

/// What a reader should know of a name that several places have.
enum PlaceNote {
  /// Lists the places that a name was taken for, or that a report may be of; nil when there is but one.
  static func candidates(of name: String, _ places: [Place]) -> String? {
    var described = Set(places.map { ($0.parents + [$0.name ?? ""]).joined() })
    described.formUnion(places.flatMap(\.candidates).map { "\(($0.parents + [$0.name]).joined()) (\($0.code))" })
    guard described.count > 1 else { return nil }
    return "\(name) may mean \(described.sorted().joined(separator: ", ")); all of them are taken."
  }
}
