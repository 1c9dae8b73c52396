import HanText
import ReportModel
import TestSupport
import Testing

@testable import ReportReader

@Suite("Reading .docx")
struct WordDocumentTests {
  private func text(_ body: String) throws -> String {
    String(of: try SourceText(WordFixture(body: body).bytes).scalars)
  }

  /// A run of text.
  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t>\(text)</w:t></w:r>"
  }

  @Test(
    "paragraphs as they show",
    arguments: [
      ("<w:p>\(run("甲"))\(run("乙"))</w:p><w:p/><w:p>\(run("丙"))</w:p>", "甲乙\n丙"),
      ("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>", "甲\t乙\n丙"),
      ("<w:p><w:r><w:t> 甲 </w:t><w:t xml:space='preserve'> 乙</w:t></w:r></w:p>", "甲 乙"),
      ("<w:p><w:ins>\(run("甲"))</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>", "甲"),
      ("<w:p><w:moveFrom>\(run("乙"))</w:moveFrom><w:moveTo>\(run("甲"))</w:moveTo></w:p>", "甲"),
      ("<w:p><w:hyperlink>\(run("甲"))</w:hyperlink><w:smartTag>\(run("乙"))</w:smartTag></w:p>", "甲乙"),
      ("<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText><w:fldChar/></w:r>\(run("3"))</w:p>", "3"),
      ("<w:p><w:fldSimple w:instr='DATE'>\(run("今天"))</w:fldSimple></w:p>", "今天"),
      ("<w:p>\(run("乙", "<w:vanish/>"))\(run("甲", "<w:vanish w:val='0'/>"))</w:p>", "甲"),
      (
        "<w:p><w:r><w:ruby><w:rt>\(run("zhèn"))</w:rt><w:rubyBase>\(run("鎮"))</w:rubyBase></w:ruby></w:r></w:p>",
        "鎮"
      ),
      ("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p>\(run("甲"))</w:p></w:sdtContent></w:sdt>", "甲"),
      ("<w:p>\(run("甲&amp;&#20057;"))<w:r><w:noBreakHyphen/></w:r></w:p>", "甲&乙\u{2011}"),
      ("<w:p><w:r><w:sym w:font='Wingdings' w:char='F0A7'/></w:r></w:p>", "\u{F0A7}"),
      ("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", "x+1"),
      ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("甲"))</w:p><w:p>\(run("乙"))</w:p>", "甲乙"),
      ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("甲"))</w:p>", "甲"), ("<w:p/>", ""),
    ])
  func paragraphs(body: String, expected: String) throws {
    #expect(try text(body) == expected)
  }

  @Test("a row is a paragraph, its cells apart by tabs")
  func tables() throws {
    func cell(_ words: String...) -> String { "<w:tc>\(words.map { WordFixture.paragraph($0) }.joined())</w:tc>" }
    let table = "<w:tbl><w:tr>\(cell("指标"))\(cell("目标", "单位"))</w:tr><w:tr>\(cell("生产总值"))\(cell("6%"))</w:tr></w:tbl>"
    #expect(
      try text(WordFixture.paragraph("前") + table + WordFixture.paragraph("后")) == "前\n指标\t目标 单位\n生产总值\t6%\n后")
    #expect(try text("<w:tbl><w:tr><w:tc>\(table)<w:p/></w:tc></w:tr></w:tbl>") == "指标\t目标 单位\n生产总值\t6%")
  }

  @Test("a text box stands behind the paragraph that holds it, in one of its renderings")
  func textBoxes() throws {
    func box(_ word: String) -> String { "<w:txbxContent>\(WordFixture.paragraph(word))</w:txbxContent>" }
    let choice = """
      <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box("框"))</w:drawing></mc:Choice>\
      <mc:Fallback><w:pict>\(box("旧"))</w:pict></mc:Fallback></mc:AlternateContent>
      """
    let body = "<w:p><w:r><w:t>甲</w:t>\(choice)</w:r><w:r><w:t>乙</w:t></w:r></w:p>" + WordFixture.paragraph("丙")
    #expect(try text(body) == "甲乙\n框\n丙")
  }

  @Test("the numbers that Word computes are labels, not text")
  func numbering() throws {
    var fixture = WordFixture(
      body: [
        WordFixture.paragraph("回顾", WordFixture.item(1)), WordFixture.paragraph("工业", WordFixture.item(1, level: 1)),
        WordFixture.paragraph("农业", WordFixture.item(1, level: 1)),
        WordFixture.paragraph("细目", WordFixture.item(1, level: 2)),
        WordFixture.paragraph("计划", WordFixture.item(1)), WordFixture.paragraph("工业", WordFixture.item(1, level: 1)),
        WordFixture.paragraph("无号", WordFixture.item(0)), WordFixture.paragraph("黑点", WordFixture.item(3)),
        WordFixture.paragraph("另一", WordFixture.item(2)), WordFixture.paragraph("\u{3000}再一", WordFixture.item(2)),
      ].joined())
    let levels =
      WordFixture.level(0, "chineseCountingThousand", "%1、") + WordFixture.level(1, "chineseCounting", "（%2）")
      + WordFixture.level(2, "decimal", "%1.%2.%3 ", more: "<w:isLgl/>")
    fixture.numbering = """
      <w:abstractNum w:abstractNumId="5">\(levels)</w:abstractNum>\
      <w:abstractNum w:abstractNumId="6">\(WordFixture.level(0, "bullet", "\u{F0B7}"))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/>\
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>\
      <w:num w:numId="3"><w:abstractNumId w:val="6"/></w:num>
      """
    let read = try SourceText(fixture.bytes)
    #expect(String(of: read.scalars) == "回顾\n工业\n农业\n细目\n计划\n工业\n无号\n黑点\n另一\n\u{3000}再一")
    #expect(read.paragraphs.map(\.label) == ["一、", "（一）", "（二）", "1.2.1", "二、", "（一）", "七、", "八、"])
    #expect(read.paragraphs.map(\.start) == [0, 3, 6, 9, 12, 15, 24, 28])
  }

  @Test("numbering and heading levels come from styles, and from the styles that these are based on")
  func styles() throws {
    var fixture = WordFixture(
      body: [
        WordFixture.paragraph("甲", "<w:pStyle w:val='1'/>"), WordFixture.paragraph("乙", "<w:pStyle w:val='b'/>"),
        WordFixture.paragraph("丙", "<w:pStyle w:val='b'/>"), WordFixture.paragraph("丁", "<w:outlineLvl w:val='4'/>"),
        WordFixture.paragraph(
          "戊", "<w:pStyle w:val='b'/><w:outlineLvl w:val='9'/><w:numPr><w:numId w:val='0'/></w:numPr>"),
      ].joined())
    fixture.styles = """
      <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="2"/></w:style>
      """
    fixture.numbering = """
      <w:abstractNum w:abstractNumId="0">\(WordFixture.level(0, "ideographTraditional", "%1", more: "<w:pStyle w:val='1'/>"))\
      \(WordFixture.level(1, "upperRoman", "%2.", more: "<w:pStyle w:val='2'/>"))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(
      try SourceText(fixture.bytes).paragraphs == [
        ParagraphMark(start: 0, headingLevel: 1, label: "甲"), ParagraphMark(start: 2, headingLevel: 2, label: "I."),
        ParagraphMark(start: 4, headingLevel: 2, label: "II."), ParagraphMark(start: 6, headingLevel: 5),
      ])
  }

  @Test("notes stand at the end, each with its number")
  func notes() throws {
    var fixture = WordFixture(
      body: "<w:p><w:r><w:t>碧道</w:t><w:footnoteReference w:id='3'/><w:footnoteReference w:id='2'/></w:r></w:p>")
    fixture.footnotes = """
      <w:footnote w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
      <w:footnote w:id="2">\(WordFixture.paragraph("第二"))</w:footnote>\
      <w:footnote w:id="3">\(WordFixture.paragraph("第一"))\(WordFixture.paragraph("续"))</w:footnote>
      """
    let read = try SourceText(fixture.bytes)
    #expect(String(of: read.scalars) == "碧道\n第一\n续\n第二")
    #expect(
      read.paragraphs == [
        ParagraphMark(start: 3, label: "1", isNote: true), ParagraphMark(start: 8, label: "2", isNote: true),
      ])
  }

  @Test("the main part is found where the package says")
  func mainPart() throws {
    let read = try SourceText(WordFixture(body: WordFixture.paragraph("甲"), main: "word/document2.xml").bytes)
    #expect(String(of: read.scalars) == "甲")
    #expect(read.format == .docx)
    #expect(read.detection == DetectedEncoding(encoding: .utf8, evidence: .declaration, confidence: 1))
  }

  @Test("no content of the parts is a trap", arguments: 0..<300 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let pieces = [
      "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>甲 </w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>",
      "</w:tc>",
      "<w:txbxContent>", "</w:txbxContent>", "<mc:AlternateContent>", "<mc:Choice>", "</mc:Choice>", "<mc:Fallback/>",
      "</mc:AlternateContent>", "<w:del/>", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", WordFixture.paragraph("甲"),
      WordFixture.paragraph("乙", WordFixture.item(1)), WordFixture.paragraph("丙", WordFixture.item(1, level: 8)),
      "<w:br/>",
      "<w:footnoteReference w:id='1'/>", "<w:pPr><w:numPr><w:ilvl w:val='-7'/></w:numPr></w:pPr>", "&lt;", "<![CDATA[",
    ]
    let levels = WordFixture.level(0, "chineseCounting", "%1、%%9%") + WordFixture.level(8, "lowerLetter", "%9)")
    for isBalanced in [true, false] {
      // Half of the bodies are made of whole elements, so that more than the XML reader is tried.
      let words =
        isBalanced ? pieces.filter { !$0.hasPrefix("</") && ($0.hasSuffix("/>") || $0.contains("</")) } : pieces
      var fixture = WordFixture(body: (0..<12).map { _ in words.randomElement(using: &generator) ?? "" }.joined())
      fixture.numbering = """
        <w:abstractNum w:abstractNumId="0">\(levels)</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>\
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="99999999999999999999"/></w:lvlOverride></w:num>
        """
      fixture.footnotes = "<w:footnote w:id='1'>\(WordFixture.paragraph("\u{3000}注"))</w:footnote>"
      do {
        let read = try SourceText(fixture.bytes)
        #expect(read.paragraphs.allSatisfy { $0.start < read.scalars.count }, "seed \(seed)")
      } catch {
        #expect(!error.explanation.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test("nesting without end and document types are refused")
  func hostile() {
    let deep = String(repeating: "<w:sdt>", count: 300)
    #expect(throws: ReadingError.self) { try text(deep) }
    let error = #expect(throws: ReadingError.self) { try text("<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>") }
    guard case .markup(.unknownEntity, "word/document.xml", _) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
  }
}
