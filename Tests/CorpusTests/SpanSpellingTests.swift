import HanText
import Testing

@testable import Corpus

@Suite struct SpanSpellingTests {
  @Test(arguments: [
    ([], ""), ([Span(0, 1)], "[0,1]"),
    ([Span(9, 10), Span(120, 12_345)], "[9,10],[120,12345]"),
  ])
  func pairsAreInDigits(_ spans: [Span], _ text: String) {
    #expect(String(decoding: SpanSpelling(spans).bytes, as: UTF8.self) == text)
  }
}
