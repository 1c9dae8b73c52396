import HanText

/// A file's bytes as code points. Positions in `scalars` are the positions that spans count.
struct DecodedText {
  /// The decoded text; a byte-order mark is not part of it.
  let scalars: [Unicode.Scalar]
  /// The encoding's name.
  let encoding = "utf-8"
  /// Where invalid bytes were read as U+FFFD.
  let invalid: [Span]

  /// More than one undecodable place for this many bytes, and the text is in another encoding.
  private static let bytesForEachInvalidPlace = 200

  /// Decodes UTF-8; each maximal part of an invalid sequence gives one U+FFFD (Unicode 16, §3.9).
  init(_ bytes: [UInt8]) throws(ReadingError) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? bytes.dropFirst(3) : bytes[...]
    var decoded: [Unicode.Scalar] = []
    decoded.reserveCapacity(body.count / 3)
    var places: [Span] = []
    var firstInvalidByte = 0

    var parser = Unicode.UTF8.ForwardParser()
    var iterator = body.makeIterator()
    var consumed = body.startIndex
    decoding: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        decoded.append(Unicode.UTF8.decode(encoded))
        consumed += encoded.count
      case .error(let length):
        if places.isEmpty { firstInvalidByte = consumed }
        places.append(Span(decoded.count, decoded.count + 1))
        decoded.append("\u{FFFD}")
        consumed += length
      case .emptyInput:
        break decoding
      }
    }
    // A report cut off in the middle of a character is still a report, however short.
    guard places.count <= 1 + bytes.count / Self.bytesForEachInvalidPlace else {
      throw .notUTF8(offset: firstInvalidByte, invalid: places.count)
    }
    scalars = decoded
    invalid = places
  }
}
