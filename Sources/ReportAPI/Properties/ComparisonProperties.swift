import Corpus
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a comparison can be asked for by.
enum ComparisonProperties {
  static let all: [Property<ComparisonView>] =
    [indicator, measure] + ReportProperties.places.map { $0.ofOne(\.record) }
    + [year, strength, met, deviation, against, absent]

  /// What is measured: what is wanted decides what is compared, so that only what is not is left to test.
  static let indicator: Property<ComparisonView> = {
    var property = Property<ComparisonView>(name: "indicator", parameters: indicators.declarations) { given, snapshot in
      guard let unwanted = indicators.given(given)?.unwanted, !unwanted.isEmpty else { return nil }
      let codes = Set(unwanted.names.flatMap(snapshot.indicatorCodes))
      let names = NameSet(unwanted.names)
      return .ofItem { view in
        let indicator = view.row.indicator
        return indicator.code.map { !codes.contains($0) } ?? true && !names.holds(one: [indicator.name])
      }
    }
    property.notes = { given, snapshot, _ in
      FigureProperties.notes(ofIndicators: indicators.wantedNames(given), snapshot)
    }
    property.counted = .text { $0.row.indicator.code ?? $0.row.indicator.name }
    property.order = { .text($0.row.indicator.code ?? $0.row.indicator.name) }
    return property
  }()

  static let measure: Property<ComparisonView> = {
    let parameters = [measures.declaration, otherMeasures.declaration]
    var property = Property<ComparisonView>(name: "measure", parameters: parameters) { given, _ in
      let unwanted = given.all(otherMeasures)
      return unwanted.isEmpty ? nil : .ofItem { !unwanted.contains($0.row.measure) }
    }
    property.counted = .choice(\.row.measure)
    property.order = { .text($0.row.measure.rawValue) }
    return property
  }()

  static let year = Property<ComparisonView>.integer(
    "year", in: ReportProperties.years, meaning: "The year that target and result are of.", example: 2022
  ) { $0.row.year }

  static let strength = Property<ComparisonView>.choice(
    "strength", meaning: "How firmly the target is promised.", example: Strength.strive
  ) { $0.target?.figure.strength }

  static let met = Property<ComparisonView>.choice(
    "met", meaning: "Whether the target was reached.", example: Truth.no
  ) { $0.row.met.map(Truth.init) }

  static let deviation = Property<ComparisonView>.number(
    "deviation", meaning: "How far the result lies above the target (negative: below), in the target's unit.",
    example: "-1"
  ) { view in
    view.row.deviation.flatMap { Double($0.description) }.map { $0...$0 }
  }

  static let against = Property<ComparisonView>.choice(
    "against", meaning: "How the target's number stands to the year before.", example: TargetChange.raised
  ) { $0.row.against }

  static let absent = Property<ComparisonView>.choice(
    "absent", meaning: "Whether the place has a report that plans the year and states no target in it.",
    example: Truth.yes
  ) { Truth($0.row.isAbsent) }

  private static let indicators = NameParameters(
    "indicator", meaning: "What is measured: a code, a name or an alias, in either script.", example: "gdp")
  private static let measures = Parameter<Measure>.choice(
    "measure", meaning: "Which aspect of the indicator the numbers tell.", example: Measure.growth)
  private static let otherMeasures = Parameter<Measure>.choice(
    "measure" + Comparison.different.rawValue,
    meaning: Comparison.different.phrase + "Which aspect of the indicator the numbers tell.", example: Measure.level)

  /// The rows that a call asks for. Without an indicator it must name a place, or one around the places, so that no
  /// call compares everything.
  static func rows(_ call: Call) throws(Problem) -> [ComparisonView] {
    var question = ComparisonQuestion()
    question.indicators = indicators.wantedNames(call.values)
    question.measures = call.values.all(measures)
    if question.indicators.isEmpty {
      guard let ids = idsOfPlaces(call) else {
        throw .missingOne(of: indicators.declaration, or: bounding.map(\.name))
      }
      question.reports.ids = ids
      if ids.isEmpty { return [] }
    }
    return call.snapshot.comparison(question).compactMap { ComparisonView($0, in: call.snapshot) }
  }

  /// What keeps a comparison without an indicator from being one of everything.
  private static let bounding: [Property<ReportRecord>] = [.place, .within]

  /// The reports of the places that a call names; nil when it names none, or only ones that it does not want.
  private static func idsOfPlaces(_ call: Call) -> [String]? {
    guard bounding.contains(where: { call.values.has($0.name) }) else { return nil }
    let tests = ListTests(call.values, of: bounding, in: call.snapshot)
    var ids: [String] = []
    tests.forEachItem(of: ReportParts<ReportRecord>(of: call.snapshot)) { record, _ in ids.append(record.report.id) }
    return ids
  }
}
