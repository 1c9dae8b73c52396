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
  init(_ route: EndpointRoute, _ request: HTTPRequest, _ values: ParameterValues) throws(Problem) {
    let (formats, path) = (route.endpoint.formats, route.endpoint.path)
    let accept = request.fields[.accept].map(AcceptField.init)
    coding = ContentCoding(acceptedBy: request.fields)
    isPretty = formats.contains(.json) && values.first(.pretty) ?? accept?.wantsPage ?? false
    guard let standard = formats.first else {
      format = .json
      return
    }
    if let chosen = route.suffix ?? values.first(.format) {
      format = chosen
    } else if let accept, let given = request.fields[.accept] {
      // At the end of a name, a format is not told from the name yet; then nothing is refused for it.
      let hasSuffix =
        path.hasSuffix("}")
        && route.endpoint.suffixes.contains { suffix in
          request.target.rawPath.hasSuffix("." + suffix.rawValue)
        }
      guard let best = accept.best(of: formats) ?? (hasSuffix ? standard : nil) else {
        throw .notAcceptable(given, allowed: formats.map(\.mediaType.rawValue))
      }
      format = best
    } else {
      format = standard
    }
  }
}
