/// Decodes GB 18030, and with it GBK and GB 2312, as the Encoding Standard does (encoding.spec.whatwg.org, §10.2.1).
enum GB18030Decoder {
  /// The two-byte codes: 190 trail bytes for each lead byte from 81.
  static let codes = CodeTable(runs: GB18030Table.runs, rows: GB18030Table.rows, count: 126 * 190)

  /// Where stretches of consecutive code points begin among the four-byte codes, in order.
  static let stretches: [(pointer: Int, codePoint: Int)] = GB18030Table.fourBytes.split(separator: "\n").compactMap {
    let numbers = $0.split(separator: "\t").compactMap { Int($0, radix: 16) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

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
      let code = code(in: span, at: position, codes)
      if let scalar = code.scalar {
        decoded.append(scalar)
      } else {
        decoded.appendInvalid(atByte: base + position)
      }
      position += code.length
    }
    return decoded
  }

  /// The character at `position`, or how many bytes belong to the invalid part there.
  private static func code(
    in span: borrowing Span<UInt8>, at position: Int, _ codes: CodeTable
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = span[position]
    if lead == 0x80 { return ("€", 1) }
    guard lead != 0xFF, position + 1 < span.count else { return (nil, 1) }
    let trail = span[position + 1]
    if (0x30...0x39).contains(trail) { return fourByteCode(in: span, at: position) }
    if trail >= 0x40, trail != 0x7F, trail != 0xFF {
      let column = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
      if let scalar = codes[(Int(lead) - 0x81) * 190 + column] { return (scalar, 2) }
    }
    // An ASCII byte stands for itself again, so that a lost byte cannot swallow a line's end.
    return (nil, trail < 0x80 ? 1 : 2)
  }

  private static func fourByteCode(
    in span: borrowing Span<UInt8>, at position: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let rest = span.count - position
    guard rest > 2 else { return (nil, rest) }
    let third = span[position + 2]
    guard (0x81...0xFE).contains(third) else { return (nil, 1) }
    guard rest > 3 else { return (nil, rest) }
    let fourth = span[position + 3]
    guard (0x30...0x39).contains(fourth) else { return (nil, 1) }
    let leads = (Int(span[position]) - 0x81) * 10 + Int(span[position + 1]) - 0x30
    return (scalar(ofPointer: (leads * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30), 4)
  }

  /// The code point of a four-byte code (index gb18030 ranges code point).
  private static func scalar(ofPointer pointer: Int) -> Unicode.Scalar? {
    if pointer >= 189_000 { return UInt32(exactly: pointer - 189_000 + 0x10000).flatMap(Unicode.Scalar.init) }
    guard pointer < 39_420 else { return nil }
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].pointer <= pointer { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let stretch = stretches[low - 1]
    return UInt32(exactly: stretch.codePoint + pointer - stretch.pointer).flatMap(Unicode.Scalar.init)
  }
}
