import Corpus
import ReportModel

extension FigureProperties {
  /// The fields of a figure that it can be asked for by, beside year and indicator.
  static let fields: [Property<FigureView>] = [
    code, measure, value, base, unit, comparator, strength, from, section, damaged,
  ]

  private static let code = Property<FigureView>.text(
    "code", meaning: "The code of a standard indicator.", example: "gdp"
  ) { $0.figure.indicator.code }

  private static let measure = Property<FigureView>.choice(
    "measure", meaning: "Which aspect of the indicator the number tells.", example: Measure.growth
  ) { $0.measure }

  private static let value = Property<FigureView>.number(
    "value", meaning: "The number as written, without the unit's multiplier.", example: "6"
  ) { range($0.spelling.value) }

  private static let base = Property<FigureView>.number(
    "base", meaning: "The number in the base unit: 100000000 for 1亿元, 0.06 for 6%.", example: "100000000"
  ) { range($0.spelling.base) }

  private static let unit = Property<FigureView>.text(
    "unit", meaning: "The unit as written, in simplified characters, with its multiplier.", example: "亿元"
  ) { $0.figure.unit }

  private static let comparator = Property<FigureView>.choice(
    "comparator", meaning: "How the true value relates to the number.", example: ReportModel.Comparator.gte
  ) { $0.figure.comparator }

  private static let strength = Property<FigureView>.choice(
    "strength", meaning: "How firmly a target is promised.", example: Strength.ensure
  ) { $0.figure.strength }

  private static let from = Property<FigureView>.integer(
    "from", in: ReportProperties.years, meaning: "The first year of the period that the figure is of.", example: 2021
  ) { $0.figure.from }

  private static let section = Property<FigureView>.text(
    "section", meaning: "The id of the deepest section that holds the numeral.", example: "2.1"
  ) { $0.figure.section }

  private static let damaged = Property<FigureView>.choice(
    "damaged", meaning: "Whether a redaction or a lost character hits the figure's unit or noun.", example: Truth.yes
  ) { Truth($0.figure.damaged) }

  /// The numbers that a spelling stands for; nil when it is no number.
  private static func range(_ number: NumberSpelling) -> ClosedRange<Double>? {
    let single = number.single.flatMap(Double.init)
    let low = single ?? number.low.flatMap(Double.init)
    let high = single ?? number.high.flatMap(Double.init)
    guard low != nil || high != nil else { return nil }
    let (start, end) = (low ?? -.infinity, high ?? .infinity)
    return start <= end ? start...end : nil
  }
}
