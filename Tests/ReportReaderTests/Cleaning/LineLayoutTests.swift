import HanText
import Testing

@testable import ReportReader

@Suite("Lines and paragraphs")
struct LineLayoutTests {
  private func paragraphs(_ text: String) -> [String] {
    let source = Array(text.unicodeScalars)
    return LineLayout(source).paragraphs.map { paragraph in
      paragraph.lines.map { String(of: source[$0]) }.joined(separator: "|")
    }
  }

  @Test("lines of a text that was not broken stay paragraphs of their own")
  func unbroken() {
    #expect(paragraphs("一、总结\n全年增长9.5%\n\n围绕目标\n很好。\n") == ["一、总结", "全年增长9.5%", "围绕目标", "很好。"])
  }

  @Test("a comma or the inside of a number ends no paragraph")
  func insideSentence() {
    let long = "我们扎实推进各项工作任务落实,全年实现地区生产总值193"
    #expect(paragraphs("\(long)\n.53亿元,\n增长9%。") == ["\(long)|.53亿元,|增长9%。"])
    #expect(paragraphs("企业数量100\n200家\n新增企业100\n2.加快建设") == ["企业数量100", "200家", "新增企业100", "2.加快建设"])
    #expect(paragraphs("增长,\n\n围绕目标") == ["增长,", "围绕目标"], "a blank line parts paragraphs")
  }

  @Test("lines broken at the page's width are joined, headings and short lines are not")
  func pageWidth() {
    let full = String(repeating: "发展经济改善民生", count: 4)
    let body = Array(repeating: full, count: 14).joined(separator: "\n")
    #expect(paragraphs("\(body)\n到此为止。\n一、标题\n\(full)\n结束。").count == 3)
    #expect(paragraphs("\(body)\n\n接着上页。").count == 1, "a page break is no end of a paragraph")
  }

  @Test("the text of a link that a page set apart goes on with the sentence around it")
  func links() {
    let before = "今年是实施规划、谋划规划的关键一年,做好今年的工作,对于推进我省"
    #expect(paragraphs("\(before)\n全面建设小康社会\n进程,意义重大。").count == 1)
    #expect(paragraphs("\(before)\n\n全面建设小康社会\n进程,意义重大。").count == 3, "a blank line parts them")
    #expect(paragraphs("\(before)\n二、总体要求\n进程,意义重大。").count == 3, "what is numbered is a heading")
    #expect(paragraphs("\(before)\n总体要求\n进程,意义重大。").count == 3, "so is the title of a part")
    #expect(paragraphs("\(before)\n城乡面貌焕然一新\n我们推进老城更新,改造小区。").count == 3, "a whole clause follows headings")
  }

  @Test("a line that ends in 的, and one that only goes on, are no paragraphs")
  func clauses() {
    let before = "今年是规划实施的第一年,开好局起好步十分重要。今年经济社会发展的"
    #expect(paragraphs("\(before)\n主要预期目标\n是:地区生产总值增长5%。").count == 1)
    #expect(paragraphs("总的\n安排").count == 2, "a short line is a title's")
  }

  @Test("the number of a heading and signs that open something go on in the next line")
  func numbers() {
    #expect(paragraphs("(一)\n保持稳定增长,扩大投资。\n附件\n民生实事") == ["(一)|保持稳定增长,扩大投资。", "附件", "民生实事"])
    #expect(paragraphs("一是统筹推进。\n二\n是\n提升质效。全区推进。") == ["一是统筹推进。", "二|是|提升质效。全区推进。"])
    #expect(paragraphs("二\n要\n提升质效。") == ["二|要|提升质效。"])
    #expect(paragraphs("是否公开\n是\n责任单位\n教育局").count == 4, "a cell of a form is no item")
    #expect(paragraphs("一、\n二、\n(一)\n1.修路").count == 4, "a number goes on in no other number")
    #expect(paragraphs("会议通过了《\n关于制定计划的建议\n》,明确了任务。") == ["会议通过了《|关于制定计划的建议|》,明确了任务。"])
  }

  @Test("page numbers that count up are left out, lone numbers are not")
  func pageMarks() {
    let source = Array("一\n— 1 —\n二\n第2页\n三\n3/9\n".unicodeScalars)
    let layout = LineLayout(source)
    #expect(layout.pageMarks.count == 3)
    #expect(layout.paragraphs.count == 3)
    #expect(LineLayout(Array("2022\n一\n1\n二\n2\n三\n3".unicodeScalars)).pageMarks.count == 3)
    #expect(LineLayout(Array("一\n2022\n二\n15\n三".unicodeScalars)).pageMarks.isEmpty)
  }
}
