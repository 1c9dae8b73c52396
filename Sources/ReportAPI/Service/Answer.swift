import HTTPServer

/// What an endpoint answers, before it is finished for the wire.
struct Answer: Sendable {
  var status = HTTPStatus.ok
  let mediaType: MediaType
  /// The encoding of a text, by its IANA name.
  var charset = "utf-8"
  var body: HTTPBody
  /// Fields of this answer alone, such as Link.
  var fields: [(HTTPFieldName, String)] = []

  init(
    status: HTTPStatus = .ok, mediaType: MediaType, charset: String = "utf-8", bytes: [UInt8],
    fields: [(HTTPFieldName, String)] = []
  ) {
    self.init(status: status, mediaType: mediaType, charset: charset, body: .bytes(bytes), fields: fields)
  }

  init(
    status: HTTPStatus = .ok, mediaType: MediaType, charset: String = "utf-8", body: HTTPBody,
    fields: [(HTTPFieldName, String)] = []
  ) {
    self.status = status
    self.mediaType = mediaType
    self.charset = charset
    self.body = body
    self.fields = fields
  }

  static func json(_ bytes: [UInt8]) -> Answer { Answer(mediaType: .json, bytes: bytes) }
  static func html(_ page: String) -> Answer {
    // The pages need their own style sheet and nothing else.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"
    return Answer(mediaType: .html, bytes: Array(page.utf8), fields: [(.contentSecurityPolicy, policy)])
  }
  static func text(_ text: [UInt8]) -> Answer { Answer(mediaType: .plainText, bytes: text) }

  /// The answer as it goes over the wire to whoever sent `request`'s fields, with `added` among its own.
  func response(to request: HTTPFields?, adding added: HTTPFields) -> HTTPResponse {
    var all = HTTPFields(reservingBytes: 768)
    all.append(SharedFields.ofCopies)
    if status != .notModified { all.append(.contentType, mediaType.contentType(charset: charset)) }
    for (name, value) in fields { all.append(name, value) }
    all.append(added)
    if request?.contains(.origin) == true { all.append(SharedFields.exposed) }
    all.append(SharedFields.ofOrigins)
    return HTTPResponse(status: status, fields: all, body: body)
  }

  static func problem(_ problem: Problem) -> Answer {
    var answer = Answer(status: problem.kind.status, mediaType: .problem, bytes: Shape.problem.json(problem))
    if let seconds = problem.retryAfter { answer.fields.append((.retryAfter, "\(seconds)")) }
    return answer
  }
}
