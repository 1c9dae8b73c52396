/// Why the server itself refuses a request or cannot answer it. The application gives the answer its shape: see the
/// `problem` closure of `HTTPServer`.
public enum HTTPProblem: Error, Hashable, Sendable {
  /// 400: the bytes break a rule; `offset` counts from the request's first byte.
  case malformedRequest(RequestFault, offset: Int)
  /// 400: the target breaks a rule.
  case malformedTarget(RequestTargetError)
  /// 400: the client closed its side in the middle of a request.
  case incompleteRequest
  /// 404: no route has this path.
  case notFound(path: String)
  /// 405: the path is there, but not for this method. The server adds `Allow` itself.
  case methodNotAllowed(HTTPMethod, allowed: [HTTPMethod])
  /// 408: the head was not complete in time.
  case headerTimeout(Duration)
  /// 408: the content was not complete in time, or came too slowly.
  case bodyTimeout
  /// 413: the content is longer than the route takes, in bytes.
  case contentTooLarge(limit: Int)
  /// 414: the request line is longer than the limit, in bytes.
  case requestLineTooLong(limit: Int)
  /// 417: an expectation other than `100-continue`.
  case expectationFailed
  /// 429: the client's address, or its /64 network of IPv6, has too many connections open.
  case tooManyConnectionsOfAddress(limit: Int)
  /// 431: the header block is longer than the limit, in bytes.
  case headerBlockTooLarge(limit: Int)
  /// 431: there are more header fields than the limit.
  case tooManyFields(limit: Int)
  /// 500: the handler's answer can't be sent, because a field holds a line break or another control.
  case unsendableResponse
  /// 501: the server does not know the method.
  case unknownMethod(HTTPMethod)
  /// 501: a transfer coding other than `chunked`.
  case unknownTransferCoding
  /// 503: all connections are taken.
  case tooManyConnections(limit: Int)
  /// 503: the contents of all requests together are more than the server holds in memory.
  case tooMuchContent
  /// 503: too much background work is waiting already.
  case tooMuchWork(limit: Int)
  /// 505: not HTTP/1.
  case unsupportedVersion

  /// The status that the answer must have.
  public var status: HTTPStatus { row.status }
  /// What is wrong and what would be right, in a sentence.
  public var explanation: String { row.explanation }
  /// The problem's kind.
  public var kind: Kind { row.kind }

  /// All that is told of each problem.
  private var row: (kind: Kind, status: HTTPStatus, explanation: String) {
    switch self {
    case .malformedRequest(let fault, let offset):
      (.malformedRequest, .badRequest, "\(fault.explanation) (byte \(offset) of the request)")
    case .malformedTarget(let error): (.malformedTarget, .badRequest, error.explanation)
    case .incompleteRequest:
      (.incompleteRequest, .badRequest, "The connection was closed in the middle of the request.")
    case .notFound(let path): (.notFound, .notFound, "There is nothing at \(path).")
    case .methodNotAllowed(let method, let allowed):
      (.methodNotAllowed, .methodNotAllowed, "\(method) is not possible here; use \(Self.list(allowed)).")
    case .headerTimeout(let limit):
      (.headerTimeout, .requestTimeout, "The request's head must be complete within \(limit.seconds) seconds.")
    case .bodyTimeout: (.bodyTimeout, .requestTimeout, "The request's content did not come in time.")
    case .contentTooLarge(0): (.contentTooLarge, .contentTooLarge, "This resource takes no content in a request.")
    case .contentTooLarge(let limit):
      (.contentTooLarge, .contentTooLarge, "The content must not be longer than \(limit) bytes.")
    case .requestLineTooLong(let limit):
      (.requestLineTooLong, .uriTooLong, "The request line must not be longer than \(limit) bytes.")
    case .expectationFailed:
      (.expectationFailed, .expectationFailed, "The only expectation that can be met is 100-continue.")
    case .tooManyConnectionsOfAddress(let limit):
      (
        .tooManyConnectionsOfAddress, .tooManyRequests,
        "One address (of IPv6: one /64 network) may have \(limit) connections open; close some."
      )
    case .headerBlockTooLarge(let limit):
      (
        .headerBlockTooLarge, .requestHeaderFieldsTooLarge,
        "The header fields must not be longer than \(limit) bytes together."
      )
    case .tooManyFields(let limit):
      (.tooManyFields, .requestHeaderFieldsTooLarge, "There must not be more than \(limit) header fields.")
    case .unsendableResponse:
      (.unsendableResponse, .internalServerError, "The answer could not be sent; this is a fault of the server.")
    case .unknownMethod(let method):
      (
        .unknownMethod, .notImplemented,
        "\(method) is not a method of this server; it knows \(Self.list(HTTPMethod.known))."
      )
    case .unknownTransferCoding:
      (.unknownTransferCoding, .notImplemented, "The only transfer coding known here is chunked.")
    case .tooManyConnections(let limit):
      (.tooManyConnections, .serviceUnavailable, "All \(limit) connections are taken; try again in a moment.")
    case .tooMuchContent:
      (
        .tooMuchContent, .serviceUnavailable,
        "The server is busy with the content of other requests; try again in a moment."
      )
    case .tooMuchWork(let limit):
      (.tooMuchWork, .serviceUnavailable, "\(limit) long requests are waiting already; try again in a moment.")
    case .unsupportedVersion:
      (.unsupportedVersion, .httpVersionNotSupported, "This server speaks HTTP/1.1 and HTTP/1.0.")
    }
  }

  private static func list(_ methods: [HTTPMethod]) -> String { methods.map(\.rawValue).joined(separator: ", ") }

  /// The answer in plain text: what the server sends when the application gives no shape of its own.
  @Sendable public static func plainText(_ problem: HTTPProblem, _ head: HTTPRequestHead?) -> HTTPResponse {
    .text(problem.explanation + "\n", status: problem.status)
  }
}

extension Duration {
  /// In digits, with a point where it takes one.
  fileprivate var seconds: String {
    let (seconds, fraction) = components
    return fraction == 0 ? "\(seconds)" : "\(Double(seconds) + Double(fraction) / 1e18)"
  }
}
