import ReportModel

/// The code point U+FEFF at the start of a text, which tells its encoding and is no part of it (Unicode 16, §23.8).
struct ByteOrderMark {
  let encoding: TextEncoding
  /// How many bytes it has.
  let length: Int

  /// The mark that `bytes` begin with; nil when there is none.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) {
      (encoding, length) = (.gb18030, 4)
    } else {
      return nil
    }
  }
}
