import Corpus
import HTTPServer

/// One request to an endpoint: checks its parameters, chooses the form, and has it answered, or tells that the client
/// has the answer already.
struct EndpointCall {
  let route: EndpointRoute
  let request: HTTPRequest
  let snapshot: Snapshot

  private var endpoint: Endpoint { route.endpoint }

  /// The answer as it goes over the wire.
  func response() -> HTTPResponse {
    do throws(Problem) {
      let values = try values()
      let form = try AnswerForm(route, request, values)
      let validators = validators(values, form)
      if let validators, validators.match(request.fields) { return finished(.unchanged, form, validators) }
      let answer = try answer(values, form)
      // Only now it is known that there is one.
      if validators != nil, Validators.isAny(request.fields) { return finished(.unchanged, form, validators) }
      return finished(answer, form, validators)
    } catch {
      return finished(.problem(error), AnswerForm(format: .json, isPretty: false, coding: .identity), nil)
    }
  }

  /// Whether the client's copy is known to be good before the answer is.
  var isUnchanged: Bool {
    guard request.fields.contains(.ifNoneMatch) || request.fields.contains(.ifModifiedSince),
      let values = try? values(), let form = try? AnswerForm(route, request, values)
    else { return false }
    return validators(values, form)?.match(request.fields) ?? false
  }

  private func values() throws(Problem) -> ParameterValues {
    let items: [QueryItem]
    do {
      items = try request.target.queryItems()
    } catch {
      throw Problem(kind: .malformedRequest, detail: error.explanation)
    }
    return try ParameterValues(
      endpoint.takesAnyParameter ? [] : items, declared: route.parameters, path: endpoint.path)
  }

  private func answer(_ values: ParameterValues, _ form: AnswerForm) throws(Problem) -> Answer {
    let call = Call(request: request, snapshot: snapshot, values: values, format: form.format)
    return try suffixedAnswer(call).set(out: form.isPretty)
  }

  /// The answer. A path that ends in a parameter may end in a format as well: when nothing has that name, it is taken
  /// off and looked for again.
  private func suffixedAnswer(_ call: Call) throws(Problem) -> Answer {
    do throws(Problem) {
      return try answer(call)
    } catch {
      guard error.kind.status == .notFound, let last = endpoint.pathParameters.last, endpoint.path.hasSuffix("}"),
        let format = endpoint.suffixes.first(where: { call.path(last).hasSuffix("." + $0.rawValue) })
      else { throw error }
      var call = call
      call.pathValues[last.name] = String(call.path(last).dropLast(format.rawValue.count + 1))
      call.format = format
      return try answer(call)
    }
  }

  private func answer(_ call: Call) throws(Problem) -> Answer {
    if !endpoint.formats.isEmpty { try call.values.check(takenBy: call.format) }
    return try endpoint.answer(call)
  }

  /// The validators that are known before the answer is: a hash of everything that it depends on.
  private func validators(_ values: ParameterValues, _ form: AnswerForm) -> Validators? {
    guard request.method != .post, endpoint.lifetime != .moment else { return nil }
    var hash = TagHash()
    hash.add(route.build)
    if endpoint.lifetime == .reports { hash.add(snapshot.contentHash) }
    if let version = endpoint.version { hash.add(version()) }
    if endpoint.showsHost { hash.add(request.head.host ?? "") }
    for segment in request.target.segments { hash.add(segment) }
    hash.add("?")
    for item in values.canonical {
      hash.add(item.name)
      hash.add(item.value)
    }
    hash.add(form.format.rawValue)
    hash.add(form.isPretty ? "pretty" : "plain")
    hash.add(form.coding.rawValue)
    let isOfReports = endpoint.lifetime == .reports && snapshot.modified > 0
    return Validators(tag: hash.tag(), modified: isOfReports ? snapshot.modified : nil)
  }

  /// The one place that every answer of an endpoint passes on its way out.
  private func finished(_ answer: Answer, _ form: AnswerForm, _ validators: Validators?) -> HTTPResponse {
    var answer = answer
    if answer.status == .ok { answer.pack(form.coding) }
    let isGood = answer.status == .ok || answer.status == .notModified
    var fields = HTTPFields(reservingBytes: 256)
    if isGood, let validators { validators.append(to: &fields) }
    fields.append(
      .vary, endpoint.formats.isEmpty ? "Accept-Encoding, Origin" : "Accept, Accept-Encoding, Origin")
    SharedFields.append(provenance: snapshot.contentHash, build: route.build, to: &fields)
    var response = answer.response(to: request.fields, adding: fields)
    if endpoint.lifetime.isKept, isGood {
      response.generation = UInt64(clamping: snapshot.generation)
    }
    return response
  }
}

extension Answer {
  /// The client's copy is good (RFC 9110 §15.4.5).
  fileprivate static let unchanged = Answer(status: .notModified, mediaType: .json, body: .none)

  /// The answer with its JSON set out over lines, where that is wanted.
  fileprivate func set(out isPretty: Bool) -> Answer {
    guard isPretty, mediaType == .json, case .bytes(let bytes) = body else { return self }
    var answer = self
    answer.body = .bytes(PrettyJSON.text(of: bytes))
    return answer
  }

  /// Packs the content, where that is wanted and worth it.
  fileprivate mutating func pack(_ coding: ContentCoding) {
    guard coding == .gzip, mediaType != .docx else { return }
    switch body {
    case .none: return
    case .bytes(let bytes):
      guard bytes.count >= ContentCoding.threshold, let packed = GzipStream().pack(bytes, isLast: true) else { return }
      body = .bytes(packed)
    case .stream(let stream): body = .stream(HTTPBodyStream(producer: GzipProducer(stream.producer)))
    }
    fields.append((.contentEncoding, coding.rawValue))
  }
}
