import HTTPServer

extension HTTPFieldName {
  /// The corpus that an answer was made from: equal for equal reports.
  static let gongbaoCorpus = HTTPFieldName("Gongbao-Corpus") ?? .etag
  /// The build that read the corpus and made the answer.
  static let gongbaoBuild = HTTPFieldName("Gongbao-Build") ?? .etag
}

/// The fields that answers of every kind have in common.
enum SharedFields {
  /// Lets pages of every origin read the answers, which are public (Fetch standard, CORS protocol).
  static let ofOrigins: HTTPFields = [.accessControlAllowOrigin: "*"]

  /// How copies of answers may be used.
  static let ofCopies: HTTPFields = [
    // Data change when reports come and go: a cache may keep an answer, but must ask before it uses it.
    .cacheControl: "no-cache",
    .xContentTypeOptions: "nosniff",
  ]

  /// The fields that a page's scripts may see. Only answers to pages (requests with Origin) have them: they would take
  /// a quarter of a usual head.
  static let exposed: HTTPFields = [
    .accessControlExposeHeaders: [
      .etag, .lastModified, .link, .contentDisposition, .allow, .retryAfter, .xRequestID, .gongbaoCorpus,
      .gongbaoBuild,
    ].map(\HTTPFieldName.rawName).joined(separator: ", ")
  ]

  /// Adds what an answer comes from, refusals included.
  static func append(provenance corpus: String, build: String, to fields: inout HTTPFields) {
    fields.append(.gongbaoCorpus, corpus)
    fields.append(.gongbaoBuild, build)
  }

  /// The answer to OPTIONS, a preflight among them. The server adds Allow.
  static func preflight(_ methods: [HTTPMethod]) -> HTTPResponse {
    var fields = ofOrigins
    fields.append([
      .accessControlAllowMethods: methods.map(\.rawValue).joined(separator: ", "),
      .accessControlAllowHeaders:
        "Accept, Accept-Encoding, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, X-Request-Id",
      .accessControlMaxAge: "86400", .cacheControl: "no-cache",
    ])
    return HTTPResponse(status: .noContent, fields: fields)
  }
}
