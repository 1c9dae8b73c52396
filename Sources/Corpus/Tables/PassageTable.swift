import HanText
import ReportModel

/// All passages of a snapshot by row: where each lies in its source, and which section it begins in.
struct PassageTable: Sendable {
  /// In place of a section's row for passages outside of every section.
  static let noSection: Row = -1

  private(set) var ranges = RowRanges()
  private(set) var reports: [Row] = []
  private(set) var sections: [Row] = []
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  init(records: [ReportRecord], sections table: SectionTable) {
    for (index, record) in records.enumerated() {
      let report = Row(clamping: index)
      let document = record.document
      ranges.append(count: document.passages.count)
      var finder = SectionFinder(document.sections)
      for passage in document.passages {
        reports.append(report)
        starts.append(Int32(clamping: passage.source.start))
        ends.append(Int32(clamping: passage.source.end))
        let section = finder.deepestSection(holding: passage.source.start)
        sections.append(section.map { table.ranges[report].lowerBound + Row(clamping: $0) } ?? Self.noSection)
      }
    }
  }

  /// Where a passage lies in its report's source.
  func source(of row: Row) -> Span {
    Span(Int(starts[Int(row)]), Int(ends[Int(row)]))
  }
}

/// Finds the sections that ascending positions lie in, in one walk over the outline.
private struct SectionFinder {
  private let sections: [Section]
  private var next = 0
  private var open: [Int] = []

  init(_ sections: [Section]) {
    self.sections = sections
  }

  /// The index of the deepest section around `position`. Positions must not go back.
  mutating func deepestSection(holding position: Int) -> Int? {
    while next < sections.count, sections[next].source.start <= position {
      open.append(next)
      next += 1
    }
    open.removeAll { sections[$0].source.end <= position }
    return open.last
  }
}
