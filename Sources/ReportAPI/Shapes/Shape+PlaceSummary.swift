import Corpus
import ReportModel

extension Shape<PlaceView> {
  static let placeSummary = Shape(
    "PlaceSummary", "A place that reports are of.",
    [
      .string(
        "id", "Names the place: the places around it from the widest in, its own name, and @ and the code if known."
      ) { $0.id },
      .string("name", "The full name with its level word.") { $0.summary.place.name ?? "" },
      .address("self", "The address of the list of this place alone.") { $0.address },
      .choice("level", "The level, from the nation down.") { $0.summary.place.level },
      .strings("parents", "The places around it, from the widest in, as far as its reports tell.") {
        $0.summary.place.parents
      },
      .string("code", "The GB/T 2260 code, when known.") { $0.summary.place.code },
      .objects(
        "candidates", "The places of that name that its reports do not tell apart; empty when they do.", .placeCandidate
      ) { $0.summary.place.candidates },
      .object("counts", "What there is of it.", .placeCounts) { $0.summary },
      .integers("years", "The years that its reports look back on or plan.") { $0.summary.years },
    ])
}

extension Shape<PlaceSummary> {
  static let placeCounts = Shape(
    "PlaceCounts", "How many reports a place has, and what is in them.",
    [
      .integer("reports", "Reports of the place.") { $0.reportCount },
      .integer("sections", "Their sections of every level.") { $0.counts.sections },
      .integer("targets", "Their figures that are to be reached.") { $0.counts.targets },
      .integer("results", "Their figures that are reached.") { $0.counts.results },
    ])
}
