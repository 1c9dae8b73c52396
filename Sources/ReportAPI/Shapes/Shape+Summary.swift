import Corpus
import ReportModel

extension Shape<SummaryRow> {
  static let summary = Shape(
    "Summary", "How the numbers of a group of places and years lie.",
    [
      .object("group", "What the places and years have in common.", .summaryGroup) { $0 },
      .object("indicator", "What is measured.", .indicatorName) { $0.indicator },
      .choice("measure", "Which aspect of the indicator the numbers tell.") { $0.measure },
      .integer("count", "How many numbers there are: one a place and year.") { $0.distribution.count },
      .number("min", "The least number.") { $0.distribution.min },
      .number("q1", "The first quartile, interpolated linearly (type 7 of Hyndman and Fan).") { $0.distribution.q1 },
      .number("median", "The second quartile.") { $0.distribution.median },
      .number("q3", "The third quartile.") { $0.distribution.q3 },
      .number("max", "The greatest number.") { $0.distribution.max },
      .number("mean", "The mean, to six digits behind the point.") { $0.distribution.mean },
      .string("unit", "The unit of all numbers: % for ratios, else the base unit, such as 元.") { $0.unit },
    ])

  static let summaryGroup = Shape(
    "SummaryGroup", "What the places and years of a summary have in common; null for what they do not share by group=.",
    [
      .string("place", "The name of the place.") { $0.place?.name },
      .strings("parents", "The places around it, from the widest in.") { $0.place?.parents },
      .choice("level", "The level of the places.") { $0.level },
      .integer("year", "The year.") { $0.year },
    ])
}
