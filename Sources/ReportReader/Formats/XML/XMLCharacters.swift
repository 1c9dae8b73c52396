/// Character data of XML as the characters that it means.
enum XMLCharacters {
  /// The text with its references replaced (XML 1.0 §4.6) and its line ends made one line feed (§2.11).
  static func scalars(
    _ source: [Unicode.Scalar], isCDATA: Bool
  ) throws(MarkupFault) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      let scalar = source[position]
      if scalar == "&", !isCDATA {
        guard let semicolon = source[position...].prefix(12).firstIndex(of: ";"),
          let meant = Self.reference(source[(position + 1)..<semicolon])
        else { throw .unknownEntity }
        text.append(meant)
        position = semicolon + 1
        continue
      }
      if scalar == "\r" {
        if position + 1 == source.count || source[position + 1] != "\n" { text.append("\n") }
      } else if Self.isCharacter(scalar) {
        text.append(scalar)
      } else {
        throw .invalidCharacter
      }
      position += 1
    }
    return text
  }

  private static func reference(_ name: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let name = String(String.UnicodeScalarView(name))
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).flatMap { isCharacter($0) ? $0 : nil }
  }

  /// XML 1.0 §2.2.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
