/// What a request says of itself, byte for byte as it was sent, for a record of it.
struct SentLine {
  let method: [UInt8]
  let target: [UInt8]
  let requestID: [UInt8]?

  /// What there is of it in `input`; `nil` when the target has not come whole.
  init?(_ input: borrowing Span<UInt8>, _ parser: borrowing RequestParser) {
    // A method takes a byte at least, so that an end of 0 was not reached.
    guard parser.methodEnd > 0, parser.targetEnd > parser.methodEnd, parser.targetEnd <= input.count else { return nil }
    method = Self.copy(input, parser.methodStart..<parser.methodEnd)
    target = Self.copy(input, (parser.methodEnd + 1)..<parser.targetEnd)
    let place = parser.fields.first {
      HTTPFieldName.xRequestID.matches(input, Int($0.nameStart)..<Int($0.nameEnd))
    }
    requestID = place.map { Self.copy(input, Int($0.valueStart)..<Int($0.valueEnd)) }
  }

  private static func copy(_ input: borrowing Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    Array(copying: input.extracting(range))
  }
}
