import Corpus
import HTTPServer

/// One request to an endpoint: checks its parameters, chooses the format, and has it answered.
struct EndpointCall {
  let endpoint: Endpoint
  let request: HTTPRequest
  let snapshot: Snapshot
  /// The format at the end of the path, where that is a route of its own.
  let suffix: Format?

  /// The endpoint's answer, in the form in which it is wanted.
  func answer() throws(Problem) -> Answer {
    let values = try values()
    let format = try format(values)
    let call = Call(request: request, snapshot: snapshot, values: values, format: format)
    return try suffixedAnswer(call).set(out: isPretty(values))
  }

  private func values() throws(Problem) -> ParameterValues {
    let items: [QueryItem]
    do {
      items = try request.target.queryItems()
    } catch {
      throw Problem(kind: .malformedRequest, detail: error.explanation)
    }
    return try ParameterValues(
      endpoint.takesAnyParameter ? [] : items, declared: endpoint.parameters, path: endpoint.path)
  }

  /// The end of the path counts before `format`, and that before the Accept field.
  private func format(_ values: ParameterValues) throws(Problem) -> Format {
    guard let standard = endpoint.formats.first else { return .json }
    if let suffix { return suffix }
    if let format = values.first(endpoint.formatParameter) { return format }
    guard let accept = request.fields[.accept] else { return standard }
    guard let format = AcceptField(accept).best(of: endpoint.formats) else {
      throw .notAcceptable(accept, allowed: endpoint.formats.map(\.mediaType.rawValue))
    }
    return format
  }

  /// The answer. A path that ends in a parameter may end in a format as well: when nothing has that name, it is taken
  /// off and looked for again.
  private func suffixedAnswer(_ call: Call) throws(Problem) -> Answer {
    do throws(Problem) {
      return try endpoint.answer(call)
    } catch {
      guard error.kind.status == .notFound, let last = endpoint.pathParameters.last, endpoint.path.hasSuffix("}"),
        let format = endpoint.suffixes.first(where: { call.path(last).hasSuffix("." + $0.rawValue) })
      else { throw error }
      var call = call
      call.pathValues[last.name] = String(call.path(last).dropLast(format.rawValue.count + 1))
      call.format = format
      return try endpoint.answer(call)
    }
  }

  private func isPretty(_ values: ParameterValues) -> Bool {
    if let pretty = values.first(.pretty) { return pretty }
    return request.fields[.accept].map { AcceptField($0).wantsPage } ?? false
  }
}

extension Answer {
  /// The answer with its JSON set out over lines, where that is wanted.
  fileprivate func set(out isPretty: Bool) -> Answer {
    guard isPretty, mediaType == .json, case .bytes(let bytes) = body else { return self }
    var answer = self
    answer.body = .bytes(PrettyJSON.text(of: bytes))
    return answer
  }
}
