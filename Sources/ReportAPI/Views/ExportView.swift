import Corpus

/// What can be downloaded whole, as it is shown.
struct ExportView: Sendable {
  let snapshot: Snapshot
  let build: String
  let entries: [ExportLedger.Entry]
}
