import HanText
import Testing

@Suite struct PinyinTests {
  @Test(
    "every reading that a character has in words, in either script",
    arguments: [
      ("重", ["chong", "zhong"]), ("乐", ["le", "yue"]), ("園", ["yuan"]), ("绿", ["lu", "lv"]), ("A", []), ("，", []),
    ] as [(Unicode.Scalar, [String])])
  func syllables(character: Unicode.Scalar, expected: [String]) {
    #expect(Set(Pinyin.syllables(of: character)).isSuperset(of: expected))
    if expected.count < 2 { #expect(Pinyin.syllables(of: character) == expected) }
  }

  @Test("characters and syllables say the same")
  func inverse() {
    for syllable in ["wan", "jiang", "zhuang", "a", "er"] {
      let characters = Pinyin.characters(of: syllable)
      #expect(!characters.isEmpty)
      for character in characters where ScriptFolding.readable(character) == character {
        #expect(Pinyin.syllables(of: character).contains(syllable))
      }
    }
    #expect(Pinyin.characters(of: "wx").isEmpty)
  }

  @Test(
    "letters are cut into whole syllables, in every way that there is",
    arguments: [
      ("bidao", [["bi", "dao"]]), ("xian", [["xian"], ["xi", "an"]]), ("gdp", []), ("", []), ("wanj", []),
      ("fangan", [["fang", "an"], ["fan", "gan"]]),
    ] as [(String, [[String]])])
  func cuts(letters: String, expected: [[String]]) {
    let cuts = Pinyin.cuts(of: letters)
    for cut in expected { #expect(cuts.contains(cut)) }
    #expect(cuts.isEmpty == expected.isEmpty)
    #expect(cuts.allSatisfy { $0.joined() == letters })
  }

  @Test("a text made of nothing but short syllables is cut only so often")
  func bounded() {
    #expect(Pinyin.cuts(of: String(repeating: "xian", count: 60)).count == 8)
    #expect(Pinyin.cuts(of: String(repeating: "xian", count: 60) + "x").isEmpty)
  }
}
