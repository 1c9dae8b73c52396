public import ReportModel

/// Which passages a question is about.
public struct PassageFilter {
  /// Which reports count; all where it is nil. It is asked once for each report.
  public var takesReport: ((ReportRecord) -> Bool)?
  /// Which kinds of sections count that a passage begins in, nil for passages outside of every section; all where there is
  /// none. It is asked once for each kind.
  public var takesSection: ((SectionKind?) -> Bool)?

  /// A filter of these conditions; without any it takes everything.
  public init(
    takesReport: ((ReportRecord) -> Bool)? = nil, takesSection: ((SectionKind?) -> Bool)? = nil
  ) {
    self.takesReport = takesReport
    self.takesSection = takesSection
  }

  /// Whether every passage is taken.
  public var isEmpty: Bool { takesReport == nil && takesSection == nil }
}
