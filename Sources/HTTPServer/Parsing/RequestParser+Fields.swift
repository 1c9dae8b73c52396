extension RequestParser {
  /// field-line = field-name ":" OWS field-value OWS (RFC 9112 §5), up to the empty line. Ends in state `complete`.
  mutating func parseFields(_ input: borrowing Span<UInt8>) throws(HTTPProblem) {
    let end = min(input.count, blockStart + limits.headerBlock)
    guard position < end else { throw .headerBlockTooLarge(limit: limits.headerBlock) }
    while position < end, state != .complete {
      let byte = input[position]
      switch state {
      case .fieldStart: try beginField(byte)
      case .fieldName:
        position = scan(input, to: end, while: ByteClass.isToken)
        if position < end { try endFieldName(input[position]) }
      case .valueStart:
        position = scan(input, to: end, while: ByteClass.isBlank)
        valueStart = position
        if position < end { state = .value }
      case .value:
        position = scan(input, to: end, while: ByteClass.isFieldValue)
        if position < end { try endFieldValue(input[position]) }
      case .fieldLineFeed:
        guard byte == ByteClass.lineFeed else { throw fault(.bareCarriageReturn) }
        try endField(input)
        position += 1
        state = .fieldStart
      default:
        guard byte == ByteClass.lineFeed else { throw fault(.bareCarriageReturn) }
        position += 1
        state = .complete
      }
    }
  }

  private mutating func beginField(_ byte: UInt8) throws(HTTPProblem) {
    lineStart = position
    switch byte {
    case ByteClass.carriageReturn:
      state = .emptyLineEnd
      position += 1
    case ByteClass.blank, ByteClass.tab:
      // RFC 9112 §2.2 and §5.2: refused, not skipped, because others on the way may read it otherwise.
      throw fault(position == blockStart ? .blankBeforeFields : .foldedField)
    default:
      guard ByteClass.isToken(byte) else { throw lineFault(byte, else: .malformedFieldName) }
      let count = isInTrailer ? trailerFields : fields.count
      guard count < limits.headerFields else { throw .tooManyFields(limit: limits.headerFields) }
      state = .fieldName
    }
  }

  private mutating func endFieldName(_ byte: UInt8) throws(HTTPProblem) {
    switch byte {
    case ByteClass.colon:
      nameEnd = position
      position += 1
      state = .valueStart
    case ByteClass.blank, ByteClass.tab:
      throw fault(.blankBeforeColon)  // RFC 9112 §5.1: MUST reject.
    default:
      throw lineFault(byte, else: .malformedFieldName)
    }
  }

  private mutating func endFieldValue(_ byte: UInt8) throws(HTTPProblem) {
    guard byte == ByteClass.carriageReturn else { throw lineFault(byte, else: .malformedFieldValue) }
    state = .fieldLineFeed
    position += 1
  }

  /// The line is complete but for its line feed, at `position`.
  private mutating func endField(_ input: borrowing Span<UInt8>) throws(HTTPProblem) {
    var valueEnd = position - 1
    while valueEnd > valueStart, ByteClass.isBlank(input[valueEnd - 1]) { valueEnd -= 1 }
    if isInTrailer {
      trailerFields += 1
      if TrailerRule.forbids(input, lineStart..<nameEnd) {
        throw .malformedRequest(.forbiddenTrailer, offset: taken + lineStart)
      }
    } else {
      try framing.note(input, name: lineStart..<nameEnd, value: valueStart..<valueEnd)
      fields.append(
        HTTPFields.Place(
          nameStart: Int32(clamping: lineStart),
          nameEnd: Int32(clamping: nameEnd),
          valueStart: Int32(clamping: valueStart),
          valueEnd: Int32(clamping: valueEnd)
        )
      )
    }
  }
}
