import FigureExtractor
import ReportModel
import ReportReader

/// A row of a table: a sentence, the part of a report that it stands in, and a line for each figure in it.
typealias Row = (part: Part, sentence: String, figures: [String])

/// The part of a report that a sentence is read in.
enum Part: String {
  /// What was done in 2021.
  case review = "一、2021年工作总结\n"
  /// What is to be done in 2022.
  case plan = "一、2022年工作计划\n"

  /// The figures of a sentence in this part.
  func figures(_ sentence: String) throws -> [Figure] {
    let document = try ReportReader().read(Array((rawValue + sentence).utf8), name: "a.txt", id: "a")
    return FigureExtractor().figures(in: document)
  }

  /// A line for each figure: kind, measure, number, unit, comparator, year, strength, name and code of the indicator.
  func lines(_ sentence: String) throws -> [String] {
    try figures(sentence).map { figure in
      [
        figure.kind.rawValue, figure.measure.rawValue, Self.number(figure.value), figure.unit,
        figure.comparator.rawValue, Self.years(figure), figure.strength?.rawValue ?? "-", figure.indicator.name,
        figure.indicator.code ?? "-",
      ].joined(separator: " ")
    }
  }

  private static func number(_ value: FigureValue) -> String {
    if let single = value.single { return "\(single)" }
    return "\(value.low.map { "\($0)" } ?? "")~\(value.high.map { "\($0)" } ?? "")"
  }

  private static func years(_ figure: Figure) -> String {
    let year = figure.year.map(String.init) ?? "-"
    return figure.from.map { "\($0)–\(year)" } ?? year
  }
}
