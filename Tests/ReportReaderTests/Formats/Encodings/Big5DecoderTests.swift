import HanText
import Testing

@testable import ReportReader

@Suite("Decoding Big5")
struct Big5DecoderTests {
  @Test("the table is sound")
  func table() {
    #expect(Big5Decoder.codes.faultyLines.isEmpty)
    #expect((0..<126 * 157).count { Big5Decoder.codes[$0] != nil } == 18_399)
  }

  @Test(
    "codes of Big5 and of Hong Kong",
    arguments: [
      ([0xAC, 0x46, 0xA9, 0xB2, 0xA4, 0x75, 0xA7, 0x40, 0xB3, 0xF8, 0xA7, 0x69], "政府工作報告"),
      ([0x9B, 0xD0, 0x9D, 0xEF, 0x94, 0xDC, 0x9D, 0xF7], "𠝹嘅啫咗"), ([0xA3, 0xE1], "€"), ([0xA1, 0x41], "，"),
      ([0x88, 0x62], "Ê\u{304}"), ([0x88, 0xA5], "ê\u{30C}"), ([0x41, 0x0A], "A\n"), ([0x87, 0x40], "\u{43F0}"),
      ([0xA1, 0x45], "\u{2027}"), ([0xFE, 0xFE], "\u{79D4}"),
    ] as [([UInt8], String)])
  func sound(bytes: [UInt8], expected: String) {
    let text = Big5Decoder.decode(bytes[...])
    #expect(text.scalars == Array(expected.unicodeScalars))
    #expect(text.invalid.isEmpty)
  }

  @Test(
    "what is not valid",
    arguments: [
      ([0x80], "\u{FFFD}"), ([0xFF], "\u{FFFD}"), ([0xA4], "\u{FFFD}"), ([0xA4, 0x0A], "\u{FFFD}\n"),
      ([0xA4, 0x80], "\u{FFFD}"), ([0x81, 0x41], "\u{FFFD}A"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], expected: String) {
    let text = Big5Decoder.decode(bytes[...])
    #expect(String(of: text.scalars) == expected)
    #expect(text.invalid == [Span(0, 1)])
  }
}
