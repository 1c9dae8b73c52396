/// Cells of CSV (RFC 4180).
enum CSVCell {
  /// Adds a text as a cell, quoted where it must be.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take for "this
  /// is a text" (OWASP, CSV Injection). The wide forms count as well, for input methods write them.
  static func append(_ text: borrowing Span<UInt8>, to buffer: inout ByteBuffer) {
    let runs = isRun(text)
    guard mustBeQuoted(text) else {
      if runs { buffer.append(UInt8(ascii: "'")) }
      return buffer.append(text)
    }
    buffer.append(UInt8(ascii: "\""))
    if runs { buffer.append(UInt8(ascii: "'")) }
    for index in text.indices {
      if text[index] == UInt8(ascii: "\"") { buffer.append(text[index]) }
      buffer.append(text[index])
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func mustBeQuoted(_ text: borrowing Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte <= 0x1F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") { return true }
    }
    return false
  }

  /// = + - @, a tab, a carriage return or a line feed, and the wide ＝ ＋ － ＠ (U+FF1D, FF0B, FF0D, FF20).
  private static func isRun(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
    case 0xEF: return text.count >= 3 && text[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(text[2])
    default: return false
    }
  }
}
