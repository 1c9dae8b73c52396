import HanText
import ReportModel

/// Finds the places around a place, and its code, where the text suffices.
///
/// It never chooses between places of one name without a reason in the text: those that remain are listed.
struct PlaceResolver {
  let table: PlaceTable
  let mentions: PlaceMentions

  /// What was found of a place, and how.
  struct Resolution {
    var place: Place
    /// Where the text names each parent that was not read together with the place.
    var evidence: [Evidence] = []
  }

  /// The place with all that the table and the text tell of it. `place.parents` are those read with the name.
  func resolve(_ place: Place) -> Resolution {
    guard let name = place.name else { return Resolution(place: place) }
    let entries = table.entries(named: name).filter { entry in
      let parents = Set(table.parents(of: entry).map(\.name))
      return place.parents.allSatisfy(parents.contains)
    }
    if entries.count == 1 { return known(place, entries[0]) }
    if entries.count > 1 { return chosen(place, among: entries) }
    return below(place, name)
  }

  private func known(_ place: Place, _ entry: PlaceTable.Entry) -> Resolution {
    var found = place
    found.code = entry.code
    found.level = entry.level
    found.parents = table.parents(of: entry).map(\.name)
    let unread = found.parents.filter { !place.parents.contains($0) }
    return Resolution(place: found, evidence: evidence(of: unread, how: "the only place of that name in GB/T 2260"))
  }

  /// Several places share the name: the one whose surroundings the text names, or all of them.
  private func chosen(_ place: Place, among entries: [PlaceTable.Entry]) -> Resolution {
    let named = entries.filter { entry in
      table.parents(of: entry).contains { $0.level == .city && mentions.count(of: $0.name) > 0 }
    }
    let ofNamedProvince = entries.filter { entry in
      table.parents(of: entry).contains { mentions.count(of: $0.name) > 0 }
    }
    for narrowed in [named, ofNamedProvince] where narrowed.count == 1 {
      var resolution = known(place, narrowed[0])
      resolution.evidence = evidence(of: resolution.place.parents, how: "named in the text")
      return resolution
    }
    var open = place
    open.candidates = entries.map { entry in
      PlaceCandidate(code: entry.code, name: entry.name, parents: table.parents(of: entry).map(\.name))
    }
    return Resolution(place: open)
  }

  /// A town or a place that the table does not have: what lies around it.
  private func below(_ place: Place, _ name: String) -> Resolution {
    if let inner = place.parents.last {
      let around = resolve(Place(name: inner, parents: Array(place.parents.dropLast())))
      var found = place
      found.parents = around.place.parents + [inner]
      return Resolution(place: found, evidence: around.evidence)
    }
    let cities = table.cities(withTown: name).filter { isNamed($0) }
    if cities.count == 1 {
      return inside(place, cities[0], how: "a town of that name, and the city is named in the text")
    }
    for level in [PlaceLevel.county, .city] where isWider(level, than: place.level) {
      let leading = mentions.leading(atLeast: 2) { name in
        table.entries(named: name).contains { $0.level == level }
      }
      if let leading, table.entries(named: leading).count == 1 {
        return inside(place, table.entries(named: leading)[0], how: "the \(level) that the text names most")
      }
    }
    return Resolution(place: place)
  }

  private func inside(_ place: Place, _ entry: PlaceTable.Entry, how: String) -> Resolution {
    var found = place
    found.parents = (table.parents(of: entry) + [entry]).map(\.name)
    return Resolution(place: found, evidence: evidence(of: found.parents, how: how))
  }

  private func isNamed(_ city: PlaceTable.Entry) -> Bool {
    mentions.count(of: city.name) > 0
  }

  private func isWider(_ level: PlaceLevel, than other: PlaceLevel?) -> Bool {
    let order = PlaceLevel.allCases
    guard let other, let outer = order.firstIndex(of: level), let inner = order.firstIndex(of: other) else {
      return false
    }
    return outer < inner
  }

  private func evidence(of parents: [String], how: String) -> [Evidence] {
    parents.map { Evidence(field: "place.parents", span: mentions.first(of: $0), inferred: how) }
  }
}
