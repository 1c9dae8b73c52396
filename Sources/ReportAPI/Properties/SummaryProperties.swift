import Corpus
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a summary can be asked for by: what it sums up, and how.
enum SummaryProperties {
  static let all: [Property<SummaryRow>] =
    ComparisonProperties.all.map(decided) + [kind, group] + orders

  /// Which figures are summed up.
  enum Kind: String, CaseIterable, Sendable {
    case target, result

    var figureKind: FigureKind { self == .target ? .target : .result }
  }

  static let kinds = Parameter<Kind>.choice(
    "kind", isRepeatable: false, standard: [.target], meaning: "Which figures are summed up.", example: .result)
  static let groupings = Parameter<SummaryGrouping>.choice(
    "group", meaning: "What numbers are put together by; without it all are put together.", example: .level)

  private static let kind = Property<SummaryRow>(name: "kind", parameters: [kinds.declaration]) { _, _ in nil }
  private static let group = Property<SummaryRow>(name: "group", parameters: [groupings.declaration]) { _, _ in nil }

  /// A property of what is summed up: it has done its work before there is a summary.
  private static func decided(_ property: Property<ComparisonView>) -> Property<SummaryRow> {
    Property(
      name: property.name, parameters: property.parameters, test: { _, _ in nil },
      notes: { values, snapshot, _ in property.notes(values, snapshot, MadeItems([])) })
  }

  /// What summaries can be put in order by.
  private static let orders: [Property<SummaryRow>] = [
    order("place") { $0.place?.name.map(PositionKey.Part.text) ?? .none },
    order("level") { $0.level.map { .text($0.rawValue) } ?? .none },
    order("year") { $0.year.map(PositionKey.Part.number) ?? .none },
    order("count") { .number($0.distribution.count) },
    order("min") { real($0.distribution.min) }, order("q1") { real($0.distribution.q1) },
    order("median") { real($0.distribution.median) }, order("q3") { real($0.distribution.q3) },
    order("max") { real($0.distribution.max) }, order("mean") { real($0.distribution.mean) },
  ]

  private static func order(
    _ name: String, _ value: @escaping @Sendable (SummaryRow) -> PositionKey.Part
  ) -> Property<SummaryRow> {
    var property = Property<SummaryRow>(name: name, parameters: []) { _, _ in nil }
    property.order = value
    return property
  }

  private static func real(_ number: Decimal) -> PositionKey.Part {
    Double(number.description).map(PositionKey.Part.real) ?? .none
  }
}
