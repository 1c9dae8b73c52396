import Corpus
import ReportModel

extension Shape<ComparisonView> {
  static let comparison = Shape(
    "Comparison", "What a place set out to reach in a year in one indicator and measure, and what came of it.",
    [
      .string("place", "The name of the place.") { $0.row.place.name },
      .strings("parents", "The places around it, from the widest in: what towns of one name are told apart by.") {
        $0.row.place.parents
      },
      .choice("level", "The level of the place.") { $0.row.place.level },
      .integer("year", "The year that target and result are of.") { $0.row.year },
      .object("indicator", "What is measured: the standard indicator, or the reports' wording.", .indicatorName) {
        $0.row.indicator
      },
      .choice("measure", "Which aspect of the indicator the numbers tell.") { $0.row.measure },
      .boolean("met", "Whether the target was reached; null where that can't be told.") { $0.row.met },
      .number(
        "deviation",
        "How far the result lies above the target (negative: below), in the target's unit; 0 inside a "
          + "range, from its nearest bound outside of it."
      ) { $0.row.deviation },
      .string("unit", "The unit of the deviation: the target's; without one the result's.") { $0.unit },
      .choice("reason", "Why there is no result, or why met is null; null without a target, and when met is known.") {
        $0.row.gap
      },
      .choice("against", "How the target's number stands to the year before; null when one of them is missing.") {
        $0.row.against
      },
      .boolean("absent", "Whether the place has a report that plans the year and states no target in it.") {
        $0.row.isAbsent
      },
      .object("target", "The target that speaks for the year.", .figure) { $0.target },
      .object("result", "The result that speaks for the year.", .figure) { $0.result },
      .object("previous", "The target of the year before.", .figure) { $0.previous },
      .strings("others", "The ids of the other figures of the place, year, indicator and measure.") { $0.others },
    ])
}
