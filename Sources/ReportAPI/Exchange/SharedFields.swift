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
  static let ofOrigins: [(HTTPFieldName, String)] = [(.accessControlAllowOrigin, "*")]

  /// The fields that a page's scripts may see. Only answers to pages (requests with Origin) have them: they would take
  /// a quarter of a usual head.
  static func exposed(to fields: HTTPFields?) -> [(HTTPFieldName, String)] {
    fields?.contains(.origin) == true ? [(.accessControlExposeHeaders, exposedNames)] : []
  }

  private static let exposedNames =
    [
      .etag, .lastModified, .link, .contentDisposition, .allow, .retryAfter, .xRequestID, .gongbaoCorpus,
      .gongbaoBuild,
    ].map(\HTTPFieldName.rawName).joined(separator: ", ")

  /// What an answer comes from, refusals included.
  static func provenance(corpus: String, build: String) -> [(HTTPFieldName, String)] {
    [(.gongbaoCorpus, corpus), (.gongbaoBuild, build)]
  }

  /// The answer to OPTIONS, a preflight among them. The server adds Allow.
  static func preflight(_ methods: [HTTPMethod]) -> HTTPResponse {
    let fields =
      ofOrigins + [
        (.accessControlAllowMethods, methods.map(\.rawValue).joined(separator: ", ")),
        (
          .accessControlAllowHeaders,
          "Accept, Accept-Encoding, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, X-Request-Id"
        ),
        (.accessControlMaxAge, "86400"), (.cacheControl, "no-cache"),
      ]
    return HTTPResponse(status: .noContent, fields: HTTPFields(fields))
  }
}
