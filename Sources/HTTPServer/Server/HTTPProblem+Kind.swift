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
}
