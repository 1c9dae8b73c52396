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

  @Test("every kind of damage is told, how often and where")
  func quality() throws {
    let twice = "ä¸\u{87}æ±\u{9F}è¡\u{97}é\u{81}\u{93}"
    let text = """
      首页 > 要闻 > 正文
      2022年万江街道工作计划
      一、主要目标
      增长５%,\u{AD}完成  投资****万元,有效推动各项工作不断向前发展,全年争取实现规模以上工业总产值1
      2亿元。 \(twice) 发展\u{E000}好。
      1
      \(String(repeating: "鎮(zhèn)", count: 10))
      2
      二、重点工作
      3
      版权所有:万江街道办事处
      """
    let bytes = Array(text.utf8) + [0xFF, 0x0A]
    let document = try ReportReader().read(bytes, name: "a", id: "a")
    let found = Dictionary(document.report.quality.map { ($0.kind, $0.spans.map(document.sourceText)) }) { $1 }
    #expect(Set(found.keys) == Set(DamageKind.allCases))
    #expect(found[.redaction] == ["****"] && found[.fullWidthDigits] == ["５"])
    #expect(found[.invalidBytes] == ["\u{FFFD}"] && found[.doubleEncoding] == ["万江街道"])
    #expect(found[.inlinePinyin]?.count == 10 && found[.brokenCharacters]?.contains("\u{E000}") == true)
    #expect(found[.brokenLines] == ["\n"] && found[.pageMarks] == ["1", "2", "3"])
    #expect(found[.repeatedBlanks] == ["  "] && found[.invisibleCharacters] == ["\u{AD}"])
    #expect(found[.siteFurniture]?.first == "首页 > 要闻 > 正文")
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
