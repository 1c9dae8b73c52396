import HTTPServer

/// What an endpoint answers, before it is finished for the wire.
struct Answer: Sendable {
  var status = HTTPStatus.ok
  let mediaType: MediaType
  let bytes: [UInt8]
  /// Fields of this answer alone, such as Link.
  var fields: [(HTTPFieldName, String)] = []

  static func json(_ bytes: [UInt8]) -> Answer { Answer(mediaType: .json, bytes: bytes) }
  static func html(_ page: String) -> Answer { Answer(mediaType: .html, bytes: Array(page.utf8)) }
  static func text(_ text: [UInt8]) -> Answer { Answer(mediaType: .plainText, bytes: text) }

  static func problem(_ problem: Problem) -> Answer {
    Answer(status: problem.kind.status, mediaType: .problem, bytes: Shape.problem.json(problem))
  }
}
