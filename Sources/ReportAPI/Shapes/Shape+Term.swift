import Corpus
import ReportModel

extension Shape<TermCountView> {
  static let termCount = Shape(
    "TermCount", "How often a term stands in a group of passages.",
    [
      .string("term", "The term as asked for.") { $0.count.term },
      .string("place", "The group's place; null when groups are not by place.") { $0.count.place?.name },
      .strings("parents", "The places around it, from the widest in: what places of one name are told apart by.") {
        $0.count.place?.parents
      },
      .integer("year", "The group's year: the one that its reports plan; null when groups are not by year.") {
        $0.count.year
      },
      .integer("count", "How often it stands there, from left to right without overlap.") { $0.count.count },
      .integer("characters", "How many characters the passages have.") { $0.count.characters },
      .double("per10000", "How often it stands in ten thousand characters.") { $0.count.per10000 },
      .double("value", "What as asks for: the count or the share.") { $0.value },
    ])
}
