import Corpus
import ReportModel

/// What figures can be asked for by.
enum FigureProperties {
  /// The properties of every list of figures; `kind` is there where the list has several kinds.
  static let all: [Property<FigureView>] =
    ([.report] + ReportProperties.places).map { $0.ofReport(\.record) } + ofReport

  /// Those of the figures of one report.
  static let ofReport: [Property<FigureView>] = [year, indicator] + fields

  static let kind = Property<FigureView>.choice(
    "kind", standard: [.target, .result],
    meaning: "Whether the figure is to be reached, is reached, or only stands for "
      + "comparison.", example: FigureKind.reference
  ) { $0.kind }

  static let year = Property<FigureView>.integer(
    "year", in: ReportProperties.years, meaning: "The year that the figure is of or for.", example: 2022
  ) { $0.figure.year }

  static let indicator: Property<FigureView> = {
    let parameters = NameParameters(
      "indicator", meaning: "What is measured: a code, a name or an alias, in either script.",
      null: "null asks for what no standard indicator measures.", example: "gdp")
    var property = Property<FigureView>(name: "indicator", parameters: parameters.declarations) { given, snapshot in
      guard let (wanted, unwanted) = parameters.given(given) else { return nil }
      let taken = wanted.names.isEmpty ? nil : snapshot.figures(measuring: wanted.names)
      let refused = unwanted.names.isEmpty ? nil : snapshot.figures(measuring: unwanted.names)
      return .ofItem { view in
        guard let row = view.row else { return false }
        let isNone = view.figure.indicator.code == nil
        return (wanted.isEmpty || taken?(row) == true || wanted.holdsNone && isNone)
          && refused?(row) != true && !(unwanted.holdsNone && isNone)
      }
    }
    property.notes = { given, snapshot, _ in notes(ofIndicators: parameters.wantedNames(given), snapshot) }
    property.counted = .text { $0.figure.indicator.code ?? $0.figure.indicator.name }
    property.order = { .text($0.figure.indicator.code ?? $0.figure.indicator.name) }
    return property
  }()

  /// Names the nearest to each name that no figure's indicator has.
  static func notes(ofIndicators names: [String], _ snapshot: Snapshot) -> [String] {
    names.filter { !snapshot.hasIndicator($0) }.map { name in
      let nearest = snapshot.nearestIndicator(to: name)
      return "No figure has the indicator \(name)" + (nearest.map { "; the nearest is \($0)." } ?? ".")
    }
  }
}
