/// The character classes of HTTP, one bit a byte of ASCII. A pair of constants is looked up faster than a table in
/// memory, and the compiler folds it.
enum ByteClass {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let colon = UInt8(ascii: ":")

  /// tchar, RFC 9110 §5.6.2: letters, digits and ``!#$%&'*+-.^_`|~``.
  static func isToken(_ byte: UInt8) -> Bool {
    isIn(byte, low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
  }

  /// A byte of a field value, RFC 9110 §5.5: visible ASCII, blank, tab and obs-text.
  static func isFieldValue(_ byte: UInt8) -> Bool {
    byte >= 0x20 ? byte != 0x7F : byte == tab
  }

  /// A byte that may stand in a request target: visible ASCII, and what UTF-8 needs. `RequestTarget` looks closer.
  static func isTarget(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F
  }

  /// unreserved and sub-delims, RFC 3986 §2.2 and §2.3: a registered name without its percent-encodings.
  static func isRegisteredName(_ byte: UInt8) -> Bool {
    isIn(byte, low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
  }

  /// OWS, RFC 9110 §5.6.3.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == blank || byte == tab
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private static func isIn(_ byte: UInt8, low: UInt64, high: UInt64) -> Bool {
    guard byte < 128 else { return false }
    return (byte < 64 ? low &>> UInt64(byte) : high &>> UInt64(byte & 63)) & 1 == 1
  }
}
