/// The forms in which an answer can be given; the raw value ends a path and is the value of `format`.
enum Format: String, CaseIterable, Sendable {
  case json
  /// JSON, an item a line.
  case ndjson
  case csv
  case markdown = "md"
  case text = "txt"

  var mediaType: MediaType {
    switch self {
    case .json: .json
    case .ndjson: .ndjson
    case .csv: .csv
    case .markdown: .markdown
    case .text: .plainText
    }
  }

  /// The forms of every list, the one that holds without being asked for first.
  static let ofLists: [Format] = [.json, .ndjson, .csv]
  /// The forms of what a person may want to read on.
  static let ofTexts: [Format] = [.json, .markdown, .text]
}
