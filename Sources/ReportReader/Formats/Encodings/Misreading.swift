import HanText

/// An encoding that UTF-8 is taken for by mistake: which bytes its characters stood for.
struct Misreading: Sendable {
  /// The characters that the first bytes of Chinese text in UTF-8 are taken for.
  let openers: ScalarSet
  /// The bytes that a character stood for; none for a character that is none of the encoding's.
  let bytes: @Sendable (Unicode.Scalar) -> [UInt8]

  /// The misreadings that are undone.
  static let all = [westEuropean, chinese]

  /// The first bytes of characters from U+2000 to U+9FFF and of full-width signs (Unicode 16, table 3-6).
  private static let leads: [UInt8] = [0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEF]

  /// Windows-1252, and ISO 8859-1, which differs from it in control characters only.
  private static let westEuropean: Misreading = {
    var openers = ScalarSet()
    for lead in leads { openers.insert(Unicode.Scalar(lead)) }
    return Misreading(openers: openers) { scalar in
      if let byte = UInt8(exactly: scalar.value) { return byte < 0x80 ? [] : [byte] }
      return HTMLEntityTable.windows1252.firstIndex(of: scalar.value).flatMap { UInt8(exactly: 0x80 + $0) }.map { [$0] }
        ?? []
    }
  }()

  /// GBK: two characters of three bytes become three characters of two.
  private static let chinese: Misreading = {
    var openers = ScalarSet()
    for lead in leads {
      for trail in UInt8(0x80)...0xBF {
        let pair = GB18030Decoder.decode([lead, trail][...])
        if pair.invalid.isEmpty, let scalar = pair.scalars.first { openers.insert(scalar) }
      }
    }
    let codes = Self.codes
    return Misreading(openers: openers) { scalar in
      guard let index = Int(exactly: scalar.value), index < codes.count, codes[index] != 0 else { return [] }
      return [UInt8(truncatingIfNeeded: codes[index] >> 8), UInt8(truncatingIfNeeded: codes[index])]
    }
  }()

  /// The two-byte code of each character of the basic plane; 0 where there is none.
  private static var codes: [UInt16] {
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for lead in UInt16(0x81)...0xFE {
      for trail in UInt16(0x40)...0xFE {
        let pair = [UInt8(truncatingIfNeeded: lead), UInt8(truncatingIfNeeded: trail)]
        let decoded = GB18030Decoder.decode(pair[...])
        guard decoded.invalid.isEmpty, decoded.scalars.count == 1, let scalar = decoded.scalars.first,
          scalar.value >= 0x80, scalar.value < 0x10000
        else { continue }
        codes[Int(scalar.value)] = lead << 8 | trail
      }
    }
    return codes
  }

  /// Where the characters end that stand for bytes of this encoding, from `start` on.
  func endOfStretch(_ text: [Unicode.Scalar], from start: Int) -> Int {
    text[start...].firstIndex { $0.isASCII || bytes($0).isEmpty } ?? text.count
  }
}
