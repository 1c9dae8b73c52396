extension RequestParser {
  /// request-line = method SP request-target SP HTTP-version (RFC 9112 §3).
  mutating func parseRequestLine(_ input: borrowing Span<UInt8>) throws(HTTPProblem) {
    let byte = input[position]
    switch state {
    case .start, .methodStart:
      methodStart = position
      lineStart = position
      state = .method
    case .emptyLineFeed:
      throw fault(.bareCarriageReturn)  // Else `skipEmptyLine` would have passed over the line feed.
    case .method:
      try parseMethod(input)
    case .targetStart:
      guard ByteClass.isTarget(byte) else { throw lineFault(byte, else: .malformedTarget) }
      state = .target
    case .target:
      try parseTarget(input)
    case .version:
      try parseVersion(byte)
    case .requestLineReturn:
      guard byte == ByteClass.carriageReturn else { throw lineFault(byte, else: .malformedVersion) }
      state = .requestLineFeed
      position += 1
    default:
      guard byte == ByteClass.lineFeed else { throw fault(.bareCarriageReturn) }
      // RFC 9110 §2.5: a higher minor version is served as the highest that is known.
      guard majorVersion == 1 else { throw .unsupportedVersion }
      position += 1
      blockStart = position
      state = .fieldStart
    }
  }

  private mutating func parseMethod(_ input: borrowing Span<UInt8>) throws(HTTPProblem) {
    position = scan(input, to: lineLimit(input), while: ByteClass.isToken)
    guard try isWithinLine(input) else { return }
    guard input[position] == ByteClass.blank, position > methodStart else {
      throw lineFault(input[position], else: .malformedMethod)
    }
    methodEnd = position
    // RFC 9110 §9.1: a method is told by its capitals, too.
    isHead = ASCIIText.equalsExactly(input, methodStart..<methodEnd, "HEAD")
    position += 1
    state = .targetStart
  }

  private mutating func parseTarget(_ input: borrowing Span<UInt8>) throws(HTTPProblem) {
    position = scan(input, to: lineLimit(input), while: ByteClass.isTarget)
    guard try isWithinLine(input) else { return }
    switch input[position] {
    case ByteClass.blank:
      targetEnd = position
      position += 1
      state = .version
    case ByteClass.carriageReturn:
      throw fault(.malformedVersion)  // The HTTP/0.9 form, which has no version.
    case let byte:
      throw lineFault(byte, else: .malformedTarget)
    }
  }

  /// HTTP-version = "HTTP/" DIGIT "." DIGIT, in capitals (RFC 9112 §2.3).
  private mutating func parseVersion(_ byte: UInt8) throws(HTTPProblem) {
    guard position - lineStart < limits.requestLine else { throw .requestLineTooLong(limit: limits.requestLine) }
    let index = position - targetEnd - 1
    let isRight: Bool
    switch index {
    case 0: isRight = byte == UInt8(ascii: "H")
    case 1, 2: isRight = byte == UInt8(ascii: "T")
    case 3: isRight = byte == UInt8(ascii: "P")
    case 4: isRight = byte == UInt8(ascii: "/")
    case 6: isRight = byte == UInt8(ascii: ".")
    default: isRight = ByteClass.isDigit(byte)
    }
    guard isRight else { throw lineFault(byte, else: .malformedVersion) }
    if index == 5 { majorVersion = byte - UInt8(ascii: "0") }
    if index == 7 {
      version = byte == UInt8(ascii: "0") ? .http10 : .http11
      state = .requestLineReturn
    }
    position += 1
  }

  /// Where scanning the request line must stop: at the input's end or at the limit.
  private func lineLimit(_ input: borrowing Span<UInt8>) -> Int {
    min(input.count, lineStart + limits.requestLine)
  }

  /// Whether there is a byte to look at and it lies within the limit.
  private func isWithinLine(_ input: borrowing Span<UInt8>) throws(HTTPProblem) -> Bool {
    guard position < input.count else { return false }
    guard position - lineStart < limits.requestLine else { throw .requestLineTooLong(limit: limits.requestLine) }
    return true
  }

  /// A lone line feed is a fault of its own wherever it comes (RFC 9112 §2.2).
  func lineFault(_ byte: UInt8, else other: RequestFault) -> HTTPProblem {
    fault(byte == ByteClass.lineFeed ? .bareLineFeed : other)
  }
}
