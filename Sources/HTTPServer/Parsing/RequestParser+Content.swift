extension RequestParser {
  /// Makes ready to read the content, of which no more than `limit` bytes are taken. A Content-Length beyond the
  /// limit is refused here, before a byte is read.
  mutating func beginContent(limit: Int) -> ParseOutcome {
    contentLimit = limit
    switch framing.framing {
    case .none, .length(0):
      state = .complete
      return .complete
    case .length(let length):
      guard length <= limit else { return refuse(.contentTooLarge(limit: limit)) }
      remaining = length
      state = .content
    case .chunked:
      state = .chunkSizeStart
    }
    return .needMore
  }

  /// Adds the content's bytes to `body`, up to the request's end.
  mutating func parseContent(_ input: borrowing Span<UInt8>, into body: inout [UInt8]) -> ParseOutcome {
    do {
      while state != .complete {
        if state == .refused { return .invalid(refusal) }
        guard position < input.count else { return .needMore }
        try parseContentStep(input, into: &body)
      }
    } catch {
      return refuse(error)
    }
    return .complete
  }

  private mutating func parseContentStep(
    _ input: borrowing Span<UInt8>,
    into body: inout [UInt8]
  ) throws(HTTPProblem) {
    let byte = input[position]
    switch state {
    case .content:
      if takeContent(input, into: &body) { state = .complete }
    case .chunkData:
      if takeContent(input, into: &body) { state = .chunkDataReturn }
    case .chunkDataReturn:
      guard byte == ByteClass.carriageReturn else { throw lineFault(byte, else: .malformedChunkEnd) }
      state = .chunkDataLineFeed
      position += 1
    case .chunkDataLineFeed:
      guard byte == ByteClass.lineFeed else { throw fault(.bareCarriageReturn) }
      state = .chunkSizeStart
      position += 1
    case .chunkSizeStart, .chunkSize, .chunkExtension, .chunkSizeLineFeed:
      try parseChunkLine(byte)
    default:
      try parseFields(input)
    }
  }

  /// Takes what there is of the content or chunk; tells whether that was all of it.
  private mutating func takeContent(_ input: borrowing Span<UInt8>, into body: inout [UInt8]) -> Bool {
    let count = min(remaining, input.count - position)
    body.append(copying: input.extracting(position..<(position + count)))
    position += count
    remaining -= count
    return remaining == 0
  }

  /// chunk-size [ chunk-ext ] CRLF (RFC 9112 §7.1).
  private mutating func parseChunkLine(_ byte: UInt8) throws(HTTPProblem) {
    switch state {
    case .chunkSizeStart:
      guard ByteClass.hexValue(byte) != nil else { throw lineFault(byte, else: .malformedChunkSize) }
      remaining = 0
      chunkDigits = 0
      state = .chunkSize
    case .chunkSize:
      try parseChunkSize(byte)
      position += 1
    case .chunkExtension(let part):
      try parseChunkExtension(byte, part)
      position += 1
    default:
      guard byte == ByteClass.lineFeed else { throw fault(.bareCarriageReturn) }
      position += 1
      beginChunk()
    }
  }

  private mutating func parseChunkSize(_ byte: UInt8) throws(HTTPProblem) {
    if let digit = ByteClass.hexValue(byte) {
      chunkDigits += 1
      // RFC 9112 §7.1: guard against overflow and against leading zeros without end.
      guard chunkDigits <= 16 else { throw fault(.malformedChunkSize) }
      remaining = remaining.saturatingAppend(digit: digit, radix: 16)
      return
    }
    guard remaining <= contentLimit - contentCount else { throw .contentTooLarge(limit: contentLimit) }
    switch byte {
    case ByteClass.carriageReturn: state = .chunkSizeLineFeed
    case UInt8(ascii: ";"): state = .chunkExtension(.nameStart)
    case ByteClass.blank, ByteClass.tab: state = .chunkExtension(.semicolon)
    default: throw lineFault(byte, else: .malformedChunkSize)
    }
  }

  private mutating func parseChunkExtension(
    _ byte: UInt8,
    _ part: ChunkExtensionState
  ) throws(HTTPProblem) {
    let next: ChunkExtensionState?
    do {
      next = try part.next(byte)
    } catch {
      throw fault(error)
    }
    guard let next else {
      state = .chunkSizeLineFeed
      return
    }
    chunkExtensionBytes += 1
    guard chunkExtensionBytes <= limits.chunkExtensions else { throw fault(.chunkExtensionsTooLong) }
    state = .chunkExtension(next)
  }

  /// The chunk's data, or after the last chunk (of size 0) the trailer section (RFC 9112 §7.1.2).
  private mutating func beginChunk() {
    if remaining > 0 {
      contentCount += remaining
      state = .chunkData
    } else {
      isInTrailer = true
      blockStart = position
      lineStart = position
      state = .fieldStart
    }
  }
}
