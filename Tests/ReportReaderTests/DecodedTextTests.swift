import HanText
import Testing

@testable import ReportReader

@Suite("Decoding UTF-8")
struct DecodedTextTests {
  @Test("a byte-order mark is not part of the text")
  func mark() throws {
    let text = try DecodedText([0xEF, 0xBB, 0xBF] + Array("公报".utf8))
    #expect(String(of: text.scalars) == "公报")
    #expect(text.invalid.isEmpty)
  }

  @Test(
    "each maximal part of an invalid sequence is one U+FFFD",
    arguments: [
      ([0xE5, 0x85], 1), ([0xFF], 1), ([0xE5, 0x85, 0x41], 1), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], places: Int) throws {
    let padding = Array(String(repeating: "公报", count: 200).utf8)
    let text = try DecodedText(padding + bytes + padding)
    #expect(text.invalid.count == places)
    #expect(text.scalars.count(where: { $0 == "\u{FFFD}" }) == places)
    #expect(text.invalid.first == Span(400, 401))
    #expect(String(of: text.scalars) == String(decoding: padding + bytes + padding, as: UTF8.self))
  }

  @Test("text in another encoding is refused by name of the first byte")
  func otherEncoding() {
    // 政府工作报告 in GB18030, many times over.
    let word: [UInt8] = [0xD5, 0xFE, 0xB8, 0xAE, 0xB9, 0xA4, 0xD7, 0xF7, 0xB1, 0xA8, 0xB8, 0xE6]
    let bytes = Array("2022".utf8) + Array(repeating: word, count: 50).flatMap { $0 }
    let error = #expect(throws: ReadingError.self) { try DecodedText(bytes) }
    guard case .notUTF8(let offset, let invalid) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(offset == 4)
    #expect(invalid > 100)
  }
}
