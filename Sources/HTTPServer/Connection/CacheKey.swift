/// The canonical form of a request that the cache may answer: method, target and the fields that answers vary by.
enum CacheKey {
  /// Makes `key` that of the head that the parser has found in `input`. `false` when it must not be answered from the
  /// cache: another method than GET and HEAD, content, credentials, a range, a condition that answers don't vary by.
  static func make(
    _ input: borrowing Span<UInt8>,
    _ parser: borrowing RequestParser,
    variesBy fields: VaryingFields,
    into key: inout [UInt8]
  ) -> Bool {
    let method = parser.methodStart..<parser.methodEnd
    guard ASCIIText.equalsExactly(input, method, "GET") || ASCIIText.equalsExactly(input, method, "HEAD"),
      !parser.framing.framing.hasContent, !parser.framing.expectsContinue
    else { return false }
    key.removeAll(keepingCapacity: true)
    key.append(copying: input.extracting(parser.methodStart..<parser.targetEnd))
    for place in parser.fields {
      let name = Int(place.nameStart)..<Int(place.nameEnd)
      if let index = fields.index(input, name) {
        // A line feed can't come from the request, so that the parts can't run into each other.
        key.append(ByteClass.lineFeed)
        key.append(UInt8(truncatingIfNeeded: index))
        key.append(copying: input.extracting(Int(place.valueStart)..<Int(place.valueEnd)))
      } else if isForOne(input, name) {
        return false
      }
    }
    return true
  }

  /// Whether a field of this name asks for an answer that is not everyone's, or not whole, or that hangs on what the
  /// client has (`If-…`, RFC 9110 §13.1).
  private static func isForOne(_ input: borrowing Span<UInt8>, _ name: Range<Int>) -> Bool {
    switch name.count {
    case ...4: false
    case 5: HTTPFieldName.range.matches(input, name)
    case 13 where HTTPFieldName.authorization.matches(input, name): true
    default: ASCIIText.equals(input, name.lowerBound..<(name.lowerBound + 3), "if-")
    }
  }
}
