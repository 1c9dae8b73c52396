/// What to read, and how to print it.
struct ExtractOptions: Equatable {
  /// The forms in which a report is printed.
  enum Format: String, CaseIterable {
    case json, ndjson
  }

  var format = Format.json
  /// Paths; `-` is standard input.
  var files: [String]
}
