import Corpus
import ReportModel

/// A standard indicator with how often the reports state it.
struct IndicatorView: Sendable {
  let indicator: Indicator
  let counts: IndicatorCounts
  /// The place in the table of indicators.
  let index: Int

  init(_ indicator: Indicator, _ index: Int, in snapshot: Snapshot) {
    self.indicator = indicator
    self.index = index
    counts = snapshot.counts(ofIndicator: indicator.code)
  }
}
