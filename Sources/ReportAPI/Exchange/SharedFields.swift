import HTTPServer

extension HTTPFieldName {
  /// The corpus that an answer was made from: equal for equal reports.
  static let gongbaoCorpus = HTTPFieldName("Gongbao-Corpus") ?? .etag
  /// The build that read the corpus and made the answer.
  static let gongbaoBuild = HTTPFieldName("Gongbao-Build") ?? .etag
}

/// The fields that answers of every kind have in common.
enum SharedFields {
  /// The longest X-Request-Id that is given back.
  private static let longestRequestID = 200

  /// What lets pages of every origin read the answers, which are public (Fetch standard, CORS protocol).
  static let ofOrigins: [(HTTPFieldName, String)] = [
    (.accessControlAllowOrigin, "*"),
    (
      .accessControlExposeHeaders,
      [
        .etag, .lastModified, .link, .contentDisposition, .allow, .retryAfter, .xRequestID, .gongbaoCorpus,
        .gongbaoBuild,
      ].map(\HTTPFieldName.rawName).joined(separator: ", ")
    ),
  ]

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

  /// The request's own name, which goes back to who gave it.
  static func requestID(_ head: HTTPRequestHead?) -> [(HTTPFieldName, String)] {
    guard let id = head?.fields[.xRequestID], !id.isEmpty, id.utf8.count <= longestRequestID else { return [] }
    return [(.xRequestID, id)]
  }
}
