import HTTPServer

/// What an endpoint answers, before it is finished for the wire.
struct Answer: Sendable {
  var status = HTTPStatus.ok
  let mediaType: MediaType
  /// The encoding of a text, by its IANA name.
  var charset = "utf-8"
  let bytes: [UInt8]
  /// Fields of this answer alone, such as Link.
  var fields: [(HTTPFieldName, String)] = []

  static func json(_ bytes: [UInt8]) -> Answer { Answer(mediaType: .json, bytes: bytes) }
  static func html(_ page: String) -> Answer {
    // The pages need their own style sheet and nothing else.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"
    return Answer(mediaType: .html, bytes: Array(page.utf8), fields: [(.contentSecurityPolicy, policy)])
  }
  static func text(_ text: [UInt8]) -> Answer { Answer(mediaType: .plainText, bytes: text) }

  static func problem(_ problem: Problem) -> Answer {
    Answer(status: problem.kind.status, mediaType: .problem, bytes: Shape.problem.json(problem))
  }
}
