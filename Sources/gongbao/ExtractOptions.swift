import ReportAPI
import ReportModel

/// What to read, and how to print it.
struct ExtractOptions: Equatable {
  /// The forms in which a report is printed.
  enum Format: String, CaseIterable {
    case json, ndjson, csv
  }

  var format = Format.json
  /// Whether each figure says what decided its fields.
  var explains = false
  /// The encoding of texts and pages; nil tells it from the bytes of each.
  var encoding: TextEncoding?
  /// Whether the sidecar beside a file is taken. `gongbao extract a.txt > a.json` leaves a file of that name that is none.
  var takesSidecars = false
  /// How much of a file is read.
  var limits = ServiceLimits()
  /// Paths; `-` is standard input.
  var files: [String]
}
