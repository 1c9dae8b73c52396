import Foundation
import HanText
import ReportModel
import TestSupport
import Testing

@testable import ReportReader

@Suite("Telling encodings apart")
struct EncodingDetectorTests {
  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
  static let big5 = String.Encoding(rawValue: 0x8000_0A03)
  private static let simplified = "各位代表：现在，我代表镇人民政府，向大会报告工作，请予审议。\n一、2022年工作回顾\n"
  private static let traditional = "各位代表：現在，我代表鎮人民政府，向大會報告工作，請予審議。\n一、2022年工作回顧\n"

  @Test(
    "the encoding of a text and how it was told",
    arguments: [
      (simplified, String.Encoding.utf8, TextEncoding.utf8, EncodingEvidence.validity),
      (simplified, gb18030, .gb18030, .frequency), (traditional, gb18030, .gb18030, .frequency),
      (traditional, big5, .big5, .frequency), (simplified, .utf16LittleEndian, .utf16LittleEndian, .frequency),
      (traditional, .utf16BigEndian, .utf16BigEndian, .frequency), ("report 2022", .utf8, .utf8, .validity),
      ("report 2022", .utf16BigEndian, .utf16BigEndian, .frequency), ("报告\u{0}" + simplified, .utf8, .utf8, .validity),
      ("\u{FEFF}" + simplified, .utf8, .utf8, .byteOrderMark),
      ("\u{FEFF}" + simplified, .utf16LittleEndian, .utf16LittleEndian, .byteOrderMark),
      ("\u{FEFF}" + simplified, .utf16BigEndian, .utf16BigEndian, .byteOrderMark),
      ("\u{FEFF}" + simplified, gb18030, .gb18030, .byteOrderMark), ("年", gb18030, .gb18030, .frequency),
      ("联通", gb18030, .gb18030, .frequency), ("café", .utf8, .utf8, .validity), ("政府", big5, .big5, .frequency),
    ] as [(String, String.Encoding, TextEncoding, EncodingEvidence)])
  func detection(
    text: String, encoding: String.Encoding, expected: TextEncoding, evidence: EncodingEvidence
  ) throws {
    let bytes = Array(try #require(text.data(using: encoding)))
    let read = try SourceText(bytes)
    #expect(read.detection.encoding == expected)
    #expect(read.detection.evidence == evidence)
    #expect((0.3...1).contains(read.detection.confidence), "\(read.detection.confidence)")
    #expect(String(of: read.scalars) == text.replacing("\u{FEFF}", with: ""))
    #expect(read.invalid.isEmpty)
  }

  @Test("every seed is found in GB 18030 and UTF-16, surely")
  func seeds() throws {
    for seed in try Seed.all() {
      let text = String(decoding: seed.bytes, as: UTF8.self)
      for (encoding, expected) in [
        (Self.gb18030, TextEncoding.gb18030), (.utf16LittleEndian, .utf16LittleEndian),
        (.utf16BigEndian, .utf16BigEndian),
      ] {
        let read = try SourceText(Array(try #require(text.data(using: encoding))))
        #expect(read.detection.encoding == expected, "\(seed.name)")
        #expect(read.detection.confidence > 0.9, "\(seed.name) \(read.detection.confidence)")
        #expect(read.scalars == Array(text.unicodeScalars), "\(seed.name)")
      }
    }
  }

  @Test("a text with bytes lost stays in its encoding, and every place is told")
  func damaged() throws {
    for (encoding, expected) in [(String.Encoding.utf8, TextEncoding.utf8), (Self.gb18030, .gb18030)] {
      var bytes = Array(try #require(String(repeating: Self.simplified, count: 20).data(using: encoding)))
      bytes.remove(at: bytes.count / 2 + 1)
      bytes.insert(0xFF, at: 0)
      let read = try SourceText(bytes)
      #expect(read.detection.encoding == expected)
      #expect((1...3).contains(read.invalid.count))
      #expect(read.invalid.first == Span(0, 1))
      #expect(read.invalid.allSatisfy { read.scalars[$0.start] == "\u{FFFD}" })
    }
  }

  @Test("a page's declaration is believed unless its bytes speak against it")
  func declared() throws {
    let page = "<html><head><meta charset=gb2312></head><body><p>各位代表：镇人民政府工作报告</p></body></html>"
    let legacy = try SourceText(Array(try #require(page.data(using: Self.gb18030))))
    #expect(legacy.detection.encoding == .gb18030)
    #expect(legacy.detection.evidence == .declaration)
    let unicode = try SourceText(Array(page.utf8))
    #expect(unicode.detection.encoding == .utf8)
    #expect(String(of: unicode.scalars) == "各位代表：镇人民政府工作报告")
  }

  @Test("whoever names the encoding is believed, but for a byte-order mark")
  func stated() throws {
    let bytes: [UInt8] = [0xB9, 0xAB, 0xB1, 0xA8]
    #expect(String(of: try SourceText(bytes, encoding: .gb18030).scalars) == "公报")
    #expect(String(of: try SourceText(bytes, encoding: .big5).scalars) == "鼠惆")
    #expect(try SourceText(bytes, encoding: .gb18030).detection.evidence == .stated)
    #expect(try SourceText([0xEF, 0xBB, 0xBF] + bytes.prefix(0), encoding: .big5).detection.encoding == .utf8)
  }

  @Test("text in no encoding that is read is refused with the place of its first invalid byte")
  func undecodable() {
    let bytes = Array("2022".utf8) + (0..<600).map { UInt8(truncatingIfNeeded: 0xC0 + $0 % 7 * 9) }
    let error = #expect(throws: ReadingError.self) { try SourceText(bytes) }
    guard case .undecodable(_, let offset, let invalid) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(offset >= 4)
    #expect(invalid > 1)
    #expect(throws: ReadingError.undecodable(encoding: .utf8, offset: 4, invalid: 33)) {
      try SourceText(bytes + bytes.prefix(20), encoding: .utf8)
    }
  }

  @Test(
    "names of encodings as files declare them",
    arguments: [
      ("GB2312", .gb18030), (" \"gbk\" ", .gb18030), ("UTF8", .utf8), ("Big5-HKSCS", .big5),
      ("utf-16", .utf16LittleEndian),
      ("iso-8859-1", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func labels(label: String, expected: TextEncoding?) {
    #expect(TextEncoding(label: label) == expected)
  }
}
