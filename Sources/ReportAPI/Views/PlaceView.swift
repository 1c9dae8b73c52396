import Corpus
import ReportModel

/// A place that reports are of, as it is shown.
struct PlaceView: Sendable {
  let summary: PlaceSummary
  /// How many come before it.
  let index: Int

  /// The address of the list of this place: by its code, else by its name inside the place around it.
  var address: String {
    let place = summary.place
    let name = [("place", place.code ?? place.name ?? "")]
    let around = place.code == nil ? place.parents.last.map { [("within", $0)] } ?? [] : []
    return Address.list("/v1/places", query: name + around)
  }
}
