import HanText
import ReportModel
import Testing

@testable import ReportReader

@Suite("Reading Markdown")
struct MarkdownMarksTests {
  /// What is left without the marks, line by line.
  private func words(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let markdown = MarkdownMarks(scalars) else { return nil }
    var kept = String.UnicodeScalarView()
    var position = 0
    for mark in markdown.marks {
      #expect(mark.start >= position, "marks overlap in \(text)")
      kept.append(contentsOf: scalars[min(position, mark.start)..<mark.start])
      position = mark.end
    }
    kept.append(contentsOf: scalars[position...])
    return String(kept)
  }

  @Test(
    "marks go, words stay",
    arguments: [
      ("二、**重点**工作", "二、重点工作"), ("*甲*和***乙***", "甲和乙"), ("- 甲", "甲"), ("> * 甲", "甲"), ("1. 甲", "1. 甲"),
      ("见[全文](http://a.cn/b?c=1)。", "见全文。"), ("图![图一](a.png)下", "图下"), ("`代码`", "代码"), ("甲<br>乙<!-- 丙 -->", "甲乙"),
      ("1\\. 甲\\*", "1. 甲*"), ("甲&nbsp;乙", "甲乙"), ("## 标题 ##", "标题"), ("## **标题**", "标题"), ("甲\n===", "甲\n"),
      ("5*3*2", "5*3*2"), ("a_b_c", "a_b_c"), ("****党工委、****区", "****党工委、****区"), ("*甲", "*甲"), ("[甲]乙", "[甲]乙"),
      ("[](", "[]("), ("***", ""), ("```\n甲 **乙**\n```", "\n甲 **乙**\n"), ("| 甲 | 乙 |\n|---|---|\n| 丙|丁 |", "甲 乙\n丙|丁"),
    ])
  func marks(text: String, expected: String) {
    #expect(words("# 题\n" + text)?.split(separator: "\n").joined(separator: "\n").trimmed == "题\n\(expected)".squeezed)
  }

  @Test("bars without blanks around them keep cells apart")
  func tightTable() {
    #expect(words("|甲|乙|\n|---|---|")?.contains("甲|乙") == true)
  }

  @Test("headings are told from their first words on")
  func headings() throws {
    let text = Array("# 甲\n\n乙\n---\n### **丙** ###\n#丁\n".unicodeScalars)
    let markdown = try #require(MarkdownMarks(text))
    #expect(
      markdown.paragraphs == [
        ParagraphMark(start: 2, headingLevel: 1), ParagraphMark(start: 5, headingLevel: 2),
        ParagraphMark(start: 17, headingLevel: 3),
      ])
  }

  @Test(
    "Markdown is told from text",
    arguments: [
      ("# 题", true), ("**一、甲甲**\n文\n**二、乙乙**", true), ("见[文](https://a.cn)", true), ("|甲|乙|\n|---|:-:|", true),
      ("#1楼", false), ("****区委、****区政府\n**区\n**县", false), ("- 甲\n- 乙", false), ("——甲\n5*3", false), ("", false),
    ])
  func signature(text: String, expected: Bool) {
    #expect(MarkdownSignature.matches(Array(text.unicodeScalars)) == expected)
  }

  @Test("fields before the text go")
  func frontMatter() {
    #expect(words("---\ntitle: 题\n---\n# 甲")?.squeezed == "甲")
    #expect(words("---\n\n正文\n---\n# 甲")?.squeezed == "正文\n甲")
  }

  @Test("the text itself stays as it is")
  func source() throws {
    let text = try SourceText(Array("# 题\r\n**甲**".utf8))
    #expect(text.format == .markdown)
    #expect(String(of: text.scalars) == "# 题\r\n**甲**")
    #expect(text.marks == [Span(0, 2), Span(5, 7), Span(8, 10)])
  }
}

extension String {
  fileprivate var squeezed: String { split(separator: "\n").joined(separator: "\n").trimmed }
  fileprivate var trimmed: String {
    split(separator: "\n", omittingEmptySubsequences: true)
      .map { line in line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
