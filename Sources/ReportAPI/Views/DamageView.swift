import Corpus
import ReportModel

/// Damage as it is shown: a report with a lost byte in each line has thousands of places, too many for a list.
struct DamageView: Sendable {
  let damage: Damage
  let spelling: SpanSpelling
  let showsSpans: Bool

  var spans: SpanSpelling? { showsSpans ? spelling : nil }
}
