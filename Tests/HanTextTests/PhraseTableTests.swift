import Testing

@testable import HanText

@Suite("Phrase tables")
struct PhraseTableTests {
  private let table = PhraseTable<Int>([("超", 1), ("超过", 2), ("不超过", 3), ("过", 4), ("超过", 9), ("", 5)])
  private let text = Array("总数不超过十家".unicodeScalars)

  @Test("the longest phrase at a position counts, and of equal ones the first")
  func longest() {
    #expect(table.match(in: text, at: 3, within: text.indices)?.value == 2)
    #expect(table.match(in: text, at: 2, within: text.indices)?.value == 3)
    #expect(table.match(in: text, at: 0, within: text.indices) == nil)
  }

  @Test("a phrase must lie within the range")
  func within() {
    #expect(table.match(in: text, at: 3, within: 3..<4)?.value == 1)
    #expect(table.match(in: text, endingAt: 5, within: 3..<5)?.value == 2)
    #expect(table.match(in: text, endingAt: 5, within: 0..<5)?.value == 3)
    #expect(table.match(in: text, at: 99, within: 0..<100) == nil)
  }

  @Test("first and last in a range")
  func search() {
    #expect(table.first(in: text, within: text.indices)?.span == Span(2, 5))
    #expect(table.last(in: text, within: text.indices)?.span == Span(2, 5))
    #expect(table.first(in: text, within: 5..<7) == nil)
  }

  @Test("characters beyond the first plane are told apart")
  func beyond() {
    let table = PhraseTable<Int>([("𠀀", 1)])
    #expect(table.match(in: Array("𠀀".unicodeScalars), at: 0, within: 0..<1)?.value == 1)
    #expect(table.match(in: Array("𠀁".unicodeScalars), at: 0, within: 0..<1) == nil)
  }
}
