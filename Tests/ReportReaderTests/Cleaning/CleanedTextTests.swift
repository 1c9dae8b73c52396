import HanText
import ReportModel
import Testing

@testable import ReportReader

@Suite("Cleaning")
struct CleanedTextTests {
  private func clean(_ text: String) throws -> CleanedText {
    CleanedText(try SourceText(Array(text.utf8)))
  }

  /// Ten syllables with tone marks, so that the text counts as strewn with pinyin.
  private static let strewn = String(repeating: "鎮(zhèn)", count: 10)

  @Test(
    "blank lines, blanks around lines and invisible characters go, blanks inside stay",
    arguments: [
      ("  一、总结  \r\n\r\n\u{3000}\u{3000}正文\n", "一、总结\n正文"),
      ("第二十 次", "第二十 次"),
      ("工\u{AD}作\u{200B}报告", "工作报告"),
      ("\n\n一行", "一行"),
      ("生产总值\t\t5%\n就业\t万人\t60", "生产总值\t\t5%\n就业\t万人\t60"),
      ("市  长\t  王  明", "市 长\t 王 明"),
    ])
  func blanks(source: String, expected: String) throws {
    #expect(String(of: try clean(source).text.scalars) == expected)
  }

  @Test("strewn-in pinyin goes and is told with its places")
  func pinyin() throws {
    let cleaned = try clean(Self.strewn + "政府們(men)好")
    #expect(String(of: cleaned.text.scalars) == String(repeating: "鎮", count: 10) + "政府們好")
    #expect(cleaned.damages.map(\.kind) == [.inlinePinyin])
    #expect(cleaned.damages.first?.spans.count == 11)
    #expect(cleaned.damages.first?.spans.first == Span(1, 7))
  }

  @Test("brackets of letters stay where nothing says that they are pinyin")
  func abbreviation() throws {
    let text = "生产总值(GDP)和应用(app)"
    #expect(String(of: try clean(text).text.scalars) == text)
  }

  @Test("redactions stay in the text and are told")
  func redaction() throws {
    let cleaned = try clean("2022年,****党工委在**区,5*3")
    #expect(cleaned.damages == [Damage(kind: .redaction, spans: [Span(6, 10), Span(14, 16)])])
    #expect(String(of: cleaned.text.scalars).contains("****"))
  }

  @Test("digits of full width stay in the text, read as digits, and are told")
  func fullWidth() throws {
    let cleaned = try clean("２０２２年完成１２项、3项")
    #expect(cleaned.damages == [Damage(kind: .fullWidthDigits, spans: [Span(0, 4), Span(7, 9)])])
    #expect(String(of: cleaned.text.folded) == "2022年完成12项、3项")
  }

  @Test("characters that a converter destroyed are told, questions are not")
  func broken() throws {
    let cleaned = try clean(Self.strewn + "我們?nèi)Ρ?shí)體。為什麼?\n")
    let broken = cleaned.damages.first { $0.kind == .brokenCharacters }
    #expect(broken?.spans.count == 2)
    #expect(try clean("为什么?因为好。").damages.isEmpty)
    #expect(try clean("怎么干?我们引进Café品牌3个。").damages.isEmpty)
    #expect(try clean("发展\u{FFFD}好").damages == [Damage(kind: .brokenCharacters, spans: [Span(2, 3)])])
  }

  @Test("paragraphs cover the clean text but for the line feeds between them")
  func paragraphs() throws {
    let cleaned = try clean("一\n\n 二二 \n三")
    #expect(cleaned.passages.map(\.clean) == [Span(0, 1), Span(2, 4), Span(5, 6)])
    #expect(cleaned.passages.map(\.source) == [Span(0, 1), Span(4, 6), Span(8, 9)])
  }
}
