import HanText

/// What bytes decode to, and where they are not valid in their encoding.
struct DecodedBytes {
  /// The code points; U+FFFD for each invalid part.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where in `scalars` the invalid parts stand.
  private(set) var invalid: [Span] = []
  /// Where in the bytes the first invalid part stands.
  private(set) var firstInvalidByte: Int?

  /// How many invalid parts are noted before decoding is given up.
  private let mostInvalid: Int

  /// - Parameters:
  ///   - count: about how many code points will come.
  ///   - mostInvalid: how many invalid parts a text may have.
  init(capacity count: Int, mostInvalid: Int) {
    scalars.reserveCapacity(count)
    self.mostInvalid = mostInvalid
  }

  /// Whether there are more invalid parts than a text may have; decoding stops there.
  var isGivenUp: Bool { invalid.count > mostInvalid }

  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
  }

  mutating func appendInvalid(atByte offset: Int) {
    if firstInvalidByte == nil { firstInvalidByte = offset }
    invalid.append(Span(scalars.count, scalars.count + 1))
    scalars.append("\u{FFFD}")
  }
}
