import Corpus
import ReportModel

/// What sections can be asked for by.
enum SectionProperties {
  /// The properties of lists of sections across reports.
  static let all: [Property<SectionView>] = ReportProperties.ofParts(\.record) + ofReport

  /// Those of the sections of one report.
  static let ofReport: [Property<SectionView>] = [kind.of { $0.section.kind }, depth]

  static let kind = Property<SectionKind?>.choice(
    "kind", meaning: "What the section is about.", example: .plan, { $0 })

  static let depth = Property<SectionView>.integer(
    "depth", in: 1...99, meaning: "How deep the section lies: 1 at the top.", example: 1
  ) { $0.section.level }
}
