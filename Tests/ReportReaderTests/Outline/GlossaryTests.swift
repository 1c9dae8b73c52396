import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

@Suite("The glossary")
struct GlossaryTests {
  @Test("terms, definitions and where the terms are used")
  func entries() throws {
    let text = """
      一、2022年工作计划
      培育瞪羚企业,推进“雪亮工程”,雪亮工程要抓紧。
      名词解释:
      瞪羚企业:指跨过死亡谷的企业,如瞪羚企业甲。
      “雪亮工程”:指公共安全视频监控联网。
      """
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    #expect(document.glossary.map(\.term) == ["瞪羚企业", "“雪亮工程”"])
    #expect(document.glossary.map(\.definition) == ["指跨过死亡谷的企业,如瞪羚企业甲。", "指公共安全视频监控联网。"])
    let uses = document.glossary.map { $0.uses.map(document.sourceText) }
    #expect(uses == [["瞪羚企业"], ["“雪亮工程”", "雪亮工程"]])
  }

  @Test("numbers before terms are labels, a paragraph without a term is no definition of the one before")
  func numbered() throws {
    let text = """
      一、工作计划
      培育独角兽企业。
      名词解释:
      1.瞪羚企业:指跨过死亡谷的企业。
      独角兽企业是指估值很高的企业。
      这一段没有解释什么。
      """
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    #expect(document.glossary.map(\.term) == ["瞪羚企业", "独角兽企业"])
    #expect(document.glossary.map(\.definition) == ["指跨过死亡谷的企业。", "指估值很高的企业。"])
    #expect(document.sections.first { $0.title == "瞪羚企业" }?.label == "1.")
  }

  @Test(
    "the number in brackets by which the text refers to an entry is its label", arguments: ["[1]", "［1］", "【1】", "〔1〕"])
  func references(mark: String) throws {
    let text = "一、工作计划\n培育瞪羚企业\(mark)。\n名词解释\n\(mark)瞪羚企业:指跨过死亡谷的企业。\n[]空:没有编号。"
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    #expect(document.glossary.map(\.term) == ["瞪羚企业", "[]空"])
    #expect(document.glossary.first?.uses.count == 1)
  }

  @Test("every entry of a seed begins with its term, and its uses lie before the glossary")
  func seeds() throws {
    var count = 0
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: "a")
      for entry in document.glossary {
        count += 1
        let section = try #require(document.sections.first { $0.id == entry.section })
        #expect(document.text.foldedText(section.ownText).hasPrefix(entry.term), "\(entry.term)")
        #expect(document.text(of: section).hasSuffix(entry.definition), "\(entry.term)")
        #expect(entry.uses.allSatisfy { $0.end <= entry.source.start }, "\(entry.term)")
      }
    }
    #expect(count == 19)
  }
}
