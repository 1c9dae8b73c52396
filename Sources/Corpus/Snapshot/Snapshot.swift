import FullTextSearch
import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything that is served, at one moment: it never changes, and answers every question by itself.
///
/// It is a class, so that holding it costs one reference count, however much it holds.
public final class Snapshot: Sendable {
  /// How many snapshots the store had before this one.
  public let generation: Int
  /// When these reports began to be served, in seconds since 1970; 0 when that is not known.
  public let modified: Int
  /// Equal for snapshots of equal reports, on every machine: a hash of the reports' bytes and of what they state of
  /// themselves.
  public let contentHash: String

  /// The reports in the order of their ids; a report's row is its place here.
  public let records: [ReportRecord]
  let rowsOfIDs: [String: Row]
  let placeNames: [PlaceName?]
  let places: PlaceTable
  let sections: SectionTable
  let figures: FigureTable
  let series: SeriesTable
  let passages: PassageTable
  let searchIndex: SearchIndex
  let vocabulary: Vocabulary

  init(records: [ReportRecord], standard: [Indicator], generation: Int, modified: Int) {
    self.generation = generation
    self.modified = modified
    self.records = records
    var rows: [String: Row] = [:]
    var hash = ContentHash()
    for (row, record) in records.enumerated() {
      rows[record.report.id] = Row(clamping: row)
      hash.add(record.report)
    }
    rowsOfIDs = rows
    contentHash = hash.digits
    placeNames = records.map { $0.report.place.name.map(PlaceName.init) }
    places = PlaceTable(records.map(\.report))
    sections = SectionTable(records: records)
    figures = FigureTable(records: records, standard: standard)
    series = SeriesTable(records: records, figures: figures, places: places)
    passages = PassageTable(records: records, sections: sections)
    searchIndex = SearchIndex(
      PassageDocuments.documents(of: records), headings: PassageDocuments.headings(of: records),
      workers: ProcessInfo.processInfo.activeProcessorCount)
    vocabulary = Self.vocabulary(of: records, standard: standard, passages: passages, index: searchIndex)
  }
}
