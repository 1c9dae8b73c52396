import Corpus
import ReportModel

/// A term that a report explains, as it is shown.
struct GlossaryView: Sendable {
  let entry: GlossaryEntry
  let record: ReportRecord
}
