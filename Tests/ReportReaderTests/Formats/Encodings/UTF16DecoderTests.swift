import HanText
import Testing

@testable import ReportReader

@Suite("Decoding UTF-16")
struct UTF16DecoderTests {
  static func bytes(_ units: [UInt16], lowByteFirst: Bool) -> [UInt8] {
    units.flatMap { unit in
      let low = UInt8(truncatingIfNeeded: unit)
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      return lowByteFirst ? [low, high] : [high, low]
    }
  }

  @Test("either byte order, with characters beyond the basic plane", arguments: [true, false])
  func sound(lowByteFirst: Bool) {
    let bytes = Self.bytes(Array("公报 2021\r\n𠀀".utf16), lowByteFirst: lowByteFirst)
    let text = UTF16Decoder(lowByteFirst: lowByteFirst).decode(bytes[...])
    #expect(String(of: text.scalars) == "公报 2021\r\n𠀀")
    #expect(text.invalid.isEmpty)
  }

  @Test(
    "a lone surrogate and an odd byte are one U+FFFD each",
    arguments: [
      ([0x516C, 0xD840, 0x62A5], [], "公\u{FFFD}报"), ([0x516C, 0xDC00, 0x62A5], [], "公\u{FFFD}报"),
      ([0xD840, 0xD840, 0xDC00], [], "\u{FFFD}𠀀"), ([0x516C], [0x62], "公\u{FFFD}"), ([0xD840], [], "\u{FFFD}"),
    ] as [([UInt16], [UInt8], String)])
  func invalid(units: [UInt16], rest: [UInt8], expected: String) {
    let bytes = Self.bytes(units, lowByteFirst: true) + rest
    let text = UTF16Decoder(lowByteFirst: true).decode(bytes[...])
    #expect(String(of: text.scalars) == expected)
    #expect(text.invalid.count == 1)
  }
}
