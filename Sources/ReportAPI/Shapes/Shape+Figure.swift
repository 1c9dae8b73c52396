import Corpus
import HanText
import ReportModel

extension Shape<FigureView> {
  static let figure = Shape(
    "Figure", "A quantity that a report states: a target, a result, or a reference that only stands for comparison.",
    [
      .string("id", "The report's id and the offset of the numeral in the source.") { $0.figure.id },
      .address("self", "The figure's own address; null in answers of extract, which store nothing.") {
        $0.isStored ? Address.figure($0.figure.id) : nil
      },
      .string("report", "The report's id.") { $0.figure.report },
      .string("section", "The id of the deepest section that holds the numeral.") { $0.figure.section },
      .string("place", "The name of the place that reports.") { $0.record.report.place.name },
      .choice("kind", "Whether it is to be reached, is reached, or only stands for comparison.") { $0.kind },
      .object("indicator", "What is measured.", .indicatorName) { $0.figure.indicator },
      .choice("measure", "Which aspect of the indicator the number tells.") { $0.measure },
      .number("value", "The number as written, without the unit's multiplier; null for a range.") {
        $0.spelling.value.single
      },
      .number("low", "The lower bound of a range.") { $0.spelling.value.low },
      .number("high", "The upper bound of a range.") { $0.spelling.value.high },
      .slice("text", "The source from the first to the last of comparator, numeral and unit, verbatim.") {
        $0.sourceText($0.figure.source.expression)
      },
      .string("unit", "The unit as written, in simplified characters, with its multiplier.") { $0.figure.unit },
      .object("base", "The value in the base unit.", .baseValue) { $0 },
      .choice("comparator", "How the true value relates to the number.") { $0.figure.comparator },
      .choice("strength", "How firmly a target is promised; null for results and references.") { $0.figure.strength },
      .integer("year", "The year it is of or for; of a period, the last one.") { $0.figure.year },
      .integer("from", "The first year of a period.") { $0.figure.from },
      .string("rankScope", "Among which places a rank counts.") { $0.figure.rankScope },
      .boolean("damaged", "Whether a redaction or a lost character hits the figure's unit or noun.") {
        $0.figure.damaged
      },
      .slice("quote", "The clause that states it, verbatim as the source has it.") {
        $0.sourceText($0.figure.source.clause)
      },
      .object("source", "Where quote and numeral stand in the source.", .figureSource) { $0.figure.source },
    ], additions: [Addition(.explain, why, completed: FigureView.explained), Addition(.context, context)])

  /// A figure that says why it was read so.
  static let explainedFigure = figure.adding([why])

  private static let why: ShapeField<FigureView> = .string(
    "why", "With explain=1, one line: each field with the cue of the text, or the rule, that decided it."
  ) { $0.why }

  private static let context: ShapeField<FigureView> = .object(
    "context", "With context=1, the sentence that holds the numeral.", .context
  ) { $0.record.context(ofSource: $0.figure.source.numeral.start) }
}

extension Shape<IndicatorName> {
  static let indicatorName = Shape(
    "IndicatorName", "What a figure measures.",
    [
      .string("name", "The report's wording, in simplified characters.") { $0.name },
      .string("code", "The code of the standard indicator; null when it is none.") { $0.code },
    ])
}

extension Shape<FigureView> {
  static let baseValue = Shape(
    "BaseValue", "A value in its base unit, exact in decimal: 193.53亿元 is 19353000000 元, 6% is 0.06 as a ratio.",
    [
      .number("value", "The number; null for a range.") { $0.spelling.base.single },
      .string("unit", "The base unit: 元, 人, 平方米, ratio, or what is counted.") { $0.figure.base.unit },
      .number("low", "The lower bound of a range.") { $0.spelling.base.low },
      .number("high", "The upper bound of a range.") { $0.spelling.base.high },
      .string("fraction", "The fraction that the text writes, 1/3; the value is then its nearest decimal.") {
        $0.figure.base.fraction
      },
    ])
}

extension Shape<FigureSource> {
  static let figureSource = Shape(
    "FigureSource", "Where a figure stands in the source, in Unicode code points.",
    [
      .integer("start", "The first code point of the quote.") { $0.clause.start },
      .integer("end", "The code point after the quote.") { $0.clause.end },
      .integer("valueStart", "The first code point of the numeral.") { $0.numeral.start },
      .integer("valueEnd", "The code point after the numeral.") { $0.numeral.end },
    ])
}
