public import ReportModel

/// Which sections, or passages of sections, a question is about. The values of one property are alternatives;
/// properties without a value do not count; all others must hold.
public struct SectionFilter: Sendable, Equatable {
  /// The reports that they are part of.
  public var reports = ReportFilter()
  /// What the sections are about.
  public var kinds: [SectionKind] = []

  /// A filter that takes everything.
  public init() {}
}
