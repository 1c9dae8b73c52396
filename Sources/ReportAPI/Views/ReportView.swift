import Corpus
import ReportModel

/// A report as it is shown: with addresses when it is stored, without when it was only read; in lists without what
/// may be long.
struct ReportView: Sendable {
  let record: ReportRecord
  /// The rows of its figures in the snapshot; nil when the report is not stored.
  var figureRows: Range<Row>?
  /// Whether it stands among others.
  var isListed = false

  /// The report of a row of a snapshot.
  init(record: ReportRecord, at row: Row, in snapshot: Snapshot, isListed: Bool) {
    self.record = record
    figureRows = snapshot.figureRows(ofReport: row)
    self.isListed = isListed
  }

  /// A report that is not stored.
  init(record: ReportRecord) {
    self.record = record
  }

  var isStored: Bool { figureRows != nil }
  var report: Report { record.report }
  var sections: [SectionView] {
    record.document.sections.indices.map { SectionView(record: record, index: $0, isStored: isStored) }
  }
  /// The figures of every kind, in the order of the source.
  var figures: [FigureView] {
    guard let figureRows else { return FigureView.all(of: record) }
    return zip(record.figures.indices, figureRows).map { FigureView(record: record, index: $0, row: $1) }
  }
  var quality: [DamageView] {
    zip(report.quality, record.damageSpellings).map { DamageView(damage: $0, spelling: $1, showsSpans: !isListed) }
  }
}
