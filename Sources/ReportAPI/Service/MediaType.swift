/// The media types of answers.
enum MediaType: String, Sendable {
  case json = "application/json"
  case problem = "application/problem+json"
  case ndjson = "application/x-ndjson"
  case csv = "text/csv"
  case plainText = "text/plain"
  /// The text format of Prometheus.
  case metrics = "text/plain; version=0.0.4"
  case html = "text/html"
  case markdown = "text/markdown"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case yaml = "application/yaml"

  /// The value of Content-Type. JSON and YAML are UTF-8 by definition and take no charset (RFC 8259 §11).
  var contentType: String { contentType(charset: "utf-8") }

  /// The same of a text in another encoding, named as IANA does.
  func contentType(charset: String) -> String {
    switch self {
    // RFC 4180 §3: whether there is a header row.
    case .csv: rawValue + "; charset=" + charset + "; header=present"
    case .plainText, .metrics, .html, .markdown: rawValue + "; charset=" + charset
    case .json, .problem, .ndjson, .yaml, .docx: rawValue
    }
  }
}
