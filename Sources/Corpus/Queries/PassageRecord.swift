public import HanText
public import ReportModel

/// A paragraph of a report, as a search finds it.
public struct PassageRecord: Sendable {
  /// The report that it stands in.
  public let record: ReportRecord
  /// The deepest section that it begins in; nil outside of every section.
  public let section: Section?
  /// Where it lies in the report's source.
  public let source: Span
  /// The figures whose numerals lie in it, in the order of the source.
  public let figures: ArraySlice<Figure>

  /// The passage as the source has it, damage included.
  public var text: ArraySlice<Unicode.Scalar> {
    record.document.source[source.range.clamped(to: record.document.source.indices)]
  }
}
