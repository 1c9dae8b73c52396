import HanText
import Testing

@testable import FullTextSearch

@Suite struct VocabularyTests {
  private let index: SearchIndex
  private let vocabulary: Vocabulary

  init() {
    let texts = ["万江街道建设碧道,再建碧道。", "推进碧道公园。", "新建碧道十公里", "绿道与碧道相连", "万江街道很好", "重庆"]
    index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) })
    vocabulary = Vocabulary(
      names: [.init(text: "万江街道", kind: "place"), .init(text: "重庆", kind: "place")], wordsOf: index)
  }

  @Test(
    "what was typed, in characters, pinyin and initials",
    arguments: [
      ("万", "万江街道"), ("萬江", "万江街道"), ("wanjiangjiedao", "万江街道"), ("wan jiang", "万江街道"), ("wanjj", "万江街道"),
      ("wjjd", "万江街道"),
      ("wj", "万江街道"), ("wanji", "万江街道"), ("万jie", nil), ("万jjie", "万江街道"), ("chongqing", "重庆"), ("cq", "重庆"),
      ("chq", "重庆"),
      ("bidao", "碧道"), ("碧", "碧道"), ("江街", nil), ("wjjdx", nil), ("", nil), ("xyz", nil),
    ] as [(String, String?)])
  func completions(typed: String, expected: String?) {
    #expect(vocabulary.completions(of: typed, atMost: 5).first?.text == expected)
  }

  @Test(
    "names differ in one character from what was typed",
    arguments: [
      ("万红街道", true), ("万江街", true), ("万江的街道", true), ("万江街道", false), ("江万街道", false), ("万", false),
    ])
  func neighbours(typed: String, isFound: Bool) {
    #expect(vocabulary.neighbours(of: typed).contains { $0.text == "万江街道" } == isFound)
  }

  @Test("what sounds alike is proposed, and only what the texts hold")
  func likeness() {
    #expect(index.strings(soundingLike: "壁道") == ["碧道"])
    #expect(index.strings(soundingLike: "碧道") == [])
    #expect(index.strings(soundingLike: "毕到") == ["碧道"])
    #expect(index.strings(soundingLike: "A") == [])
  }

  @Test("letters find characters, marked as such, and not when the search is exact")
  func pinyin() throws {
    let query = try SearchQuery(parsing: "bidao")
    #expect(try index.search(query).documents == [0, 1, 2, 3])
    #expect(try index.search(query, exact: true).total == 0)
    #expect(try index.search(query).alternatives == [TermAlternative(term: "bidao", text: "碧道", kind: .pinyin)])
    #expect(try index.search(query).hits(in: 0..<1).first?.highlights.isEmpty == false)
  }

  @Test("occurrences are counted without overlap, in the last reading")
  func occurrences() {
    var map = OffsetMap()
    map.append(source: 0, length: 1)
    map.append(source: 4, length: 1)
    let clean = MappedText(scalars: Array("碧道".unicodeScalars), map: map)
    let index = SearchIndex([
      SearchDocument(text: Array("哈哈哈哈哈,哈哈".unicodeScalars)),
      SearchDocument(text: Array("碧(b)道".unicodeScalars), alternatives: [clean]),
    ])
    #expect(index.occurrences(of: "哈哈") == [TermOccurrences(document: 0, count: 3)])
    #expect(index.occurrences(of: "碧道") == [TermOccurrences(document: 1, count: 1)])
    #expect(index.occurrences(of: "b").isEmpty)
    #expect(index.occurrences(of: "").isEmpty)
    #expect([0, 1].map(index.length) == [8, 2])
  }

  @Test(
    "a snippet holds its place, is no longer than asked for and is cut at clauses",
    arguments: [
      (Span(6, 8), 4, "推进碧道"), (Span(6, 8), 12, "一年来,推进碧道公园建设"), (Span(6, 8), 13, "一年来,推进碧道公园建设,"),
      (Span(0, 2), 6, "一年来,"), (Span(6, 8), 100, nil),
      (Span(6, 8), 1, "碧"), (Span(90, 99), 5, nil),
    ] as [(HanText.Span, Int, String?)])
  func snippet(place: HanText.Span, length: Int, expected: String?) {
    let text = Array("一年来,推进碧道公园建设,成效明显。".unicodeScalars)
    let span = Snippet.span(of: text, around: place, length: length)
    #expect(span.end <= text.count && span.count <= max(length, 1))
    if let expected { #expect(String(of: text[span.range]) == expected) }
  }
}
