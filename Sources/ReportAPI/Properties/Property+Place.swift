import Corpus
import ReportModel

extension Property<ReportRecord> {
  /// The place that reports.
  static let place: Property = {
    let parameters = NameParameters(
      "place",
      meaning: "The place that reports: with or without its level word, in either script, or by its GB/T 2260 code.",
      null: "null asks for reports that name none.", example: "万江")
    var property = Property(
      name: "place", parameters, relation: "of", isNone: { $0.name == nil }, matching: { $1.reports(ofPlace: $0) },
      nearest: { $1.nearestPlace(to: $0) })
    property.counted = .text { $0.report.place.name }
    property.order = { $0.report.place.name.map(PositionKey.Part.text) ?? .none }
    return property
  }()

  /// A place that the reporting one lies in.
  static let within = Property(
    name: "within",
    NameParameters(
      "within",
      meaning: "A place around the one that reports, or that place itself: with or without its level word, in either "
        + "script, or by its GB/T 2260 code.",
      null: "null asks for reports that tell no place around theirs.", example: "东莞市"),
    relation: "inside", isNone: \.parents.isEmpty, matching: { $1.reports(within: $0) },
    nearest: { name, snapshot in
      NearestName.nearest(to: name, among: snapshot.enclosingPlaceNames) ?? snapshot.nearestPlace(to: name)
    })

  /// - Parameters:
  ///   - relation: how a report stands to the place, in a note.
  ///   - isNone: whether a report's place is what null asks for.
  private init(
    name: String, _ parameters: NameParameters, relation: String, isNone: @escaping @Sendable (Place) -> Bool,
    matching: @escaping @Sendable (String, Snapshot) -> [ReportRecord],
    nearest: @escaping @Sendable (String, Snapshot) -> String?
  ) {
    self.init(name: name, parameters: parameters.declarations) { given, snapshot in
      guard let (wanted, unwanted) = parameters.given(given) else { return nil }
      func ids(_ names: [String]) -> Set<String> {
        Set(names.flatMap { matching($0, snapshot).map(\.report.id) })
      }
      let (taken, refused) = (ids(wanted.names), ids(unwanted.names))
      return .ofItem { record in
        let isNone = isNone(record.report.place)
        return (wanted.isEmpty || taken.contains(record.report.id) || wanted.holdsNone && isNone)
          && !refused.contains(record.report.id) && !(unwanted.holdsNone && isNone)
      }
    }
    notes = { given, snapshot, _ in
      parameters.wantedNames(given).compactMap { value in
        let places = matching(value, snapshot).map(\.report.place)
        if places.isEmpty {
          let nearest = nearest(value, snapshot)
          return "No report is \(relation) the place \(value)" + (nearest.map { "; the nearest is \($0)." } ?? ".")
        }
        return name == "place" ? PlaceNote.candidates(of: value, places) : nil
      }
    }
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
