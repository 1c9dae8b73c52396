import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

@Suite("Reading reports")
struct ReportReaderTests {
  @Test("no text is an error that says so", arguments: ["", "   \n\r\n\t", "\u{FEFF}", "\u{AD}\n"])
  func empty(text: String) {
    #expect(throws: ReadingError.empty) { try ReportReader().read(Array(text.utf8), name: "a", id: "a") }
  }

  @Test("a source larger than the limit is refused before it is decoded")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x61, count: ReportReader.sizeLimit + 1)
    #expect(throws: ReadingError.tooLarge(bytes: bytes.count, limit: ReportReader.sizeLimit)) {
      try ReportReader().read(bytes, name: "a", id: "a")
    }
  }

  @Test("a passage of a seed is a line of it, blanks around it left out")
  func passages() throws {
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: "a")
      let lines = String(decoding: seed.bytes, as: UTF8.self).unicodeScalars.split(whereSeparator: { $0 == "\n" })
        .map { line in String(of: line.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()) }
        .filter { !$0.isEmpty }
      #expect(document.passages.count == lines.count, "\(seed.name)")
      for (passage, line) in zip(document.passages, lines) {
        let isSame = document.sourceText(passage.source) == line
        #expect(isSame, "\(seed.name) at \(passage.source.start)")
      }
    }
  }

  @Test("what is cleaned stands in the source where the map says, code point for code point")
  func wayBack() throws {
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: "a")
      for (position, scalar) in document.text.scalars.enumerated() {
        let source = document.text.source(Span(position, position + 1))
        #expect(document.source[source.range].elementsEqual([scalar]), "\(seed.name) \(position)")
      }
    }
  }

  @Test("reading the clean text again finds the same outline")
  func again() throws {
    for seed in try Seed.all() {
      let first = try ReportReader().read(seed.bytes, name: seed.name, id: "a")
      let second = try ReportReader().read(Array(String(of: first.text.scalars).utf8), name: seed.name, id: "a")
      #expect(second.sections.map(\.title) == first.sections.map(\.title))
      #expect(second.sections.map(\.kind) == first.sections.map(\.kind))
      #expect(second.sections.map(\.ownText) == first.sections.map(\.ownText))
    }
  }

  @Test("no bytes are a trap", arguments: 0..<40 as Range<UInt64>)
  func anyBytes(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let words = [
      "一、", "(一)", "2022年", "工作报告", "一是", "。", "\n", ",", "****", "鎮(zhèn)", "\u{FEFF}", "名词解释:", "——", "第", "十",
    ]
    let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      words.randomElement(using: &generator) ?? ""
    }.joined()
    var bytes = Array(text.utf8)
    if seed % 4 == 0, !bytes.isEmpty { bytes[Int.random(in: bytes.indices, using: &generator)] = 0xFF }
    do {
      let document = try ReportReader().read(bytes, name: "a", id: "a")
      #expect(!document.sections.isEmpty, "seed \(seed)")
    } catch {
      #expect(!error.explanation.isEmpty, "seed \(seed)")
    }
  }
}
