import Corpus
import FullTextSearch
import ReportModel

/// A passage that a search found, as it is shown.
struct HitView: Sendable {
  let passage: PassageRecord
  let hit: SearchHit

  var report: Report { passage.record.report }
}
