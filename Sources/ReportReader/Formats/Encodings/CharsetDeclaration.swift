import ReportModel

/// The encoding that a page declares: `<meta charset="gb2312">`, `<meta … content="text/html; charset=gb2312">`, or
/// an XML declaration.
enum CharsetDeclaration {
  /// How far a declaration is looked for. The HTML standard's 1,024 bytes (§4.2.5.4) are too few for pages that open
  /// with comments.
  private static let searched = 8192
  /// The longest name of an encoding, in bytes.
  private static let longestName = 32

  /// The encoding that the first bytes declare; nil when they declare none that is read.
  static func encoding(in bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let head = bytes.prefix(searched).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if head.starts(with: Array("<?xml".utf8)), let name = name(after: "encoding", in: head[...]) {
      return TextEncoding(label: name)
    }
    let tag = Array("<meta".utf8)
    var position = 0
    while let open = head[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      guard head[open...].starts(with: tag) else { continue }
      let end = head[open...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let name = name(after: "charset", in: head[open..<end]), let encoding = TextEncoding(label: name) {
        return encoding
      }
    }
    return nil
  }

  /// The value of `key=value` with or without quotes.
  private static func name(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
    let key = Array(key.utf8)
    guard bytes.count > key.count,
      let found = bytes.indices.first(where: { bytes[$0...].starts(with: key) })
    else { return nil }
    var rest = bytes[(found + key.count)...].drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = rest.prefix(longestName).prefix { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
