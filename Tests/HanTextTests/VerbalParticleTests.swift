import Testing

@testable import HanText

@Suite("着 that is written 著")
struct VerbalParticleTests {
  @Test(
    "the characters beside it tell",
    arguments: [
      ("著力推進", "着力推进"), ("隨著改革", "随着改革"), ("有著", "有着"), ("著眼長遠", "着眼长远"), ("沿著", "沿着"), ("显著力度", "显著力度"),
      ("著名", "著名"), ("隨著名著", "随著名著"), ("專著", "专著"), ("顯著", "显著"), ("著", "著"), ("編著", "编著"),
    ])
  func folded(text: String, expected: String) {
    let mapped = MappedText(text)
    #expect(mapped.foldedText(Span(mapped.folded.indices)) == expected)
    #expect(mapped.text(Span(mapped.scalars.indices)) == text)
  }
}
