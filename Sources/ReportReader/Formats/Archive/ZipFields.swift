/// The numbers and names in a zip archive, nil where the archive has ended.
struct ZipFields {
  let bytes: [UInt8]

  /// Where the end record may begin at the earliest: its comment has up to 65,535 bytes (APPNOTE.TXT §4.3.16).
  private static let longestEnd = 22 + 0xFFFF

  func short(_ position: Int) -> Int? {
    guard position >= 0, position <= bytes.count - 2 else { return nil }
    return Int(bytes[position]) | Int(bytes[position + 1]) << 8
  }

  func long(_ position: Int) -> UInt32? {
    guard let low = short(position), let high = short(position + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  /// A number of eight bytes; nil as well for one that no file here can have.
  func huge(_ position: Int) -> Int? {
    guard let low = long(position), let high = long(position + 4) else { return nil }
    return Int(exactly: UInt64(low) | UInt64(high) << 32)
  }

  func text(_ position: Int, count: Int) -> String? {
    guard position >= 0, position <= bytes.count - count else { return nil }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// Where the end record stands: the last signature whose comment ends with the file, or before the file's end.
  var endRecord: Int? {
    guard bytes.count >= 22 else { return nil }
    var position = bytes.count - 22
    let earliest = max(0, bytes.count - Self.longestEnd)
    while position >= earliest {
      if long(position) == 0x0605_4B50, let comment = short(position + 20), position + 22 + comment <= bytes.count {
        return position
      }
      position -= 1
    }
    return nil
  }
}
