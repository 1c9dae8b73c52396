import Corpus
import Foundation
import HanText
import ReportModel

// Measures the queries over targets and results on made reports: 100 figures each, of places that report for ten years.

let arguments = CommandLine.arguments
guard arguments.count == 2, let largest = Int(arguments[1]), (40...100_000).contains(largest) else {
  print("usage: comparison REPORTS   (40 to 100000)")
  exit(2)
}

let codes = [
  "gdp", "industrial_value_added", "industrial_output", "fixed_asset_investment", "retail_sales", "foreign_trade",
  "exports", "fiscal_revenue", "tax_revenue", "disposable_income",
]
let yearsOfPlace = 10

/// A target for the report's year or a result of the year before, as `number` has it.
func figure(_ number: Int, of report: String, year: Int) -> Figure {
  let isTarget = number.isMultiple(of: 2)
  let indicator = number / 2 % 25
  let value = FigureValue.single(Decimal(number * 7919 % 200 + year % 10) / 10)
  let place = Span(number * 10, number * 10 + 1)
  return Figure(
    id: "\(report).\(number * 10)", report: report, section: "1", kind: isTarget ? .target : .result,
    indicator: IndicatorName(
      name: "指标\(indicator)", code: codes.indices.contains(indicator) ? codes[indicator] : nil),
    measure: number / 50 == 0 ? .growth : .level, value: value, unit: "%",
    base: BaseValue(value: value.map { $0 / 100 }, unit: "ratio"), comparator: .eq,
    strength: isTarget ? .expect : nil, year: isTarget ? year : year - 1, from: nil, rankScope: nil, damaged: false,
    source: FigureSource(clause: place, expression: place, numeral: place))
}

/// The reports, each of 100 figures.
func records(_ count: Int) -> [ReportRecord] {
  (0..<count).map { number in
    let (place, turn) = number.quotientAndRemainder(dividingBy: yearsOfPlace)
    let id = "r\(number)"
    let source = SourceFile(name: id, sha256: id, bytes: 0, encoding: "utf-8", codePoints: 0)
    var report = Report(id: id, script: .simplified, source: source)
    report.place = Place(name: "第\(place / 3)镇", level: .town, parents: ["第\(place % 3)县"])
    report.planYear = 2011 + turn
    report.reviewYear = 2010 + turn
    let document = Document(
      report: report, sections: [], text: MappedText(scalars: [], map: OffsetMap()), source: [], passages: [])
    let figures = (0..<100).map { figure($0, of: id, year: 2011 + turn) }
    return ReportRecord(document: document, figures: figures, bytes: [])
  }
}

/// The median of five runs in milliseconds.
func median(_ work: () -> Void) -> Double {
  let times = (0..<5).map { _ in
    let begin = ContinuousClock.now
    work()
    return (ContinuousClock.now - begin) / .milliseconds(1)
  }
  return times.sorted()[2]
}

var checksum = 0
for count in [largest / 4, largest / 2, largest] {
  let made = records(count)
  var builder = SnapshotBuilder()
  for record in made { builder.put(record) }
  var snapshot = builder.build()
  let build = median { snapshot = builder.build() }
  var question = ComparisonQuestion()
  question.indicators = ["gdp"]
  question.measures = [.growth]
  var rows: [ComparisonRow] = []
  let compare = median { rows = snapshot.comparison(question) }
  let summary = median { checksum += snapshot.summary(of: rows, kind: .target, by: [.year]).count }
  var ofPlace = ComparisonQuestion()
  ofPlace.reports.ids = ["r5"]
  let place = median { checksum += snapshot.comparison(ofPlace).count }
  let asked = stride(from: Int32(0), to: Int32(clamping: snapshot.figureCount), by: 97)
  let outcomes = median { for row in asked { checksum += snapshot.outcome(ofFigure: row)?.met == true ? 1 : 0 } }
  let outcome = outcomes * 1000 / Double((snapshot.figureCount + 96) / 97)
  print(
    String(
      format: "%6d reports %8d figures: snapshot %6.0f ms  compare %6.1f ms (%d rows)  summary %5.1f ms  "
        + "compare of a place %5.2f ms  outcome %5.2f µs",
      count, snapshot.figureCount, build, compare, rows.count, summary, place, outcome))
}
print("checksum \(checksum)")
