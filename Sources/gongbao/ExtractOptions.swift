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
  /// Paths; `-` is standard input.
  var files: [String]
}
