import HTTPServer

/// Every kind of problem that an answer can tell of; the raw value ends its `type`.
enum ProblemKind: String, CaseIterable, Sendable {
  case unknownParameter = "unknown-parameter"
  case invalidParameter = "invalid-parameter"
  case repeatedParameter = "repeated-parameter"
  case missingParameter = "missing-parameter"
  case conflictingParameter = "conflicting-parameter"
  case invalidQuery = "invalid-query"
  case queryTooCostly = "query-too-costly"
  case invalidCursor = "invalid-cursor"
  case foreignCursor = "foreign-cursor"
  case cursorExpired = "cursor-expired"
  case malformedRequest = "malformed-request"
  case emptyText = "empty-text"
  case undecodableText = "undecodable-text"
  case notFound = "not-found"
  case unknownReport = "unknown-report"
  case unknownSection = "unknown-section"
  case unknownFigure = "unknown-figure"
  case unknownIndicator = "unknown-indicator"
  case methodNotAllowed = "method-not-allowed"
  case notAcceptable = "not-acceptable"
  case requestTimeout = "request-timeout"
  case contentTooLarge = "content-too-large"
  case requestLineTooLong = "request-line-too-long"
  case unsupportedContent = "unsupported-content"
  case expectationFailed = "expectation-failed"
  case tooManyConnections = "too-many-connections"
  case headerTooLarge = "header-too-large"
  case internalFault = "internal-fault"
  case notImplemented = "not-implemented"
  case notReady = "not-ready"
  case overloaded = "overloaded"
  case unsupportedVersion = "unsupported-version"

  /// The address of the page that explains the kind: the problem's `type`.
  var type: String { "/docs/problems/\(rawValue)" }
  var status: HTTPStatus { entry.status }
  var title: String { entry.title }
  /// What it means and what to do, in a sentence or two.
  var explanation: String { entry.explanation }

  private struct Entry {
    let status: HTTPStatus
    let title: String
    let explanation: String

    init(_ status: HTTPStatus, _ title: String, _ explanation: String) {
      self.status = status
      self.title = title
      self.explanation = explanation
    }
  }

  /// The one table from kind to status, title and explanation.
  private var entry: Entry {
    switch self {
    case .unknownParameter:
      Entry(
        .badRequest, "Unknown parameter",
        "The address has a parameter that this resource does not take. Nothing is ignored silently: take it out, or "
          + "use one of those in allowed.")
    case .invalidParameter:
      Entry(
        .badRequest, "Invalid parameter value",
        "A parameter has a value that it can't take. The detail says which values it takes.")
    case .repeatedParameter:
      Entry(
        .badRequest, "Repeated parameter",
        "A parameter that takes one value was given several times. Give it once.")
    case .missingParameter:
      Entry(.badRequest, "Missing parameter", "A parameter that this resource can't do without is not there.")
    case .conflictingParameter:
      Entry(
        .badRequest, "Conflicting parameter",
        "A parameter is of no use together with another one, or with the form of the answer. Nothing is ignored "
          + "silently: leave one of them out, as the detail says.")
    case .invalidQuery:
      Entry(
        .badRequest, "Invalid search query",
        "The search query can't be read; the detail says where it goes wrong. A phrase stands between two quotation "
          + "marks.")
    case .queryTooCostly:
      Entry(
        .unprocessableContent, "Query too costly",
        "Answering the query would take more work than one query may. It is refused as a whole, because part of an "
          + "answer would be a wrong one; ask for rarer or fewer terms, or leave out OR.")
    case .invalidCursor:
      Entry(
        .badRequest, "Invalid cursor",
        "The cursor is not one that this service gave. Take the value of next from the page before, unchanged, or "
          + "begin without a cursor.")
    case .foreignCursor:
      Entry(
        .badRequest, "Cursor of another list",
        "The cursor was made for another address or for other filters. Repeat those of the page that it came from, or "
          + "begin without a cursor.")
    case .cursorExpired:
      Entry(
        .badRequest, "Cursor expired",
        "A cursor in the order of relevance is good only as long as the reports do not change, and they have. Begin "
          + "without a cursor.")
    case .malformedRequest:
      Entry(
        .badRequest, "Malformed request", "The request breaks a rule of HTTP or of addresses; the detail says which.")
    case .emptyText:
      Entry(
        .badRequest, "Empty text",
        "The request has no text in its body. Send the report's file, for example with curl --data-binary @FILE.")
    case .undecodableText:
      Entry(
        .unprocessableContent, "Undecodable text",
        "The body is damaged, or text in no encoding that is read; the detail says where. State its encoding, as in "
          + "encoding=gb18030, or convert it first, for example with iconv -f EUC-TW -t UTF-8.")
    case .notFound:
      Entry(.notFound, "Not found", "There is nothing at this address; nearest gives the address most like it.")
    case .unknownReport:
      Entry(.notFound, "Unknown report", "No report has this id; nearest gives the id most like it.")
    case .unknownSection:
      Entry(
        .notFound, "Unknown section", "The report has no section of this path; nearest gives the path most like it.")
    case .unknownFigure:
      Entry(.notFound, "Unknown figure", "No figure has this id; nearest gives the id most like it.")
    case .unknownIndicator:
      Entry(
        .notFound, "Unknown indicator",
        "No standard indicator has this code; nearest gives the code most like it, or the one of that name.")
    case .methodNotAllowed:
      Entry(
        .methodNotAllowed, "Method not allowed",
        "The resource is there, but not for this method. The Allow field and allowed list the methods that it has.")
    case .notAcceptable:
      Entry(
        .notAcceptable, "Not acceptable",
        "The Accept field takes none of the media types that this resource has. allowed lists them; format=, or the end "
          + "of the path, chooses one as well.")
    case .requestTimeout:
      Entry(.requestTimeout, "Request timeout", "The request did not come in time. Send it again, without pauses.")
    case .contentTooLarge:
      Entry(
        .contentTooLarge, "Content too large",
        "The request's body is longer than this resource takes; most take none. The detail gives the limit.")
    case .requestLineTooLong:
      Entry(.uriTooLong, "Address too long", "The address is longer than the server reads; the detail gives the limit.")
    case .unsupportedContent:
      Entry(
        .unsupportedMediaType, "Unsupported content",
        "The body is of a kind that is not read here; the detail says how to convert it. Send text, HTML, Markdown or "
          + ".docx as the whole body.")
    case .expectationFailed:
      Entry(.expectationFailed, "Expectation failed", "The only expectation that can be met is 100-continue.")
    case .tooManyConnections:
      Entry(
        .tooManyRequests, "Too many connections", "This address has too many connections open. Close some, or wait.")
    case .headerTooLarge:
      Entry(
        .requestHeaderFieldsTooLarge, "Header fields too large",
        "The request has more header fields, or longer ones, than the server reads; the detail gives the limit.")
    case .internalFault:
      Entry(
        .internalServerError, "Internal fault",
        "The server made a mistake that is not the request's fault. Please report it with the address that was asked "
          + "for.")
    case .notImplemented:
      Entry(.notImplemented, "Not implemented", "The server does not know this method or transfer coding at all.")
    case .notReady:
      Entry(
        .serviceUnavailable, "Not ready", "The server is starting or stopping. Try again in a moment, or elsewhere.")
    case .overloaded:
      Entry(.serviceUnavailable, "Overloaded", "The server has all the work that it can take. Try again in a moment.")
    case .unsupportedVersion:
      Entry(.httpVersionNotSupported, "Unsupported version", "The server speaks HTTP/1.1 and HTTP/1.0.")
    }
  }
}
