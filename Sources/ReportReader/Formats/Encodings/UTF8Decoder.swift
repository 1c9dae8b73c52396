/// Decodes UTF-8; each maximal part of an invalid sequence gives one U+FFFD (Unicode 16, §3.9).
enum UTF8Decoder {
  /// What `bytes` decode to. O(n).
  static func decode(_ bytes: ArraySlice<UInt8>, mostInvalid: Int = .max) -> DecodedBytes {
    let base = bytes.startIndex
    let span = bytes.span
    let count = span.count
    var decoded = DecodedBytes(capacity: codePoints(in: span), mostInvalid: mostInvalid)
    var position = 0
    while position < count, !decoded.isGivenUp {
      let first = span[position]
      if first < 0x80 {
        decoded.append(Unicode.Scalar(first))
        position += 1
        continue
      }
      // Chinese characters have three bytes, so this way is the usual one.
      if first & 0xF0 == 0xE0, count - position >= 3 {
        let second = span[position + 1]
        let third = span[position + 2]
        let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        if second & 0xC0 == 0x80, third & 0xC0 == 0x80, value >= 0x800, let scalar = Unicode.Scalar(value) {
          decoded.append(scalar)
          position += 3
          continue
        }
      }
      let sequence = sequence(in: span, at: position)
      if let scalar = sequence.scalar {
        decoded.append(scalar)
      } else {
        decoded.appendInvalid(atByte: base + position)
      }
      position += sequence.length
    }
    return decoded
  }

  /// How many code points there are when the bytes are valid; a little off when they are not.
  private static func codePoints(in span: borrowing Span<UInt8>) -> Int {
    var count = 0
    for position in span.indices where span[position] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The well-formed sequence at `position`, or the length of the maximal part of one (Unicode 16, table 3-7).
  private static func sequence(
    in span: borrowing Span<UInt8>, at position: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let first = span[position]
    let trailing: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (trailing, value) = (1, UInt32(first & 0x1F))
    case 0xE0: (trailing, value, allowed) = (2, 0, 0xA0...0xBF)
    case 0xED: (trailing, value, allowed) = (2, 0x0D, 0x80...0x9F)
    case 0xE1...0xEF: (trailing, value) = (2, UInt32(first & 0x0F))
    case 0xF0: (trailing, value, allowed) = (3, 0, 0x90...0xBF)
    case 0xF4: (trailing, value, allowed) = (3, 4, 0x80...0x8F)
    case 0xF1...0xF3: (trailing, value) = (3, UInt32(first & 0x07))
    default: return (nil, 1)
    }
    for length in 1...trailing {
      guard position + length < span.count, allowed.contains(span[position + length]) else { return (nil, length) }
      value = value << 6 | UInt32(span[position + length] & 0x3F)
      allowed = 0x80...0xBF
    }
    return (Unicode.Scalar(value), trailing + 1)
  }
}
