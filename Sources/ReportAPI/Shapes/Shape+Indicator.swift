import Corpus
import ReportModel

extension Shape<IndicatorView> {
  static let indicator = Shape(
    "Indicator", "A standard indicator that many reports share.",
    [
      .string("code", "The stable code.") { $0.indicator.code },
      .address("self", "The indicator's own address.") { Address.indicator($0.indicator.code) },
      .string("name", "The Chinese name.") { $0.indicator.name },
      .string("english", "The English name.") { $0.indicator.english },
      .strings("aliases", "Other wordings of the name in reports.") { $0.indicator.aliases },
      .string("unit", "The base unit of its level.") { $0.indicator.unit },
      .choice("better", "Which direction is better; null where neither is.") { $0.indicator.better },
      .string("definition", "What it counts, in one line.") { $0.indicator.definition },
      .object("counts", "How many figures of it the reports state.", .indicatorCounts) { $0.counts },
    ])
}

extension Shape<IndicatorCounts> {
  static let indicatorCounts = Shape(
    "IndicatorCounts", "How many figures there are of an indicator.",
    [
      .integer("targets", "Figures that are to be reached.") { $0.targets },
      .integer("results", "Figures that are reached.") { $0.results },
    ])
}
