extension HTTPProblem {
  /// The kinds of problems, by the names under which refusals are counted.
  public enum Kind: String, CaseIterable, Sendable {
    /// 400
    case malformedRequest = "malformed-request"
    /// 400
    case malformedTarget = "malformed-target"
    /// 400
    case incompleteRequest = "incomplete-request"
    /// 404
    case notFound = "not-found"
    /// 405
    case methodNotAllowed = "method-not-allowed"
    /// 408
    case headerTimeout = "header-timeout"
    /// 408
    case bodyTimeout = "body-timeout"
    /// 413
    case contentTooLarge = "content-too-large"
    /// 414
    case requestLineTooLong = "request-line-too-long"
    /// 417
    case expectationFailed = "expectation-failed"
    /// 429
    case tooManyConnectionsOfAddress = "too-many-connections-of-address"
    /// 431
    case headerBlockTooLarge = "header-block-too-large"
    /// 431
    case tooManyFields = "too-many-fields"
    /// 500
    case unsendableResponse = "unsendable-response"
    /// 501
    case unknownMethod = "unknown-method"
    /// 501
    case unknownTransferCoding = "unknown-transfer-coding"
    /// 503
    case tooManyConnections = "too-many-connections"
    /// 503
    case tooMuchContent = "too-much-content"
    /// 503
    case tooMuchWork = "too-much-work"
    /// 505
    case unsupportedVersion = "unsupported-version"

    /// The kind's place in `allCases`: the index of its counter.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The problem's kind.
  public var kind: Kind {
    switch self {
    case .malformedRequest: .malformedRequest
    case .malformedTarget: .malformedTarget
    case .incompleteRequest: .incompleteRequest
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .headerTimeout: .headerTimeout
    case .bodyTimeout: .bodyTimeout
    case .contentTooLarge: .contentTooLarge
    case .requestLineTooLong: .requestLineTooLong
    case .expectationFailed: .expectationFailed
    case .tooManyConnectionsOfAddress: .tooManyConnectionsOfAddress
    case .headerBlockTooLarge: .headerBlockTooLarge
    case .tooManyFields: .tooManyFields
    case .unsendableResponse: .unsendableResponse
    case .unknownMethod: .unknownMethod
    case .unknownTransferCoding: .unknownTransferCoding
    case .tooManyConnections: .tooManyConnections
    case .tooMuchContent: .tooMuchContent
    case .tooMuchWork: .tooMuchWork
    case .unsupportedVersion: .unsupportedVersion
    }
  }
}
