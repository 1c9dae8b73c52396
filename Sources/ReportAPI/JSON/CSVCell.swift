/// Cells of CSV (RFC 4180).
enum CSVCell {
  /// Adds a text as a cell, quoted where it must be.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take for "this
  /// is a text" (OWASP, CSV Injection). The wide forms count as well, for input methods write them.
  static func append(_ text: String.UTF8View, to bytes: inout [UInt8]) {
    let runs = isRun(text)
    let isPlain = text.allSatisfy { $0 > 0x1F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ",") }
    if isPlain {
      if runs { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if runs { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// = + - @, a tab, a carriage return or a line feed, and the wide ＝ ＋ － ＠ (U+FF1D, FF0B, FF0D, FF20).
  private static func isRun(_ text: String.UTF8View) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    case 0xEF:
      [[0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0]]
        .contains(Array(text.prefix(3)))
    default: false
    }
  }
}
