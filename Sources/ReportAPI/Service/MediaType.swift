/// The media types of answers.
enum MediaType: String, Sendable {
  case json = "application/json"
  case problem = "application/problem+json"
  case plainText = "text/plain"
  case html = "text/html"
  case yaml = "application/yaml"

  /// The value of Content-Type. JSON and YAML are UTF-8 by definition and take no charset (RFC 8259 §11).
  var contentType: String {
    switch self {
    case .plainText, .html: rawValue + "; charset=utf-8"
    case .json, .problem, .yaml: rawValue
    }
  }
}
