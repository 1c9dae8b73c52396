import Foundation
import HanText
import TestSupport
import Testing

@testable import ReportReader

@Suite("Decoding GB 18030")
struct GB18030DecoderTests {
  @Test("the table is sound and complete")
  func table() {
    #expect(GB18030Decoder.codes.faultyLines.isEmpty)
    #expect((0..<126 * 190).allSatisfy { GB18030Decoder.codes[$0] != nil })
    #expect(GB18030Decoder.codes[126 * 190] == nil)
    #expect(GB18030Decoder.codes[-1] == nil)
    let stretches = GB18030Decoder.stretches
    #expect(stretches.count == 208)
    #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.pointer < $1.pointer })
  }

  @Test(
    "codes of one, two and four bytes (those of four from the Encoding Standard's own tests)",
    arguments: [
      ([0xB9, 0xAB, 0xB1, 0xA8], "公报"), ([0x80], "€"), ([0x81, 0x40], "\u{4E02}"), ([0xFE, 0xFE], "\u{E4C5}"),
      ([0xA3, 0xA0], "\u{3000}"), ([0xA6, 0xD9], "\u{FE10}"), ([0xA8, 0xBC], "ḿ"), ([0xFE, 0x51], "\u{20087}"),
      ([0xFE, 0x59], "\u{9FB4}"), ([0x81, 0x30, 0x81, 0x30], "\u{80}"), ([0x81, 0x35, 0xF4, 0x37], "\u{E7C7}"),
      ([0x84, 0x31, 0xA4, 0x39], "\u{FFFF}"), ([0x90, 0x30, 0x81, 0x30], "\u{10000}"),
      ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"), ([0x95, 0x32, 0x82, 0x36], "𠀀"), ([0x81, 0x30, 0x84, 0x36], "¥"),
    ] as [([UInt8], String)])
  func sound(bytes: [UInt8], expected: String) {
    let text = GB18030Decoder.decode(bytes[...])
    #expect(text.scalars == Array(expected.unicodeScalars))
    #expect(text.invalid.isEmpty)
  }

  @Test(
    "what is not valid (the Encoding Standard's own tests)",
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x81], "\u{FFFD}"), ([0x81, 0x28], "\u{FFFD}("), ([0x81, 0x7F], "\u{FFFD}\u{7F}"),
      ([0x81, 0xFF], "\u{FFFD}"), ([0xFE, 0xFF], "\u{FFFD}"), ([0x81, 0x30], "\u{FFFD}"),
      ([0x81, 0x30, 0xFE], "\u{FFFD}"), ([0x81, 0x30, 0x30], "\u{FFFD}00"),
      ([0x81, 0x30, 0x81, 0x29], "\u{FFFD}0\u{FFFD})"), ([0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}"),
      ([0x84, 0x32, 0xEB, 0x38], "\u{FFFD}"), ([0x84, 0x31, 0xA5, 0x30], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], expected: String) {
    let text = GB18030Decoder.decode(bytes[...])
    #expect(String(of: text.scalars) == expected)
    #expect(text.firstInvalidByte == 0)
  }

  @Test("what Foundation encodes comes back")
  func foundation() throws {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    let source = try Seed.all().map { String(decoding: $0.bytes, as: UTF8.self) }.joined() + "𠀀𪚥ĀЯ㊀é"
    let bytes = try #require(source.data(using: encoding))
    let text = GB18030Decoder.decode(Array(bytes)[...])
    #expect(String(of: text.scalars) == source)
    #expect(text.invalid.isEmpty)
  }
}
