import Corpus
import ReportModel

/// A report as it is shown: with addresses when it is stored, without when it was only read.
struct ReportView: Sendable {
  let record: ReportRecord
  let isStored: Bool

  var report: Report { record.report }
}
