import HanText
import Testing

@Suite("Clean text in two forms")
struct MappedTextTests {
  @Test("the folded form is as long as the text, simplified and half width")
  func folded() {
    let text = MappedText("東莞市（寮步）增長６％")
    #expect(text.foldedText(Span(0, 12)) == "东莞市(寮步)增长6%")
    #expect(text.scalars.count == text.folded.count)
    #expect(text.text(Span(0, 3)) == "東莞市")
  }

  @Test("a span that reaches past the text is cut, not a trap")
  func clamped() {
    let text = MappedText("公报")
    #expect(text.text(Span(1, 9)) == "报")
    #expect(text.foldedText(Span(5, 9)) == "")
  }
}
