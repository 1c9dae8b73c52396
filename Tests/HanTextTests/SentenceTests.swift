import Testing

@testable import HanText

@Suite("Sentences")
struct SentenceTests {
  /// The sentences that the first occurrence of `word` and its neighbours lie in.
  private func sentences(_ word: Character, in text: String) throws -> [String?] {
    let scalars = Array(text.unicodeScalars)
    let position = try #require(scalars.firstIndex { String($0) == String(word) })
    let sentence = Sentence.around(position, in: scalars)
    return [Sentence.before(sentence, in: scalars), sentence, Sentence.after(sentence, in: scalars)].map { span in
      span.map { String(of: scalars[$0.range]) }
    }
  }

  @Test(
    "a sentence ends with its stop and all that closes behind it",
    arguments: [
      ("甲。乙x丙。丁。", ["甲。", "乙x丙。", "丁。"]), ("乙x丙", [nil, "乙x丙", nil]),
      ("标题\n乙x;丙,丁。 \n戊", ["标题", "乙x;丙,丁。", "戊"]), ("他说:“甲!”乙x?!丙", ["他说:“甲!”", "乙x?!", "丙"]),
      ("甲(5.5%)。x乙)。", ["甲(5.5%)。", "x乙)。", nil]), ("甲。\n\n x \n\n。", ["甲。", "x", "。"]),
    ] as [(String, [String?])])
  func bounds(text: String, expected: [String?]) throws {
    #expect(try sentences("x", in: text) == expected)
  }

  @Test("the sentences one after the other are the whole text without what parts them")
  func walk() {
    let text = Array("第一句。第二句!\n标题\n(三)“第三句。”第四句".unicodeScalars)
    var next: Span? = Sentence.around(0, in: text)
    var walked: [Span] = []
    while let sentence = next, walked.count < 20 {
      #expect(Sentence.before(sentence, in: text) == walked.last)
      walked.append(sentence)
      next = Sentence.after(sentence, in: text)
    }
    #expect(walked.map { String(of: text[$0.range]) } == ["第一句。", "第二句!", "标题", "(三)“第三句。”", "第四句"])
  }

  @Test("a text without any stop is cut at the reach of a sentence")
  func reach() {
    let text = [Unicode.Scalar](repeating: "字", count: 5000)
    #expect(Sentence.around(2500, in: text) == Span(2500 - Sentence.reach, 2500 + Sentence.reach))
    #expect(Sentence.around(9000, in: text) == Span(5000 - Sentence.reach, 5000))
    #expect(Sentence.around(-1, in: []) == Span(0, 0))
  }
}
