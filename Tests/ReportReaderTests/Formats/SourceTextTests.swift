import HanText
import ReportModel
import TestSupport
import Testing

@testable import ReportReader

@Suite("Reading any file")
struct SourceTextTests {
  @Test("a text file's characters are its text: no byte-order mark, CRLF as two")
  func text() throws {
    let read = try SourceText([0xEF, 0xBB, 0xBF] + Array("公报\r\n2021".utf8))
    #expect(Array(String(of: read.scalars).unicodeScalars) == Array("公报\r\n2021".unicodeScalars))
    #expect(read.format == .text)
    #expect(read.paragraphs.isEmpty && read.marks.isEmpty && read.invalid.isEmpty)
  }

  private static func zip(_ names: String...) -> [UInt8] {
    var zip = ZipFixture()
    for name in names { zip.add(name, Array("x".utf8), .stored) }
    return zip.bytes
  }

  private static let compound: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)

  @Test(
    "formats that are not read are recognised by content",
    arguments: [
      (Array("%PDF-1.7\n".utf8), .pdf), (Array("\n\n%PDF-1.4".utf8), .pdf), (Array("{\\rtf1 x}".utf8), .rtf),
      (compound + "WordDocument".utf8.flatMap { [$0, 0] }, .wordBinary),
      (compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }, .encryptedOffice), (compound, .compoundFile),
      (zip("xl/workbook.xml"), .spreadsheet), (zip("ppt/presentation.xml"), .presentation), (zip("OFD.xml"), .ofd),
      (zip("mimetype", "content.xml"), .openDocument), (zip("a.txt"), .archive), ([0x1F, 0x8B, 8], .archive),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      (Array("MIME-Version: 1.0\nContent-Type: multipart/related".utf8), .webArchive),
      (Array("<?xml version='1.0'?><w:wordDocument/>".utf8), .xml),
      ([UInt8](repeating: 0, count: 100), .binary), ((0..<200).map { UInt8($0 % 32) }, .binary),
    ] as [([UInt8], UnsupportedFormat)])
  func unsupported(bytes: [UInt8], format: UnsupportedFormat) {
    #expect(throws: ReadingError.unsupported(format)) { try SourceText(bytes) }
  }

  @Test("each limit is named by its refusal")
  func limits() {
    func read(_ text: String, _ change: (inout ReadingLimits) -> Void) throws {
      var limits = ReadingLimits()
      change(&limits)
      _ = try SourceText(Array(text.utf8), limits: limits)
    }
    #expect(throws: ReadingError.tooLarge(bytes: 6, limit: 5)) { try read("公报") { $0.fileBytes = 5 } }
    #expect(throws: ReadingError.textTooLong(limit: 1)) { try read("公报") { $0.codePoints = 1 } }
    #expect(throws: ReadingError.lineTooLong(line: 2, limit: 3)) { try read("公报\n2021") { $0.lineCodePoints = 3 } }
    #expect(throws: ReadingError.lineTooLong(line: 1, limit: 3)) { try read("2021\n公报") { $0.lineCodePoints = 3 } }
    #expect(throws: Never.self) { try read("公报\n202\n公报") { $0.lineCodePoints = 3 } }
  }

  @Test("every error says what is wrong and what would be right")
  func explanations() {
    let faults: [ArchiveFault] = [
      .cutOff, .damaged(offset: 1), .split, .encrypted(name: "a"), .method(name: "a", number: 1),
      .tooManyEntries(count: 2, limit: 1), .unpackedTooLarge(limit: 1), .unpacksTooFar(name: "a", limit: 1),
      .corrupt(name: "a"), .missing(name: "a"),
    ]
    let markup: [MarkupFault] = [
      .documentType, .unknownEntity, .tooDeep(limit: 1), .tooManyNamespaces(limit: 1), .notWellFormed, .cutOff,
      .invalidCharacter,
    ]
    var errors: [ReadingError] = [
      .empty, .tooLarge(bytes: 2, limit: 1), .textTooLong(limit: 1), .lineTooLong(line: 1, limit: 1),
      .undecodable(encoding: .utf8, offset: 1, invalid: 2),
    ]
    errors += UnsupportedFormat.allCases.map { .unsupported($0) } + faults.map { .archive($0) }
    errors += markup.map { .markup($0, part: "p", offset: 0) }
    for error in errors {
      #expect(error.explanation.hasSuffix("."))
      #expect(error.explanation.contains(";"))
    }
    #expect(ReadingError.unsupported(.pdf).explanation.contains("pdftotext -layout FILE - | gongbao extract -"))
    #expect(ReadingError.unsupported(.wordBinary).explanation.contains("libreoffice --headless --convert-to docx FILE"))
  }

  @Test("a refusal for a bound names the bound as it is set")
  func bounds() {
    let limits: [(ReadingError, String)] = [
      (.tooLarge(bytes: 9, limit: 7), "file-limit of 7"), (.textTooLong(limit: 7), "text-limit of 7"),
      (.lineTooLong(line: 1, limit: 7), "line-limit of 7"),
      (.archive(.tooManyEntries(count: 9, limit: 7)), "max-archive-files, which is 7"),
      (.archive(.unpackedTooLarge(limit: 7)), "unpacked-limit of 7"),
      (.archive(.unpacksTooFar(name: "a", limit: 7)), "unpacking-ratio of 7"),
      (.markup(.tooDeep(limit: 7), part: "p", offset: 0), "markup-depth of 7"),
    ]
    for (error, name) in limits { #expect(error.explanation.contains(name), "\(error)") }
  }

  @Test(
    "bytes of which nothing can be decoded are no report", arguments: [[0xFF, 0xFE, 0xFF], [0xEF, 0xBB, 0xBF, 0xFF]])
  func lost(bytes: [UInt8]) throws {
    let error = #expect(throws: ReadingError.self) { try SourceText(bytes) }
    guard case .undecodable(_, _, invalid: 1) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a text that opens with a tag which shows nothing, and has no other, is no page")
  func scriptBeforeText() throws {
    let text = "<script>var a = 1\n一、工作计划\n增长5%。\n"
    #expect(try SourceText(Array(text.utf8)).format == .text)
    #expect(String(of: try SourceText(Array(text.utf8)).scalars) == text)
    let page = "<script>var a = 1</script>\n<p>一、工作计划</p><p>增长5%。</p>"
    let read = try SourceText(Array(page.utf8))
    #expect(read.format == .html && String(of: read.scalars) == "一、工作计划\n增长5%。")
  }

  private static let fixtures: [[UInt8]] = {
    let table = "<w:tbl><w:tr><w:tc>\(WordFixture.paragraph("甲"))</w:tc></w:tr></w:tbl>"
    var word = WordFixture(body: WordFixture.paragraph("回顾", WordFixture.item(1)) + table)
    word.numbering = """
      <w:abstractNum w:abstractNumId="0">\(WordFixture.level(0, "chineseCounting", "%1、"))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    return [
      word.bytes,
      Array("<html><table><tr><td>甲&nbsp;<td style='display:none'>乙</table><!-- --><script>x</script></html>".utf8),
      Array("# 题\n\n**甲** [乙](http://a) ![丙](d)\n\n| a | b |\n|---|---|\n".utf8),
      [0xFF, 0xFE] + UTF16DecoderTests.bytes(Array("公报 2021".utf16), lowByteFirst: true),
      [0xB9, 0xAB, 0xB1, 0xA8, 0x0A, 0x81, 0x30, 0x81, 0x30], Array("公报 2021\r\n".utf8),
    ]
  }()

  @Test("no bytes are a trap", arguments: 0..<300 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var bytes = Self.fixtures[Int(seed % UInt64(Self.fixtures.count))]
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let position = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: position)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
      default: bytes.removeSubrange(position..<min(bytes.count, position + 5))
      }
    }
    let encoding = seed % 3 == 0 ? TextEncoding.allCases.randomElement(using: &generator) : nil
    do {
      let read = try SourceText(bytes, encoding: encoding)
      #expect(read.marks.allSatisfy { $0.end <= read.scalars.count }, "seed \(seed)")
      #expect(read.paragraphs.allSatisfy { $0.start < read.scalars.count }, "seed \(seed)")
      #expect(read.invalid.allSatisfy { read.scalars[$0.start] == "\u{FFFD}" }, "seed \(seed)")
    } catch {
      #expect(!error.explanation.isEmpty, "seed \(seed)")
    }
  }

  @Test(
    "a piece of markup over and over is read or refused, and gives no more text than there are bytes",
    arguments: [
      ("", "<"), ("", "<!--"), ("<p>", "<a "), ("<p>", "<table><tr><td>"), ("<p>", "<div>甲</p>"), ("<p>", "&#"),
      ("<p>", "<p hidden>"), ("<html>", "<script>"), ("# 题\n", "[]("), ("# 题\n", "**甲"), ("# 题\n", "<a"),
      ("# 题\n", "`"),
      ("# 题\n", "> "), ("# 题\n", "甲\n---\n"), ("# 题\n", "![甲](a)"), ("", "\u{FFFD}"), ("", "甲\n"),
    ])
  func repeated(opening: String, piece: String) {
    let bytes = Array((opening + String(repeating: piece, count: 100_000 / piece.utf8.count)).utf8)
    do {
      #expect(try SourceText(bytes).scalars.count <= bytes.count)
    } catch {
      #expect(!error.explanation.isEmpty)
    }
  }
}
