/// The canonical form of a request that the cache may answer: method, target and the fields that answers vary by.
enum CacheKey {
  /// Makes `key` that of the head that the parser has found in `input`. `false` when it must not be answered from the
  /// cache: another method than GET and HEAD, content, credentials, a range.
  static func make(
    _ input: borrowing Span<UInt8>,
    _ parser: borrowing RequestParser,
    variesBy names: [HTTPFieldName],
    into key: inout [UInt8]
  ) -> Bool {
    let method = parser.methodStart..<parser.methodEnd
    guard ASCIIText.equals(input, method, "get") || ASCIIText.equals(input, method, "head"),
      !parser.framing.framing.hasContent, !parser.framing.expectsContinue
    else { return false }
    key.removeAll(keepingCapacity: true)
    append(input, parser.methodStart..<parser.targetEnd, to: &key)
    for place in parser.fields {
      let name = Int(place.nameStart)..<Int(place.nameEnd)
      if HTTPFieldName.authorization.matches(input, name) || HTTPFieldName.range.matches(input, name) { return false }
      for (index, varying) in names.enumerated() where varying.matches(input, name) {
        // A line feed can't come from the request, so that the parts can't run into each other.
        key.append(ByteClass.lineFeed)
        key.append(UInt8(truncatingIfNeeded: index))
        append(input, Int(place.valueStart)..<Int(place.valueEnd), to: &key)
      }
    }
    return true
  }

  private static func append(_ input: borrowing Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
    let piece = input.extracting(range)
    unsafe piece.withUnsafeBufferPointer { unsafe key.append(contentsOf: $0) }
  }
}
