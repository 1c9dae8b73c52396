import HTTPServer

/// The one place that every answer passes on its way out, whether an endpoint or the HTTP layer made it.
enum AnswerFinisher {
  static func response(_ answer: Answer) -> HTTPResponse {
    var fields: HTTPFields = [
      .contentType: answer.mediaType.contentType(charset: answer.charset),
      // Data change when reports come and go: a cache may keep an answer, but must ask before it uses it.
      .cacheControl: "no-cache",
      .xContentTypeOptions: "nosniff",
    ]
    for (name, value) in answer.fields { fields.append(name, value) }
    return HTTPResponse(status: answer.status, fields: fields, body: answer.body)
  }
}
