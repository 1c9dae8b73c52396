import HanText
import Testing

@testable import ReportReader

@Suite("Enumerators")
struct EnumeratorTests {
  @Test(
    "what opens a heading",
    arguments: [
      ("一、2021年工作总结", .hanComma, 1, "一、"), ("第二、统一制定信贷计划", .ordinal, 2, "第二、"),
      ("附件:", .part, 1, "附件:"), ("第一、一体化推进改革", .ordinal, 1, "第一、"), ("第二、三农工作", .ordinal, 2, "第二、"),
      ("十二、其他", .hanComma, 12, "十二、"),
      ("(一)坚持", .hanBracket, 1, "(一)"),
      ("(二十一)坚持", .hanBracket, 21, "(二十一)"),
      ("1.加快", .digitDot, 1, "1."),
      ("12、加快", .digitDot, 12, "12、"),
      ("(3)加快", .digitBracket, 3, "(3)"),
      ("第三部分 安排", .part, 3, "第三部分"),
      ("四是提供", .clause, 4, "四是"),
      ("一要切实", .clause, 1, "一要"),
      ("首先,抓好", .ordinal, 1, "首先,"),
      ("再次,抓好", .ordinal, 3, "再次,"),
      ("最后,抓好", .ordinal, Enumerator.last, "最后,"),
      ("附件2 名词解释", .part, 2, "附件2"),
      ("附件一:项目表", .part, 1, "附件一:"),
    ] as [(String, Enumerator.Style, Int, String)])
  func found(text: String, style: Enumerator.Style, ordinal: Int, label: String) throws {
    let scalars = Array(text.unicodeScalars)
    let enumerator = try #require(Enumerator(scalars, at: 0, end: scalars.count))
    #expect(enumerator.style == style)
    #expect(enumerator.ordinal == ordinal)
    #expect(String(of: scalars[enumerator.span.range]) == label)
  }

  @Test(
    "what does not",
    arguments: [
      "一年来,我们", "1.5倍", "2022年", "十四五", "(略)", "第一", "三", "", "一二三、四", "(一", "123、", "首先要抓好", "附件:名词解释", "第一、二产业",
      "第一、第二产业", "第一、二、三产业",
    ])
  func notFound(text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(Enumerator(scalars, at: 0, end: scalars.count) == nil)
  }
}
