import Corpus
import FullTextSearch
import HanText
import ReportModel

extension Shape<HitView> {
  static let hit = Shape(
    "Hit", "A passage (a paragraph of a report) that holds what was asked for.",
    [
      .string("report", "The report's id.") { $0.report.id },
      .string("section", "The id of the deepest section that the passage begins in.") { $0.passage.section?.id },
      .string("place", "The name of the place that reports.") { $0.report.place.name },
      .integer("reviewYear", "The year that the report looks back on.") { $0.report.reviewYear },
      .integer("planYear", "The year that the report plans.") { $0.report.planYear },
      .slice("text", "The passage, verbatim as the source has it.") { $0.passage.text },
      .object("source", "Where the passage lies in the source.", .span) { $0.passage.source },
      .spans("highlights", "The occurrences in text: start and end in code points, one pair each.") {
        $0.hit.highlights
      },
      .strings("figures", "The ids of the figures whose numerals lie in the passage.") {
        $0.passage.figures.map(\.id)
      },
      .double("score", "How well it fits; comparable within one search only.") { $0.hit.score },
    ])
}

extension Shape<SearchQuery> {
  static let query = Shape(
    "Query", "What was made of the query.",
    [
      .string("understood", "The query as it was understood.") { $0.understood },
      .strings("dropped", "The parts that could not be understood and were left out.") { $0.dropped },
    ])
}
