/// Decodes UTF-16; a lone surrogate and a byte left over at the end give one U+FFFD each (Unicode 16, §3.9).
struct UTF16Decoder {
  /// Whether the low byte of each unit comes first.
  let lowByteFirst: Bool

  /// What `bytes` decode to. O(n).
  func decode(_ bytes: ArraySlice<UInt8>, mostInvalid: Int = .max) -> DecodedBytes {
    let base = bytes.startIndex
    let span = bytes.span
    var decoded = DecodedBytes(capacity: span.count / 2 + 1, mostInvalid: mostInvalid)
    var position = 0
    while position < span.count, !decoded.isGivenUp {
      guard let unit = unit(in: span, at: position) else {
        decoded.appendInvalid(atByte: base + position)
        break
      }
      if let scalar = Unicode.Scalar(unit) {
        decoded.append(scalar)
        position += 2
      } else if unit < 0xDC00, let low = self.unit(in: span, at: position + 2), (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(unit - 0xD800) << 10 | UInt32(low - 0xDC00)))
      {
        decoded.append(scalar)
        position += 4
      } else {
        decoded.appendInvalid(atByte: base + position)
        position += 2
      }
    }
    return decoded
  }

  private func unit(in span: borrowing Span<UInt8>, at position: Int) -> UInt16? {
    guard position + 1 < span.count else { return nil }
    let first = UInt16(span[position])
    let second = UInt16(span[position + 1])
    return lowByteFirst ? second << 8 | first : first << 8 | second
  }
}
