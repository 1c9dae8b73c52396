extension HTTPFieldName {
  /// RFC 9110 §12.5.1
  public static let accept = HTTPFieldName(known: "Accept")
  /// RFC 9110 §12.5.3
  public static let acceptEncoding = HTTPFieldName(known: "Accept-Encoding")
  /// RFC 9110 §12.5.4
  public static let acceptLanguage = HTTPFieldName(known: "Accept-Language")
  /// Fetch standard, CORS protocol
  public static let accessControlAllowHeaders = HTTPFieldName(known: "Access-Control-Allow-Headers")
  /// Fetch standard, CORS protocol
  public static let accessControlAllowMethods = HTTPFieldName(known: "Access-Control-Allow-Methods")
  /// Fetch standard, CORS protocol
  public static let accessControlAllowOrigin = HTTPFieldName(known: "Access-Control-Allow-Origin")
  /// Fetch standard, CORS protocol
  public static let accessControlExposeHeaders = HTTPFieldName(known: "Access-Control-Expose-Headers")
  /// Fetch standard, CORS protocol
  public static let accessControlMaxAge = HTTPFieldName(known: "Access-Control-Max-Age")
  /// Fetch standard, CORS protocol
  public static let accessControlRequestHeaders = HTTPFieldName(known: "Access-Control-Request-Headers")
  /// Fetch standard, CORS protocol
  public static let accessControlRequestMethod = HTTPFieldName(known: "Access-Control-Request-Method")
  /// RFC 9110 §10.2.1
  public static let allow = HTTPFieldName(known: "Allow")
  /// RFC 9110 §11.6.2
  public static let authorization = HTTPFieldName(known: "Authorization")
  /// RFC 9111 §5.2
  public static let cacheControl = HTTPFieldName(known: "Cache-Control")
  /// RFC 9110 §7.6.1; in a response it is the server's, save that `close` is honoured.
  public static let connection = HTTPFieldName(known: "Connection")
  /// RFC 6266
  public static let contentDisposition = HTTPFieldName(known: "Content-Disposition")
  /// RFC 9110 §8.4
  public static let contentEncoding = HTTPFieldName(known: "Content-Encoding")
  /// RFC 9110 §8.5
  public static let contentLanguage = HTTPFieldName(known: "Content-Language")
  /// RFC 9110 §8.6; in a response it is the server's.
  public static let contentLength = HTTPFieldName(known: "Content-Length")
  /// W3C Content Security Policy
  public static let contentSecurityPolicy = HTTPFieldName(known: "Content-Security-Policy")
  /// RFC 9110 §8.3
  public static let contentType = HTTPFieldName(known: "Content-Type")
  /// RFC 9110 §6.6.1; in a response it is the server's.
  public static let date = HTTPFieldName(known: "Date")
  /// RFC 9110 §8.8.3
  public static let etag = HTTPFieldName(known: "ETag")
  /// RFC 9110 §10.1.1
  public static let expect = HTTPFieldName(known: "Expect")
  /// RFC 9110 §7.2
  public static let host = HTTPFieldName(known: "Host")
  /// RFC 9110 §13.1.1
  public static let ifMatch = HTTPFieldName(known: "If-Match")
  /// RFC 9110 §13.1.3
  public static let ifModifiedSince = HTTPFieldName(known: "If-Modified-Since")
  /// RFC 9110 §13.1.2
  public static let ifNoneMatch = HTTPFieldName(known: "If-None-Match")
  /// RFC 9110 §8.8.2
  public static let lastModified = HTTPFieldName(known: "Last-Modified")
  /// RFC 8288 §3
  public static let link = HTTPFieldName(known: "Link")
  /// RFC 9110 §10.2.2
  public static let location = HTTPFieldName(known: "Location")
  /// RFC 6454 §7
  public static let origin = HTTPFieldName(known: "Origin")
  /// RFC 9110 §14.2
  public static let range = HTTPFieldName(known: "Range")
  /// W3C Referrer Policy
  public static let referrerPolicy = HTTPFieldName(known: "Referrer-Policy")
  /// RFC 9110 §10.2.3
  public static let retryAfter = HTTPFieldName(known: "Retry-After")
  /// RFC 9112 §6.1; in a response it is the server's.
  public static let transferEncoding = HTTPFieldName(known: "Transfer-Encoding")
  /// RFC 9110 §10.1.5
  public static let userAgent = HTTPFieldName(known: "User-Agent")
  /// RFC 9110 §12.5.5
  public static let vary = HTTPFieldName(known: "Vary")
  /// RFC 9110 §11.6.1
  public static let wwwAuthenticate = HTTPFieldName(known: "WWW-Authenticate")
  /// Fetch standard
  public static let xContentTypeOptions = HTTPFieldName(known: "X-Content-Type-Options")
  /// No standard, but the name that most proxies give a request's id.
  public static let xRequestID = HTTPFieldName(known: "X-Request-Id")
}
