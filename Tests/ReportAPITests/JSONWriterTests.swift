import Foundation
import Testing

@testable import ReportAPI

struct JSONWriterTests {
  @Test(arguments: [0, 9, 10, -1, -10, 1234567890, Int.max, Int.min])
  func integersAreTheirDigits(value: Int) {
    var writer = JSONWriter()
    writer.array { writer in
      writer.integer(value)
      writer.pair(value, value)
    }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text == "[\(value),[\(value),\(value)]]")
  }

  private static func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#), ("公报 📜", #""公报 📜""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{B}", #""\u0000\u001f\u000b""#), ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
  ])
  func escapesWhatMustBeAndNothingElse(text: String, expected: String) {
    #expect(Self.written { $0.string(text) } == expected)
    #expect(Self.written { $0.string(Array(text.unicodeScalars)[...]) } == expected)
  }

  /// Texts are looked at eight bytes at a time: what must be escaped is found wherever it stands in them.
  @Test(arguments: 0..<40)
  func escapesAtEveryPlace(position: Int) {
    for (byte, escaped) in [("\"", "\\\""), ("\\", "\\\\"), ("\u{1F}", "\\u001f"), ("\u{0}", "\\u0000")] {
      for filler in [" ", "#", "[", "]", "\u{7F}", "é"] {
        let before = String(repeating: filler, count: position)
        let behind = String(repeating: filler, count: 20 - position / 2)
        #expect(Self.written { $0.string(before + byte + behind) } == "\"\(before)\(escaped)\(behind)\"")
        #expect(Self.written { $0.string(before + behind) } == "\"\(before)\(behind)\"")
      }
    }
  }

  @Test(arguments: [0, 1, 31, 32, 33, 1000])
  func writesArraysOfAnyLength(count: Int) {
    let texts = (0..<count).map { String(repeating: "公", count: $0 % 50) }
    let written = Self.written { writer in
      writer.array { writer in
        writer.array(texts) { $1.string($0) }
        writer.integer(1)
      }
    }
    #expect(written == "[[\(texts.map { "\"\($0)\"" }.joined(separator: ","))],1]")
  }

  @Test(arguments: [4093, 4094, 4095, 4096, 4097, 8192, 100_000])
  func growsAsFarAsNeeded(length: Int) {
    let long = String(repeating: "a", count: length)
    let text = Self.written { writer in
      writer.array { writer in
        writer.string(long)
        writer.string("公")
        writer.integer(-120)
      }
    }
    #expect(text == "[\"\(long)\",\"公\",-120]")
  }

  @Test(arguments: [
    ("193.53", "193.53"), ("9.0", "9"), ("-0.5", "-0.5"), ("19353000000", "19353000000"), ("0.0000001", "0.0000001"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func decimalsKeepEveryDigit(spelling: String, expected: String) throws {
    let value = try #require(Decimal(string: spelling))
    #expect(Self.written { $0.decimal(value) } == expected)
  }

  @Test func noNumberIsNull() {
    #expect(Self.written { $0.decimal(.nan) } == "null")
  }

  @Test func putsCommasWhereTheyBelong() {
    let text = Self.written { writer in
      writer.object { writer in
        writer.key("a")
        writer.array { writer in
          writer.integer(1)
          writer.object { _ in }
          writer.null()
        }
        writer.key("b")
        writer.boolean(true)
      }
      writer.lineFeed()
      writer.array { _ in }
    }
    #expect(text == "{\"a\":[1,{},null],\"b\":true}\n[]")
  }
}
