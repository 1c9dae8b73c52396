import Corpus
import ReportModel

/// A term that a report explains, as it is shown.
struct GlossaryView: Sendable {
  let record: ReportRecord
  /// The place in the record's glossary.
  let index: Int

  var entry: GlossaryEntry { record.document.glossary[index] }
}
