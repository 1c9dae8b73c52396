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
      .strings("sectionPath", "The headings from the top down to that section.") { $0.sectionPath },
      .string("place", "The name of the place that reports.") { $0.report.place.name },
      .integer("reviewYear", "The year that the report looks back on.") { $0.report.reviewYear },
      .integer("planYear", "The year that the report plans.") { $0.report.planYear },
      .slice("text", "The passage, verbatim as the source has it.") { $0.passage.text },
      .object("source", "Where the passage lies in the source.", .span) { $0.passage.source },
      .spans("highlights", "The occurrences in text: start and end in code points, one pair each.") {
        $0.highlights
      },
      .strings("figures", "The ids of the figures whose numerals lie in the passage.") {
        $0.passage.figures.map(\.id)
      },
      .double("score", "How well it fits; comparable within one search only.") { $0.score },
      .integer("passages", "How many passages its group has; null without group.") { $0.passages },
      .span("snippet", "The part of text to show, cut where clauses end; null without snippet.") { $0.snippet },
      .objects("explain", "What the score is made of; empty without explain=1.", .scorePart) { $0.parts },
    ], additions: [Addition(.context, context)])

  private static let context: ShapeField<HitView> = .object(
    "context", "With context=1, the sentence of the first highlight.", .context
  ) { $0.context }
}

extension Shape<UnderstoodQuery> {
  static let query = Shape(
    "Query", "What was made of the query.",
    [
      .string("understood", "The query as it was understood.") { $0.query.understood },
      .strings("dropped", "The parts that could not be understood and were left out.") { $0.query.dropped },
      .objects("alternatives", "What was looked for beside the terms.", .termAlternative) { $0.alternatives },
    ])
}

extension Shape<ScorePart> {
  static let scorePart = Shape(
    "ScorePart", "What one thing adds to a hit's score.",
    [
      .choice("kind", "A term, or how close the terms stand to each other.") { $0.kind },
      .string("term", "The term; null for adjacency.") { $0.term },
      .double("score", "What it adds.") { $0.score },
      .integer("frequency", "How often the passage holds the term.") { $0.frequency },
      .double("headings", "What the headings with the term count for, in occurrences in an average passage.") {
        $0.headings
      },
      .double("rarity", "How much the term weighs, by its rarity.") { $0.rarity },
    ])
}

extension Shape<SearchFacet.Count> {
  static let facetCount = Shape(
    "FacetCount", "How many of the passages found have a value.",
    [
      .choice("facet", "What the value is of.") { $0.facet },
      .string("value", "The value, as the filter of that name takes it.") { $0.value },
      .strings("parents", "Of a place, those around it, from the widest in: places of one name are told apart by them.")
      {
        $0.parents
      },
      .integer("passages", "How many passages have it.") { $0.passages },
    ])
}
