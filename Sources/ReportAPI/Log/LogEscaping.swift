/// Writes what a client sent so that it can neither end a line, nor a column, nor steer a terminal.
enum LogEscaping {
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  /// The bytes as they are, save that all but printable ASCII, and quotation marks and backslashes, are
  /// percent-encoded: a target stays one that can be asked for again.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var escaped: [UInt8] = []
    for byte in bytes {
      if (0x21..<0x7F).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        escaped.append(byte)
      } else {
        escaped += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0xF)]]
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
