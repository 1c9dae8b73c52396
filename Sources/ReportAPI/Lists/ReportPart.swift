import Corpus
import ReportModel

/// Something that lies in reports.
protocol ReportPart: Sendable {
  /// How many of them a report has.
  static func count(in record: ReportRecord) -> Int
  /// The one of this number in the report of a row.
  static func part(_ index: Int, of record: ReportRecord, at row: Row, in snapshot: Snapshot) -> Self
}

/// A report is its own only part.
extension ReportRecord: ReportPart {
  static func count(in record: ReportRecord) -> Int { 1 }

  static func part(_ index: Int, of record: ReportRecord, at row: Row, in snapshot: Snapshot) -> ReportRecord { record }
}

extension ReportView: ReportPart {
  static func count(in record: ReportRecord) -> Int { 1 }

  static func part(_ index: Int, of record: ReportRecord, at row: Row, in snapshot: Snapshot) -> ReportView {
    ReportView(record: record, at: row, in: snapshot, isListed: true)
  }
}

extension SectionView: ReportPart {
  static func count(in record: ReportRecord) -> Int { record.document.sections.count }

  static func part(_ index: Int, of record: ReportRecord, at row: Row, in snapshot: Snapshot) -> SectionView {
    SectionView(record: record, index: index, isStored: true)
  }
}

extension FigureView: ReportPart {
  static func count(in record: ReportRecord) -> Int { record.figures.count }

  static func part(_ index: Int, of record: ReportRecord, at row: Row, in snapshot: Snapshot) -> FigureView {
    FigureView(record: record, index: index, row: snapshot.figureRows(ofReport: row).lowerBound + Row(clamping: index))
  }
}

extension GlossaryView: ReportPart {
  static func count(in record: ReportRecord) -> Int { record.document.glossary.count }

  static func part(_ index: Int, of record: ReportRecord, at row: Row, in snapshot: Snapshot) -> GlossaryView {
    GlossaryView(record: record, index: index)
  }
}
