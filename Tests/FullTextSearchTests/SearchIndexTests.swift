import FullTextSearch
import HanText
import TestSupport
import Testing

@Suite struct SearchIndexTests {
  private func index(_ texts: String...) -> SearchIndex {
    SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) })
  }

  private func search(_ index: SearchIndex, _ query: String) throws -> SearchResults {
    try index.search(try SearchQuery(parsing: query))
  }

  @Test(
    "what finds what",
    arguments: [
      ("东莞", [0, 1]), ("東莞", [0, 1]), ("灯", [2]), ("工程", [3]), ("在建工程", [3]), ("gdp", [4]), ("ＧＤＰ", [4]),
      ("乾部", [5]), ("幹部", [5]), ("5.5%", [4]), ("5．5％", [4]), ("江", []), ("东 莞", [0, 1]), ("莞市寮步", [0]),
      ("\"a b\"", [6]), ("a b", [6, 7]), ("b　a", [6, 7]), ("莞东", []), ("\"十四五\"", [8]), ("十四五", [8]), ("“十四五”", [8]),
    ]
  )
  func find(query: String, expected: [Int]) throws {
    let index = index(
      "东莞市寮步镇",
      "東莞",
      "大灯",
      "在建工程",
      "GDP增长5.5%",
      "干部",
      "a b",
      "b|a",
      "是“十四五”规划的开局之年"
    )
    let results = try search(index, query)
    #expect(results.documents == expected)
    #expect(results.total == expected.count)
    #expect(results.hits(in: 0..<index.count).map(\.document).sorted() == expected)
  }

  @Test("highlights: every place, overlapping ones too, of all terms, in order")
  func highlights() throws {
    let index = index("哈哈哈,万江街道")
    #expect(try search(index, "哈哈").hits(in: 0..<1).first?.highlights == [Span(0, 2), Span(1, 3)])
    #expect(
      try search(index, "街道 哈哈哈 江街").hits(in: 0..<1).first?.highlights == [Span(0, 3), Span(5, 7), Span(6, 8)]
    )
    #expect(try search(index, "万江 万江 萬江").hits(in: 0..<1).first?.highlights == [Span(4, 6)])
  }

  @Test("highlights after characters outside the BMP are still code points")
  func supplementary() throws {
    let index = index("一", "陈𫖮和陳顗在东莞", "𫖮")
    #expect(try search(index, "东莞").hits(in: 0..<1).first?.highlights == [Span(6, 8)])
    #expect(try search(index, "陈顗").hits(in: 0..<1).first?.highlights == [Span(0, 2), Span(3, 5)])
    #expect(try search(index, "顗").documents == [1, 2])
  }

  @Test("nothing is found across two documents")
  func boundaries() throws {
    #expect(try search(index("万江", "街道"), "江街").total == 0)
    #expect(try search(index("a", "", "b", "\u{FFFF}", "\u{FFFE}"), "ab").total == 0)
    #expect(try search(index("a", "\u{FFFF}"), "a\u{FFFF}").total == 0)
    #expect(try search(index("a", "b\u{FFFF}"), "\u{FFFF}").documents == [1])
  }

  @Test("an alternative is found, and its highlight lies on the text")
  func alternatives() throws {
    let text = Array("鎮(zhèn)政府工作報(bào)告".unicodeScalars)
    var map = OffsetMap()
    map.append(source: 0, length: 1)
    map.append(source: 7, length: 5)
    map.append(source: 17, length: 1)
    let clean = MappedText(scalars: Array("鎮政府工作報告".unicodeScalars), map: map)
    let index = SearchIndex([
      SearchDocument(text: text, alternatives: [clean]), SearchDocument(text: Array("镇政府".unicodeScalars)),
    ])

    let results = try search(index, "镇政府")
    #expect(results.documents == [0, 1])
    #expect(results.hits(in: 0..<2).first { $0.document == 0 }?.highlights == [Span(0, 9)])
    #expect(try search(index, "zhèn").documents == [0])
    #expect(try search(index, "政府").hits(in: 0..<2).map(\.highlights) == [[Span(1, 3)], [Span(7, 9)]])
    #expect(try search(index, "報告").hits(in: 0..<1).map(\.highlights) == [[Span(11, 18)]])

    let query = try SearchQuery(parsing: "镇政府")
    #expect(try index.search(query, exact: true).documents == [1])
    #expect(try index.search(try SearchQuery(parsing: "政府"), exact: true).total == 2)
  }

  @Test("an occurrence that a text and its alternative share counts once in the score")
  func sharedOccurrence() throws {
    let text = Array("万江街道".unicodeScalars)
    let twice = SearchDocument(text: text, alternatives: [MappedText("万江街道"), MappedText("万江街道")])
    let results = try search(SearchIndex([SearchDocument(text: text), twice]), "万江")
    let scores = results.hits(in: 0..<2).map(\.score)
    #expect(scores.count == 2 && scores.first == scores.last)
  }

  @Test("an alternative with a map that leaves its text is held inside it")
  func straying() throws {
    var map = OffsetMap()
    map.append(source: 90, length: 2)
    let stray = MappedText(scalars: Array("街道".unicodeScalars), map: map)
    let index = SearchIndex([SearchDocument(text: Array("万江".unicodeScalars), alternatives: [stray])])
    #expect(try search(index, "街道").hits(in: 0..<1).first?.highlights == [Span(2, 2)])
  }

  @Test("better passages come first, equal ones in their order, and pages join without gap or overlap")
  func order() throws {
    var texts = (0..<200).map { "第\($0 % 10)段讲碧道" }
    texts[150] = "碧道碧道"
    let index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) })
    let results = try search(index, "碧道")
    let all = results.hits(in: 0..<200)
    #expect(all.count == 200)
    #expect(all.first?.document == 150)
    for (left, right) in zip(all, all.dropFirst()) {
      #expect(left.score > right.score || left.score == right.score && left.document < right.document)
    }
    for size in [1, 7, 50, 199] {
      let paged = stride(from: 0, to: 200, by: size).flatMap { results.hits(in: $0..<$0 + size) }
      #expect(paged == all)
    }
    #expect(results.hits(in: 200..<300).isEmpty)
    #expect(results.hits(in: 0..<0).isEmpty)
    #expect(results.hits(in: -5..<1).map(\.document) == [150])
    #expect(results.hits(in: .min ..< .max).count == 200)
  }

  @Test("a filter counts, and changes neither scores nor order")
  func filter() throws {
    let index = index("碧道", "碧道建设", "建成碧道", "道")
    let query = try SearchQuery(parsing: "碧道")
    let all = try index.search(query).hits(in: 0..<4)
    let some = try index.search(query, where: { $0 != 1 })
    #expect(some.total == 2)
    #expect(some.hits(in: 0..<4) == all.filter { $0.document != 1 })
    #expect(try index.search(query, where: { _ in false }).hits(in: 0..<4).isEmpty)
  }

  @Test("a rare term weighs more than a frequent one")
  func rarity() throws {
    let index = index("建设甲", "建设甲", "建设乙", "建设甲")
    let scores = try ["甲", "乙"].map { try search(index, $0).hits(in: 0..<1).first?.score ?? 0 }
    #expect(scores[1] > scores[0])
  }

  @Test("an index of nothing answers nothing")
  func empty() throws {
    #expect(try search(SearchIndex([]), "万").total == 0)
    #expect(try search(index("", ""), "万").hits(in: 0..<9).isEmpty)
  }

  @Test(
    "operators against what each passage holds",
    arguments: [
      ("甲 乙", [2, 5]), ("甲 OR 丙", [0, 2, 3, 4, 5]), ("甲 -乙", [0, 4]), ("(甲 OR 乙) 丙", [5]), ("甲 OR 乙 丙", [0, 2, 4, 5]),
      ("-甲 乙", [1]), ("-(甲 OR 丙) 乙", [1]), ("甲 near/0 乙", [2]), ("乙 near/1 甲", [2, 5]), ("甲 near/0 甲", [4]),
      ("甲 near/1 丙 near/0 乙", [5]), ("丁", []), ("丁 OR 丙", [3, 5]), ("甲 丁", []), ("odd:yes", [1, 3, 5]),
      ("甲 odd:yes", [5]), ("甲 -odd:yes", [0, 2, 4]), ("odd:yes OR 甲", [0, 1, 2, 3, 4, 5]),
    ]
  )
  func operators(query: String, expected: [Int]) throws {
    let index = index("甲", "乙", "甲乙", "丙", "甲甲", "甲丙乙")
    let results = try index.search(
      try SearchQuery(parsing: query, fields: ["odd"]),
      condition: { filter in { $0 % 2 == (filter.value == "yes" ? 1 : 0) } })
    #expect(results.documents == expected)
    #expect(results.hits(in: 0..<6).map(\.document).sorted() == expected)
  }

  @Test("random queries against evaluating them passage by passage", arguments: [20_230_101, 5])
  func random(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    func text(_ length: Int) -> String { String((0..<length).map { _ in "甲乙丙丁".randomElement(using: &random) ?? "甲" }) }
    let texts = (0..<60).map { _ in text(random.index(below: 12)) }
    let index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) }, workers: 3)
    func expression(_ depth: Int) -> String {
      switch random.index(below: depth > 2 ? 2 : 5) {
      case 0, 1: text(1 + random.index(below: 3))
      case 2: "(\(expression(depth + 1)) \(expression(depth + 1)))"
      case 3: "(\(expression(depth + 1)) OR \(expression(depth + 1)))"
      default: "(\(expression(depth + 1)) -\(expression(depth + 1)))"
      }
    }
    for _ in 0..<300 {
      let query = try SearchQuery(parsing: expression(0))
      let results = try index.search(query)
      let expected = texts.indices.filter { NaiveSearch.holds(query.expression, texts[$0]) }
      #expect(results.documents == expected, "seed \(seed), \(query.understood)")
      #expect(Set(results.hits(in: 0..<60).map(\.document)) == Set(expected))
    }
  }

  @Test("a heading lifts what is below it, and finds nothing by itself")
  func headings() throws {
    let texts = ["碧道甲", "碧道乙", "碧道丙", "绿道"].map { SearchDocument(text: Array($0.unicodeScalars)) }
    let index = SearchIndex(
      texts,
      headings: [
        SearchHeading(text: Array("年度报告".unicodeScalars), documents: 0..<4, field: .title),
        SearchHeading(text: Array("建设碧道".unicodeScalars), documents: 1..<2, field: .heading),
      ])
    #expect(try search(index, "碧道").hits(in: 0..<3).map(\.document) == [1, 0, 2])
    #expect(try search(index, "年度").total == 0)
    let parts = try search(index, "碧道").explanation().parts(of: 1)
    #expect(parts.map(\.kind) == [.term] && parts[0].headings > 0 && parts[0].frequency == 1)
  }

  @Test("terms that stand together come first, whatever the length of the page")
  func adjacency() throws {
    var texts = (0..<400).map { "第\($0 % 10)段讲产业，后面很远很远的地方才讲企业" }
    texts[333] = "第三段讲的东西里面有产业企业，后面很远很远的地方"
    let index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) })
    let results = try search(index, "产业 企业")
    #expect(results.hits(in: 0..<1).map(\.document) == [333])
    #expect(results.hits(in: 0..<400) == (0..<40).flatMap { results.hits(in: $0 * 10..<$0 * 10 + 10) })
    for hit in results.hits(in: 0..<3) {
      #expect(abs(results.explanation().parts(of: hit.document).reduce(0) { $0 + $1.score } - hit.score) < 1e-9)
    }
  }

  @Test("the best of random texts are those that scoring every one puts first", arguments: [20_230_101, 6])
  func best(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in "甲乙丙丁戊".randomElement(using: &random) ?? "甲" })
    }
    let texts = (0..<400).map { _ in text(random.index(below: 40)) }
    let index = SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) }, workers: 2)
    for _ in 0..<150 {
      let terms = (0..<1 + random.index(below: 3)).map { _ in text(1 + random.index(below: 3)) }
      let results = try search(index, terms.joined(separator: " "))
      let scored = results.hits(of: results.documents.reversed()).sorted {
        ($1.score, $0.document) < ($0.score, $1.document)
      }
      for count in [1, 10, 30] {
        #expect(results.hits(in: 0..<count) == Array(scored.prefix(count)), "seed \(seed), \(terms)")
      }
    }
  }

  @Test("a query that could read more than it may is refused, not cut short")
  func cost() throws {
    let index = index("甲乙", "甲乙", "甲丙")
    let query = try SearchQuery(parsing: "甲 OR 乙")
    // Three postings of 甲, two of 乙, and all of them merged once.
    #expect(try index.search(query, limit: 10).total == 3)
    #expect(throws: SearchFailure.tooCostly(cost: 10, limit: 9)) { try index.search(query, limit: 9) }
  }
}
