import Corpus
import FullTextSearch
import HTTPServer

/// Every limit, in the order in which they are listed.
public enum LimitTable {
  /// All limits; a test holds them against `ServerLimits` and `IntakeLimits`.
  public static let all = connections + requests + answers + reading + contract

  private static let connections: [Limit] = [
    .count(
      "max-connections", .connections, 1...1_000_000, \.server.connections, .serviceUnavailable,
      "The most connections open at once. More are answered with 503 and closed."),
    .count(
      "reserved-connections", .connections, 0...10_000, \.server.reservedConnections, .serviceUnavailable,
      "Connections beyond those that still answer /health/live; one more for each event loop when others have taken "
        + "them. Other requests on them get 503."),
    .time(
      "reserved-timeout", 0.1...3600, \.server.reservedTimeout, nil,
      "How long a connection of that reserve has for its request's head. Then it is closed, or answered with 408."),
    .count(
      "max-connections-per-address", .connections, 0...1_000_000, \.server.perAddress, .tooManyRequests,
      "The most connections of one client address, of IPv6 of one /64 network; 0 is any number. More are answered with "
        + "429 and closed."),
    .time(
      "idle-timeout", 0.1...86_400, \.server.idleTimeout, nil,
      "How long a kept connection waits for its next request. Then it is closed."),
    .time(
      "linger-timeout", 0...60, \.server.lingerTimeout, nil,
      "How long the server reads on after a connection's last answer, so that it reaches a client that is still "
        + "sending. Then it closes."),
    .time(
      "drain-timeout", 0...3600, \.server.drainTimeout, nil,
      "How long requests under way have when the server is told to stop. Then they are broken off."),
    .count(
      "retry-after", .seconds, 1...86_400, \.server.retryAfter, nil,
      "What answers with 429 and 503 say in Retry-After. Nothing is beyond it."),
  ]

  private static let requests: [Limit] = [
    .count(
      "request-line-limit", .bytes, 256...(1 << 20), \.server.requestLine, .uriTooLong,
      "The longest request line. A longer one is answered with 414."),
    .count(
      "header-limit", .bytes, 256...(1 << 24), \.server.headerBlock, .requestHeaderFieldsTooLarge,
      "The longest header block. A longer one is answered with 431."),
    .count(
      "max-fields", .fields, 1...10_000, \.server.headerFields, .requestHeaderFieldsTooLarge,
      "The most header fields. More are answered with 431."),
    .count(
      "chunk-extension-limit", .bytes, 0...(1 << 20), \.server.chunkExtensions, .badRequest,
      "The longest chunk extensions of a request together. Longer ones are answered with 400."),
    .time(
      "header-timeout", 0.1...3600, \.server.headerTimeout, .requestTimeout,
      "How long a request's head may take, however it comes. Then it is answered with 408."),
    .time(
      "body-timeout", 0.1...86_400, \.server.bodyTimeout, .requestTimeout,
      "How long a request's body may take in any case; each body-rate bytes add a second. Then it is answered with "
        + "408."),
    .count(
      "body-rate", .bytesPerSecond, 1...(1 << 30), \.server.bodyRate, .requestTimeout,
      "The slowest rate at which a body may come once body-timeout is used up. Then it is answered with 408."),
    .count(
      "body-limit", .bytes, 1...(1 << 30), \.extractBody, .contentTooLarge,
      "The largest body of POST /v1/extract; other addresses take none. A larger one is answered with 413."),
    .count(
      "content-memory", .bytes, (1 << 16)...(1 << 40), \.server.contentInMemory, .serviceUnavailable,
      "The most bytes of all requests' bodies together in memory. A request beyond it is answered with 503."),
    .count(
      "max-background-requests", .requests, 1...100_000, \.server.backgroundRequests, .serviceUnavailable,
      "The most long requests (POST /v1/extract) waiting or under way. More are answered with 503."),
  ]

  private static let answers: [Limit] = [
    .time(
      "write-timeout", 0.1...3600, \.server.writeTimeout, nil,
      "How long a client may take no byte of its answer. Then the connection is broken off."),
    .count(
      "write-rate", .bytesPerSecond, 1...(1 << 30), \.server.writeRate, nil,
      "The slowest rate at which a client may take what waits for it once write-timeout is used up. Then the "
        + "connection is broken off."),
    .count(
      "output-backlog", .bytes, (1 << 10)...(1 << 30), \.server.outputBacklog, nil,
      "How many bytes of answers wait for one client. Until it takes some, its next request is not looked at."),
    .count(
      "answer-cache", .bytes, 0...(1 << 40), \.server.answerCache, nil,
      "How many bytes of answers each event loop (one a core) keeps; 0 keeps none. Beyond it the longest unused go."),
    .count(
      "query-cost", .postings, 1...(1 << 40), \.queryCost, .unprocessableContent,
      "The most places of the index that a search may read; each takes a few nanoseconds. A search that could read more "
        + "is answered with 422, never in part."),
    .count(
      "log-queue", .bytes, (1 << 12)...(1 << 30), \.logQueue, nil,
      "How many bytes of log lines wait for being written. Lines beyond it are dropped and counted."),
  ]

  /// The limits of reading a report, whoever reads it.
  public static let reading: [Limit] = [
    .count(
      "file-limit", .bytes, 1...(1 << 30), \.intake.fileBytes, .contentTooLarge,
      "The largest report that is read. A larger file of the folder is left out and named; a larger body gets 413."),
    .count(
      "text-limit", .codePoints, 1...(1 << 30), \.intake.codePoints, .contentTooLarge,
      "The longest text of a report. A longer one is left out, or answered with 413."),
    .count(
      "line-limit", .codePoints, 1...(1 << 30), \.intake.lineCodePoints, .contentTooLarge,
      "The longest line of a long text. A report with a longer one is left out, or answered with 413."),
    .count(
      "unpacked-limit", .bytes, 1...(1 << 32), \.intake.unpackedBytes, .unprocessableContent,
      "What the parts of a .docx may unpack to together. A larger one is left out, or answered with 422."),
    .count(
      "unpacking-ratio", .times, 1...100_000, \.intake.unpackingRatio, .unprocessableContent,
      "How many times larger a part of a .docx may get by unpacking. Beyond it the file is left out, or answered with "
        + "422."),
    .count(
      "max-archive-files", .files, 1...1_000_000, \.intake.archiveEntries, .unprocessableContent,
      "How many files a .docx may hold. One with more is left out, or answered with 422."),
    .count(
      "markup-depth", .levels, 8...10_000, \.intake.markupDepth, .unprocessableContent,
      "How deep the elements of a .docx may nest. A deeper one is left out, or answered with 422."),
  ]

  private static let contract: [Limit] = [
    .fixed(
      "page-length", .items, PageLength.allowed.upperBound, .badRequest,
      "The most items of a page: the largest limit=. A larger one is answered with 400."),
    .fixed(
      "query-terms", .terms, SearchQuery.maximumTerms, .badRequest,
      "The most terms of a search query. More are answered with 400."),
    .fixed(
      "query-term-length", .codePoints, SearchQuery.maximumTermLength, .badRequest,
      "The longest term of a search query. A longer one is answered with 400."),
  ]
}

extension LimitTable {
  /// Equal for equal limits.
  static func version(of limits: ServiceLimits) -> String {
    all.map { String($0.steps(limits)) }.joined(separator: " ")
  }
}

extension ServerLimits {
  /// `connectionsPerAddress` with 0 for any number.
  fileprivate var perAddress: Int {
    get { connectionsPerAddress ?? 0 }
    set { connectionsPerAddress = newValue == 0 ? nil : newValue }
  }
}
