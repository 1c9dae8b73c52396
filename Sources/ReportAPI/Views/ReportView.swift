import Corpus
import ReportModel

/// A report as it is shown: with addresses when it is stored, without when it was only read; in lists without what
/// may be long.
struct ReportView: Sendable {
  let record: ReportRecord
  let isStored: Bool
  /// Whether it stands among others.
  var isListed = false

  var report: Report { record.report }
  var quality: [DamageView] {
    zip(report.quality, record.damageSpellings).map { DamageView(damage: $0, spelling: $1, showsSpans: !isListed) }
  }
}
