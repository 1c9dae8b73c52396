import Corpus
import ReportModel

/// What indicators can be asked for by.
enum IndicatorProperties {
  static let all: [Property<IndicatorView>] = [indicator, code, unit, better, targets, results]

  private static let indicator: Property<IndicatorView> = {
    let parameters = NameParameters(
      "indicator", meaning: "A code, a name or an alias, in either script.", example: "GDP")
    var property = Property<IndicatorView>(name: "indicator", parameters: parameters.declarations) { given, snapshot in
      guard let (wanted, unwanted) = parameters.given(given) else { return nil }
      let taken = Set(wanted.names.flatMap(snapshot.indicatorCodes))
      let refused = Set(unwanted.names.flatMap(snapshot.indicatorCodes))
      return .ofItem { view in
        (wanted.isEmpty || taken.contains(view.indicator.code)) && !refused.contains(view.indicator.code)
      }
    }
    property.notes = { given, snapshot, _ in
      parameters.wantedNames(given).filter { snapshot.indicatorCodes(meaning: $0).isEmpty }.map { name in
        "No standard indicator is called \(name)"
          + (snapshot.nearestIndicatorCode(to: name).map { "; the nearest is \($0)." } ?? ".")
      }
    }
    return property
  }()

  private static let code = Property<IndicatorView>.text(
    "code", meaning: "The stable code.", example: "gdp"
  ) { $0.indicator.code }

  private static let unit = Property<IndicatorView>.text(
    "unit", meaning: "The base unit of its level.", example: "元"
  ) { $0.indicator.unit }

  private static let better = Property<IndicatorView>.choice(
    "better", meaning: "Which direction is better.", example: Indicator.Direction.lower
  ) { $0.indicator.better }

  private static let targets = Property<IndicatorView>.integer(
    "targets", in: 0...Int(Int32.max), meaning: "How many targets the reports state.", example: 1
  ) { $0.counts.targets }

  private static let results = Property<IndicatorView>.integer(
    "results", in: 0...Int(Int32.max), meaning: "How many results the reports state.", example: 1
  ) { $0.counts.results }
}
