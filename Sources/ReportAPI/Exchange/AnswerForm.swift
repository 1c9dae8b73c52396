import HTTPServer

/// The form in which a request wants its answer.
struct AnswerForm {
  let format: Format
  /// Whether JSON is set out over lines.
  let isPretty: Bool
  let coding: ContentCoding

  init(format: Format, isPretty: Bool, coding: ContentCoding) {
    self.format = format
    self.isPretty = isPretty
    self.coding = coding
  }

  /// What a request asks for: the end of its path counts before `format`, and that before the Accept field.
  init(
    _ endpoint: Endpoint, _ request: HTTPRequest, _ values: ParameterValues, _ suffix: Format?
  ) throws(Problem) {
    let accept = request.fields[.accept].map(AcceptField.init)
    coding = ContentCoding(acceptedBy: request.fields)
    isPretty = endpoint.formats.contains(.json) && values.first(.pretty) ?? accept?.wantsPage ?? false
    guard let standard = endpoint.formats.first else {
      format = .json
      return
    }
    if let chosen = suffix ?? values.first(endpoint.formatParameter) {
      format = chosen
    } else if let accept, let given = request.fields[.accept] {
      // At the end of a name, a format is not told from the name yet; then nothing is refused for it.
      let hasSuffix =
        endpoint.path.hasSuffix("}")
        && endpoint.suffixes.contains { suffix in
          request.target.rawPath.hasSuffix("." + suffix.rawValue)
        }
      guard let best = accept.best(of: endpoint.formats) ?? (hasSuffix ? standard : nil) else {
        throw .notAcceptable(given, allowed: endpoint.formats.map(\.mediaType.rawValue))
      }
      format = best
    } else {
      format = standard
    }
  }
}
