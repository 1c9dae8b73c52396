import HanText
import Testing

@testable import FullTextSearch

@Suite struct VocabularyTests {
  private let index: SearchIndex
  private let vocabulary: Vocabulary

  /// A vocabulary that shows words as their texts have them.
  private static func vocabulary(of texts: [String], names: [String] = []) -> (SearchIndex, Vocabulary) {
    let texts = texts.map { Array($0.unicodeScalars) }
    let index = SearchIndex(texts.map { SearchDocument(text: $0) })
    let entries = names.map { Vocabulary.Entry(text: $0, kind: "place") }
    return (index, Vocabulary(names: entries, wordsOf: index) { String(of: texts[$0][$1.range]) })
  }

  init() {
    let texts = ["万江街道建设碧道,再建碧道。", "推进碧道公园。", "新建碧道十公里", "绿道与碧道相连", "万江街道很好", "重庆"]
    (index, vocabulary) = Self.vocabulary(of: texts, names: ["万江街道", "重庆", "长沙", "银行", "行动", "增长"])
  }

  @Test(
    "what was typed, in characters, pinyin and initials",
    arguments: [
      ("万", "万江街道"), ("萬江", "万江街道"), ("wanjiangjiedao", "万江街道"), ("wan jiang", "万江街道"), ("wanjj", "万江街道"),
      ("wjjd", "万江街道"),
      ("wj", "万江街道"), ("wanji", "万江街道"), ("万jie", nil), ("万jjie", "万江街道"), ("chongqing", "重庆"), ("cq", "重庆"),
      ("chq", "重庆"),
      ("zq", nil), ("zhongqing", nil), ("cs", "长沙"), ("zs", nil), ("yh", "银行"), ("yx", nil), ("xd", "行动"), ("hd", nil),
      ("zz", "增长"), ("zc", nil), ("長", "长沙"), ("bidao", "碧道"), ("碧", "碧道"), ("江街", nil), ("wjjdx", nil), ("", nil),
      ("xyz", nil),
    ] as [(String, String?)])
  func completions(typed: String, expected: String?) {
    #expect(vocabulary.completions(of: typed, atMost: 5).first?.text == expected)
  }

  @Test(
    "words are what a reader would take for one: runs between changing neighbours that tell the texts most briefly",
    arguments: [
      // 园建 stands as often as 园区 and 建设 do together, and is part of neither.
      ("园区", true), ("建设", true), ("产业园", true), ("园建", false), ("业园", false), ("园建设", false), ("区建", false),
      // Each 发展 behind 高质量 goes on, so that 高质量发 is a piece.
      ("高质量发展", true), ("质量发", false), ("高质量发", false),
      // A word inside of longer ones is a word too.
      ("基层治理", true), ("基层党建", true), ("基层", true), ("层治", false),
      // What stands once or twice is no word yet.
      ("地图", false), ("的园区", false),
    ])
  func words(text: String, isWord: Bool) {
    let texts = [
      "产业园建设很快", "推进产业园建设", "加强产业园建设", "这个产业园,很大", "产业园里有园区", "看产业园", "到产业园去", "促高质量发展", "高质量发展快", "大园区", "小园区,",
      "新园区好", "建设学校", "建设医院",
      "重点建设一批", "城区建设好了", "推动高质量发展", "实现高质量发展", "以高质量发展为主", "发展很快", "发展得好", "在发展", "高质量建设", "高质量的地图",
      "加强基层治理", "推进基层治理", "抓基层治理", "治理得好", "在治理", "会治理", "做好基层党建,", "大抓基层党建", "和基层党建", "党建好", "大党建", "抓党建",
    ]
    let index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) })
    let words = RepeatedWords.words(of: index, atMost: 1000).map(\.text)
    #expect(words.contains(text) == isWord, "\(words)")
  }

  @Test("words are shown as a text has them, not as search folds them")
  func spelling() {
    let texts = ["😀覆盖面很大", "全覆盖。", "已覆蓋到村", "覆盖率高", "成效显著。", "显著提高", "更显著了"]
    let (_, vocabulary) = Self.vocabulary(of: texts)
    #expect(["覆盖", "覆蓋"].contains(vocabulary.completions(of: "复盖", atMost: 1).first?.text))
    #expect(vocabulary.completions(of: "xianzhu", atMost: 1).first?.text == "显著")
  }

  @Test("a word that is strewn with other things is read where they are taken out")
  func alternatives() {
    let clean = ["乡村振兴好", "抓乡村振兴,", "乡村振兴了", "看乡村振兴", "大村振兴", "乡村"]
    let documents = clean.map { text in
      let scalars = Array(text.unicodeScalars)
      var map = OffsetMap()
      for position in scalars.indices { map.append(source: 4 * position, length: 1) }
      return SearchDocument(
        text: scalars.flatMap { [$0] + "(x)".unicodeScalars },
        alternatives: [MappedText(scalars: scalars, map: map)])
    }
    let words = RepeatedWords.words(of: SearchIndex(documents), atMost: 100)
    #expect(words.contains { $0.text == "乡村振兴" && $0.document < 4 && $0.span.count == 4 })
    #expect(!words.contains { $0.text == "村振" || $0.text == "村振兴" })
  }

  @Test("segmentation is found by Viterbi's algorithm, and words that do not pay are dropped")
  func segmentation() {
    let text = Array("甲乙丙丁 甲乙 丙丁 甲乙丙丁 乙丙".utf16)
    func places(_ word: String) -> ArraySlice<Int> {
      NaiveSearch.positions(of: Array(word.utf16), in: text)[...]
    }
    let words = ["甲乙", "丙丁", "乙丙"]
    var segmentation = WordSegmentation(
      text: text, words: words.map { (2, places($0)) }, isWritten: { $0 != 0x20 })
    segmentation.learn(least: 2)
    #expect(segmentation.isOfWords(0..<4) && segmentation.isOfWords(0..<2) && segmentation.isOfWords(2..<4))
    #expect(!segmentation.isOfWords(1..<3) && !segmentation.isOfWords(0..<3))
    // 乙丙 is used once, so it is two characters again.
    #expect(Array(segmentation.lengths.suffix(2)) == [1, 1])
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
    var budget = SearchIndex.standardLimit
    #expect(index.strings(soundingLike: "壁道", budget: &budget) == ["碧道"])
    #expect(index.strings(soundingLike: "碧道", budget: &budget) == [])
    #expect(index.strings(soundingLike: "毕到", budget: &budget) == ["碧道"])
    #expect(index.strings(soundingLike: "A", budget: &budget) == [])
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
