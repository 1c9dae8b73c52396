import Corpus
import HTTPServer

/// Everything that metrics tell of, at one moment.
struct Measurements: Sendable {
  let counters: ServerCounters
  let snapshot: Snapshot
  let state: ServiceState
}
