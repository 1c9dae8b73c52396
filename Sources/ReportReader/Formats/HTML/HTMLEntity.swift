import HanText

/// A character reference of HTML: `&nbsp;`, `&#8220;`, `&#x3000;` (HTML standard §13.2.5.72).
struct HTMLEntity {
  let scalar: Unicode.Scalar
  /// The position after the reference.
  let end: Int

  /// No name, and no number in digits, is longer.
  private static let longest = 10

  /// The reference that begins with the `&` at `start`; nil when it is only an ampersand.
  init?(in page: [Unicode.Scalar], at start: Int, limit: Int) {
    guard start + 1 < limit else { return nil }
    if page[start + 1] == "#" {
      self.init(numeric: page, from: start + 2, limit: limit)
    } else {
      self.init(named: page, from: start + 1, limit: limit)
    }
  }

  private init?(numeric page: [Unicode.Scalar], from first: Int, limit: Int) {
    let isHexadecimal = first < limit && page[first].lowercasedASCII == "x"
    let start = isHexadecimal ? first + 1 : first
    var position = start
    var value: UInt32 = 0
    while position < limit, let digit = page[position].hexadecimalDigit, isHexadecimal || digit < 10 {
      // Beyond the last code point every further digit changes nothing.
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      position += 1
    }
    guard position > start else { return nil }
    if (0x80...0x9F).contains(value) {
      let meant = HTMLEntityTable.windows1252[Int(value - 0x80)]
      if meant != 0 { value = meant }
    }
    scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    end = position < limit && page[position] == ";" ? position + 1 : position
  }

  private init?(named page: [Unicode.Scalar], from start: Int, limit: Int) {
    var name = String.UnicodeScalarView()
    var position = start
    while position < limit, position - start < Self.longest, page[position].isLatinLetter || page[position].isDigit {
      name.append(page[position])
      position += 1
    }
    if position < limit, page[position] == ";", let value = HTMLEntityTable.codePoints[String(name)] {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      self.scalar = scalar
      end = position + 1
      return
    }
    // Names of Latin-1 may lack their semicolon, and other letters may follow then.
    while !name.isEmpty {
      if let value = HTMLEntityTable.codePoints[String(name)], value < 0x100, let scalar = Unicode.Scalar(value) {
        self.scalar = scalar
        end = start + name.count
        return
      }
      name.removeLast()
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The value of a hexadecimal digit; nil for another character.
  var hexadecimalDigit: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x57
    case "A"..."F": value - 0x37
    default: nil
    }
  }
}
