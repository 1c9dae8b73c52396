/// What the fields say about the message itself: its length, its connection, its host. Noted field by field while the
/// head is read, because each can be wrong alone; `finish` looks at them together.
struct FramingFields {
  private(set) var framing = MessageFraming.none
  private(set) var closes = false
  private(set) var keepsAlive = false
  private(set) var expectsContinue = false
  private(set) var hasUnknownExpectation = false
  private var hasHost = false
  private var length: Int?
  private var coding: TransferCodingList?

  /// Notes one header field. Offsets in problems are those of `input`, which begins with the request.
  mutating func note(
    _ input: borrowing Span<UInt8>,
    name: Range<Int>,
    value: Range<Int>
  ) throws(HTTPProblem) {
    // The length tells most names apart before a byte is compared.
    switch name.count {
    case 4 where HTTPFieldName.host.matches(input, name): try noteHost(input, value)
    case 6 where HTTPFieldName.expect.matches(input, name): noteExpectation(input, value)
    case 10 where HTTPFieldName.connection.matches(input, name): noteConnection(input, value)
    case 14 where HTTPFieldName.contentLength.matches(input, name): try noteLength(input, value)
    case 17 where HTTPFieldName.transferEncoding.matches(input, name): try noteCoding(input, value)
    default: break
    }
  }

  /// The rules that concern several fields, at the head's end.
  mutating func finish(version: HTTPVersion, at offset: Int) throws(HTTPProblem) {
    // RFC 9112 §3.2
    if !hasHost, version == .http11 { throw .malformedRequest(.missingHost, offset: offset) }
    if let coding {
      // RFC 9112 §6.1: either may be the smuggler's, so both are refused.
      if length != nil { throw .malformedRequest(.lengthWithTransferCoding, offset: offset) }
      if version == .http10 { throw .malformedRequest(.transferCodingInOldVersion, offset: offset) }
      try coding.check(at: offset)
      framing = .chunked
    } else if let length {
      framing = .length(length)
    }
    // RFC 9110 §10.1.1: an HTTP/1.0 client does not know the expectation.
    if version == .http10 {
      expectsContinue = false
      hasUnknownExpectation = false
    }
  }

  /// Whether the client wants the connection kept (RFC 9112 §9.3).
  func isPersistent(_ version: HTTPVersion) -> Bool {
    !closes && (version == .http11 || keepsAlive)
  }

  private mutating func noteHost(_ input: borrowing Span<UInt8>, _ value: Range<Int>) throws(HTTPProblem) {
    if hasHost { throw .malformedRequest(.repeatedHost, offset: value.lowerBound) }
    hasHost = true
    guard Authority.isValid(input, value) else { throw .malformedRequest(.malformedHost, offset: value.lowerBound) }
  }

  /// 1*DIGIT; what is too long for an Int is longer than any limit too (RFC 9110 §8.6).
  private mutating func noteLength(_ input: borrowing Span<UInt8>, _ value: Range<Int>) throws(HTTPProblem) {
    if length != nil { throw .malformedRequest(.repeatedContentLength, offset: value.lowerBound) }
    guard !value.isEmpty else { throw .malformedRequest(.malformedContentLength, offset: value.lowerBound) }
    var sum = 0
    for index in value {
      guard ByteClass.isDigit(input[index]) else {
        throw .malformedRequest(.malformedContentLength, offset: index)
      }
      sum = sum.saturatingAppend(digit: input[index] - UInt8(ascii: "0"), radix: 10)
    }
    length = sum
  }

  private mutating func noteCoding(_ input: borrowing Span<UInt8>, _ value: Range<Int>) throws(HTTPProblem) {
    var list = coding ?? TransferCodingList()
    try list.note(input, value)
    coding = list
  }

  private mutating func noteExpectation(_ input: borrowing Span<UInt8>, _ value: Range<Int>) {
    if ASCIIText.equals(input, value, "100-continue") {
      expectsContinue = true
    } else {
      hasUnknownExpectation = true
    }
  }

  /// connection-option = token, in a list (RFC 9110 §7.6.1).
  private mutating func noteConnection(_ input: borrowing Span<UInt8>, _ value: Range<Int>) {
    var start = value.lowerBound
    while start < value.upperBound {
      let end = ASCIIText.elementEnd(input, start..<value.upperBound)
      let option = ASCIIText.trimmed(input, start..<end)
      if ASCIIText.equals(input, option, "close") { closes = true }
      if ASCIIText.equals(input, option, "keep-alive") { keepsAlive = true }
      start = end + 1
    }
  }
}
