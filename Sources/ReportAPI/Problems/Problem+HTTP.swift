import HTTPServer

extension Problem {
  /// A refusal by the HTTP layer. `nearestPath` gives, for a path that no route has, the path most like it.
  init(_ problem: HTTPProblem, _ head: HTTPRequestHead?, nearestPath: (HTTPRequestHead) -> String?) {
    kind = ProblemKind(problem)
    switch problem {
    case .notFound:
      // The path as a person reads it, without its percent-encodings.
      let path = head.map { "/" + $0.target.segments.joined(separator: "/") }
      given = path
      nearest = head.flatMap(nearestPath)
      detail =
        "There is nothing at \(path ?? "this address")" + (nearest.map { "; did you mean \($0)?" } ?? ".")
    case .methodNotAllowed(let method, let methods):
      detail = problem.explanation
      given = method.rawValue
      allowed = methods.map(\.rawValue)
    case .unknownMethod(let method):
      detail = problem.explanation
      given = method.rawValue
      allowed = HTTPMethod.known.map(\.rawValue)
    default:
      detail = problem.explanation
    }
  }
}

extension ProblemKind {
  fileprivate init(_ problem: HTTPProblem) {
    self =
      switch problem {
      case .malformedRequest, .malformedTarget, .incompleteRequest: .malformedRequest
      case .notFound: .notFound
      case .methodNotAllowed: .methodNotAllowed
      case .headerTimeout, .bodyTimeout: .requestTimeout
      case .contentTooLarge: .contentTooLarge
      case .requestLineTooLong: .requestLineTooLong
      case .expectationFailed: .expectationFailed
      case .tooManyConnectionsOfAddress: .tooManyConnections
      case .headerBlockTooLarge, .tooManyFields: .headerTooLarge
      case .unsendableResponse: .internalFault
      case .unknownMethod, .unknownTransferCoding: .notImplemented
      case .tooManyConnections, .tooMuchContent, .tooMuchWork: .overloaded
      case .unsupportedVersion: .unsupportedVersion
      }
  }
}
