import Corpus
import ReportModel

/// What the endpoints about passages can be asked for by.
enum PassageQuery {
  static let declarations = properties.flatMap(\.parameters) + SectionProperties.kind.parameters

  /// The filter that a call's parameters say.
  static func filter(_ call: Call) -> PassageFilter {
    let reports = ListTests(call.values, of: properties, in: call.snapshot)
    let sections = ListTests(call.values, of: [SectionProperties.kind], in: call.snapshot)
    return PassageFilter(
      takesReport: reports.isEmpty ? nil : { reports.failures(of: $0, in: $0)?.isEmpty ?? false },
      takesSection: sections.isEmpty ? nil : { sections.failures(of: $0, in: nil)?.isEmpty ?? false })
  }

  /// What the reader should know of the values given.
  static func notes(_ call: Call) -> [String] {
    properties.flatMap { $0.notes(call.values, call.snapshot, ReportParts.reports(of: call.snapshot)) }
  }

  private static let properties =
    [.report] + ReportProperties.places + [
      ReportProperties.year, ReportProperties.reviewYear, ReportProperties.planYear,
    ]
}
