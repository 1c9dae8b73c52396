import Corpus
import ReportModel

/// A place that reports are of, as it is shown.
struct PlaceView: Sendable {
  let summary: PlaceSummary

  /// What tells the place from every other one: the names from the widest place around in, and the code where it has
  /// one. `广东省/东莞市/万江街道`, `广东省/东莞市@441900`.
  var id: String {
    let place = summary.place
    let names = (place.parents + [place.name ?? ""]).map(Self.escaped).joined(separator: "/")
    return names + (place.code.map { "@" + Self.escaped($0) } ?? "")
  }

  /// The address of the list of this place alone.
  var address: String { Address.list("/v1/places", query: [("ids", id)]) }

  /// A name in which nothing means something else in an id, or in a list of ids.
  private static func escaped(_ name: String) -> String {
    name.contains { "/@,%".contains($0) } ? Address.encoded(name) : name
  }
}
