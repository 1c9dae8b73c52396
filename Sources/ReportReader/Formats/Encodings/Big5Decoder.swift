/// Decodes Big5 with HKSCS as the Encoding Standard does (encoding.spec.whatwg.org, §12.1.1).
enum Big5Decoder {
  /// The codes: 157 trail bytes for each lead byte from 81.
  static let codes = CodeTable(runs: Big5Table.runs, rows: Big5Table.rows, count: 126 * 157)

  /// The codes that stand for a letter and a mark over it, which have no code point together.
  private static let pairs: [Int: (Unicode.Scalar, Unicode.Scalar)] = [
    1133: ("Ê", "\u{304}"), 1135: ("Ê", "\u{30C}"), 1164: ("ê", "\u{304}"), 1166: ("ê", "\u{30C}"),
  ]

  /// What `bytes` decode to; each invalid part gives one U+FFFD. O(n).
  static func decode(_ bytes: ArraySlice<UInt8>, mostInvalid: Int = .max) -> DecodedBytes {
    let base = bytes.startIndex
    let span = bytes.span
    let codes = codes
    var decoded = DecodedBytes(capacity: span.count / 2 + 1, mostInvalid: mostInvalid)
    var position = 0
    while position < span.count, !decoded.isGivenUp {
      let lead = span[position]
      if lead < 0x80 {
        decoded.append(Unicode.Scalar(lead))
        position += 1
        continue
      }
      guard let pointer = pointer(in: span, at: position) else {
        decoded.appendInvalid(atByte: base + position)
        position += invalidLength(in: span, at: position)
        continue
      }
      if let scalar = codes[pointer] {
        decoded.append(scalar)
        position += 2
      } else if let pair = pairs[pointer] {
        decoded.append(pair.0)
        decoded.append(pair.1)
        position += 2
      } else {
        decoded.appendInvalid(atByte: base + position)
        position += invalidLength(in: span, at: position)
      }
    }
    return decoded
  }

  private static func pointer(in span: borrowing Span<UInt8>, at position: Int) -> Int? {
    let lead = span[position]
    guard (0x81...0xFE).contains(lead), position + 1 < span.count else { return nil }
    let row = (Int(lead) - 0x81) * 157
    let trail = span[position + 1]
    switch trail {
    case 0x40...0x7E: return row + Int(trail) - 0x40
    case 0xA1...0xFE: return row + Int(trail) - 0x62
    default: return nil
    }
  }

  /// An ASCII byte stands for itself again, so that a lost byte cannot swallow a line's end.
  private static func invalidLength(in span: borrowing Span<UInt8>, at position: Int) -> Int {
    let isLead = (0x81...0xFE).contains(span[position])
    return isLead && position + 1 < span.count && span[position + 1] >= 0x80 ? 2 : 1
  }
}
