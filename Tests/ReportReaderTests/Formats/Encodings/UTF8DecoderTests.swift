import HanText
import TestSupport
import Testing

@testable import ReportReader

@Suite("Decoding UTF-8")
struct UTF8DecoderTests {
  @Test(
    "each maximal part of an invalid sequence is one U+FFFD",
    arguments: [
      ([0xE5, 0x85], 1), ([0xFF], 1), ([0xE5, 0x85, 0x41], 1), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3),
      ([0xF0, 0x9F, 0x98], 1), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xF5, 0x80], 2), ([0x80], 1), ([0xE0, 0x80, 0x80], 3),
      ([0xF0, 0x80, 0x80, 0x80], 4), ([0xC2], 1), ([0xC2, 0xC2, 0x80], 1),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], places: Int) {
    let padding = Array("公报".utf8)
    let all = padding + bytes + padding
    let text = UTF8Decoder.decode(all[...])
    #expect(text.invalid.count == places)
    #expect(text.invalid.first == Span(2, 3) || bytes.first == 0xC2)
    #expect(text.firstInvalidByte == 6)
    #expect(String(of: text.scalars) == String(decoding: all, as: UTF8.self))
  }

  @Test("any bytes decode as the standard library decodes them", arguments: 0..<200 as Range<UInt64>)
  func twin(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let pieces: [[UInt8]] = [
      Array("公报".utf8), Array("é".utf8), Array("a\r\n".utf8), Array("𠀀".utf8), [0xE5], [0xE5, 0x85], [0xFF], [0x80],
      [0xF0, 0x9F], [0xED, 0xA0], [0xEF, 0xBB, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    let bytes = (0..<30).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    let text = UTF8Decoder.decode(bytes[...])
    #expect(text.scalars == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), "seed \(seed)")
    #expect(text.invalid.map(\.start) == text.scalars.indices.filter { text.scalars[$0] == "\u{FFFD}" })
  }

  @Test("decoding stops where too much is invalid")
  func givenUp() {
    let text = UTF8Decoder.decode([UInt8](repeating: 0xFF, count: 1000)[...], mostInvalid: 9)
    #expect(text.isGivenUp)
    #expect(text.invalid.count == 10)
  }
}
