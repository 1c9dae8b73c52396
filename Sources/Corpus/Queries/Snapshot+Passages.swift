public import FullTextSearch
import HanText
import ReportModel

extension Snapshot {
  /// How many passages there are.
  public var passageCount: Int { Int(passages.ranges.total) }

  /// The passage of a row; nil for a row of another snapshot. O(log n) in the figures of its report.
  public func passage(at row: Row) -> PassageRecord? {
    guard passages.reports.indices.contains(Int(row)), let record = report(at: passages.reports[Int(row)]) else {
      return nil
    }
    let source = passages.source(of: row)
    let first = record.figures.partitionPoint { $0.source.numeral.start >= source.start }
    let end = record.figures.partitionPoint { $0.source.numeral.start >= source.end }
    return PassageRecord(
      record: record, section: section(at: passages.sections[Int(row)])?.section, source: source,
      figures: record.figures[first..<max(first, end)])
  }

  /// The passages that hold what `query` asks for and that the filter takes. A hit's document is the passage's row.
  ///
  /// A filter for kinds takes passages that begin in a section of such a kind.
  public func search(_ query: SearchQuery, matching filter: SectionFilter) -> SearchResults {
    let selection = selection(filter.reports)
    let kinds = sections.kinds.selection(filter.kinds)
    return searchIndex.search(query) { document in
      guard passages.reports.indices.contains(document) else { return false }
      if let selection, !selection[Int(passages.reports[document])] { return false }
      guard kinds != nil else { return true }
      let section = passages.sections[document]
      return section != PassageTable.noSection && sections.kinds.isTaken(Int(section), by: kinds)
    }
  }
}
