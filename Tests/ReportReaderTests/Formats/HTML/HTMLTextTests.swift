import HanText
import TestSupport
import Testing

@testable import ReportReader

@Suite("Reading pages")
struct HTMLTextTests {
  private func text(_ page: String) -> String {
    String(of: HTMLText(Array(page.unicodeScalars)).text.scalars)
  }

  @Test(
    "a block is a line, and many blanks are one",
    arguments: [
      ("<p>一、</p><p>二、</p>", "一、\n二、"), ("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙"),
      ("甲<br>乙<br/><br />丙", "甲\n乙\n丙"), ("<p>甲<span>乙</span><b> 丙</b></p>", "甲乙 丙"),
      ("<p>  增长\n\t6%   左右 </p>", "增长 6% 左右"), ("<p>全面\n  建成</p>", "全面建成"),
      ("<p>&nbsp;&nbsp;甲</p>", "\u{A0}\u{A0}甲"), ("<ul><li>甲<li>乙</ul>", "甲\n乙"), ("<p>甲<p>乙", "甲\n乙"),
      ("<pre>甲\n 乙</pre>", "甲\n 乙"), ("<p></p><p> </p><p>甲</p>", "甲"), ("<h1>题</h1>文", "题\n文"),
      ("甲 < 乙 & 丙 <3", "甲 < 乙 & 丙 <3"), ("<dl><dt>词<dd>义</dl>", "词\n义"),
    ])
  func blocks(page: String, expected: String) {
    #expect(text(page) == expected)
  }

  @Test(
    "what is no text of the page goes",
    arguments: [
      "<script>var a='</p>甲';if(a<b){}</script>", "<style>p{}</style>", "<!-- 甲 -->", "<![CDATA[甲]]>",
      "<noscript>甲</noscript>", "<template><p>甲</p></template>", "<title>甲</title>", "<p style='DISPLAY: none'>甲</p>",
      "<div hidden><p>甲</p></div>", "<nav><a>首页</a></nav>", "<select><option>甲<option>乙</select>", "<button>甲</button>",
      "<form><input value=甲>乙</form>", "<header><p>甲</p></header>", "<footer>甲</footer>", "<!-->", "<?xml 甲?>",
      "<textarea>甲</textarea>", "<script>甲", "<!DOCTYPE html>", "<svg><text>甲</text></svg>",
      "<a title='x>y' b=\">\"></a>",
    ])
  func leftOut(markup: String) {
    #expect(text("<p>政府工作报告正文正文</p>" + markup) == "政府工作报告正文正文")
    guard markup != "<script>甲" else { return }
    #expect(text(markup + "<p>政府工作报告正文正文</p>") == "政府工作报告正文正文")
    #expect(text("<p>政府" + markup + "正文正文</p>").filter { $0 != "\n" } == "政府正文正文")
  }

  @Test("surroundings stay where they hold the report")
  func surroundings() {
    #expect(text("<form id=aspnetForm><p>政府工作报告</p></form>") == "政府工作报告")
    #expect(text("<form><nav>首页</nav><p>政府工作报告</p></form>") == "政府工作报告")
    #expect(text("<header>网站</header><article><header><h1>报告题目</h1></header>正文</article>") == "报告题目\n正文")
  }

  @Test("an element that is never closed hides no more than its parent")
  func unclosed() {
    #expect(text("<div><p hidden>甲</div><p>政府工作报告</p>") == "政府工作报告")
    #expect(text("<table><tr><td hidden>甲<td>政府工作报告</table>") == "政府工作报告")
  }

  @Test(
    "references",
    arguments: [
      ("&ldquo;十四五&rdquo;", "“十四五”"), ("&#20844;&#x62A5;&#X62a5", "公报报"), ("&amp;lt;", "&lt;"), ("A&ampB", "A&B"),
      ("&unknown;", "&unknown;"), ("&#147;甲&#148;", "“甲”"), ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"),
      ("&#0;", "\u{FFFD}"), ("&", "&"), ("&#", "&#"), ("&#x;", "&#x;"), ("&hellip;&mdash;&middot;", "…—·"),
      ("&copy2022", "©2022"), ("&mdash 甲", "&mdash 甲"),
    ])
  func references(page: String, expected: String) {
    #expect(text("<p>" + page + "</p>") == expected)
  }

  @Test("a row is a paragraph, its cells apart by tabs; a table that only arranges blocks leaves them")
  func tables() {
    #expect(
      text("<table><tr><th>指标<th>目标</tr><tr><td><p>地区生产总值</p><p>增速</p></td><td>6%</td></tr></table>")
        == "指标\t目标\n地区生产总值 增速\t6%")
    #expect(text("<table><tr><td>甲</td><td></td><td>丙</td></tr><tr><td></td><td>乙</td></tr></table>") == "甲\t\t丙\n乙")
    #expect(text("<table><tr><td><p>甲</p><table><tr><td>乙<td>丙</table>丁</td></tr></table>") == "甲\n乙\t丙\n丁")
    let paragraph = "<p>" + String(repeating: "文", count: 400) + "</p>"
    #expect(text("<table><tr><td>菜单<td>\(paragraph)\(paragraph)</table>").filter { $0 == "\n" }.count == 2)
    #expect(text("<table><tr><td>甲<td>乙") == "甲\t乙")
  }

  @Test("headings are told with their levels")
  func headings() {
    let page = HTMLText(Array("<h1><span>政府工作报告</span></h1><p>甲</p><h2></h2><p>乙</p><h3>丙</h3>".unicodeScalars))
    #expect(
      page.text.paragraphs == [ParagraphMark(start: 0, headingLevel: 1), ParagraphMark(start: 11, headingLevel: 3)])
  }

  @Test("what a page says of itself")
  func fields() throws {
    let page = """
      <html><head><title> 政府工作
      报告 </title><meta name="ArticleTitle" content="2021年&quot;政府工作报告&quot;"><META NAME='PubDate' CONTENT='2021-02-01 09:15'>
      <meta name=ContentSource content=本网><meta name="x" content="y"></head><body><p>正文</p></body></html>
      """
    #expect(
      try SourceText(Array(page.utf8)).pageFields == [
        "title": "政府工作 报告", "articletitle": "2021年\"政府工作报告\"", "pubdate": "2021-02-01 09:15", "contentsource": "本网",
      ])
  }

  @Test(
    "pages are told from text",
    arguments: [
      ("<!DOCTYPE html><p>甲", true), ("  \n<html>", true), ("<p>甲</p>", true), ("甲</p>乙</p>丙</p>", true),
      ("<?xml version='1.0'?><html xmlns=''>", true), ("<!-- x --><HTML>", true), ("甲<乙>丙", false), ("<公报>", false),
      ("增长<6%", false), ("", false), ("<", false), ("a </p> b", false),
    ])
  func signature(page: String, expected: Bool) {
    #expect(HTMLSignature.matches(Array(page.unicodeScalars)) == expected)
  }
}
