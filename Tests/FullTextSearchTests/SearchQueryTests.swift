import HanText
import TestSupport
import Testing

@testable import FullTextSearch

@Suite struct SearchQueryTests {
  @Test(
    "what a query is understood as",
    arguments: [
      ("碧道", ["碧道"], "碧道"), ("  碧道\t 企业\n", ["碧道", "企业"], "碧道 企业"), ("碧道　企业", ["碧道", "企业"], "碧道 企业"),
      ("\"碧道\"", ["碧道"], "碧道"), ("\"a b\" c", ["a b", "c"], "\"a b\" c"), ("\" \"", [" "], "\" \""),
      ("东莞\"GDP 增长\"快", ["东莞", "GDP 增长", "快"], "东莞 \"GDP 增长\" 快"), ("“十四五”", ["“十四五”"], "“十四五”"),
      ("a OR -b (c) *", ["a", "OR", "-b", "(c)", "*"], "a OR -b (c) *"), ("報告 报告", ["報告", "报告"], "報告 报告"),
      ("𫖮", ["𫖮"], "𫖮"), ("e\u{301}", ["e\u{301}"], "e\u{301}"), ("\u{0}", ["\u{0}"], "\u{0}"),
    ]
  )
  func understood(text: String, terms: [String], understood: String) throws {
    let query = try SearchQuery(parsing: text)
    #expect(query.terms == terms)
    #expect(query.understood == understood)
    #expect(query.dropped == [])
    #expect(try SearchQuery(parsing: query.understood) == query)
  }

  @Test(
    "what is no query, and where",
    arguments: [
      ("", SearchQueryError.empty), (" \t　", .empty), ("\"", .unbalancedQuote(at: 0)),
      ("碧道 \"企业", .unbalancedQuote(at: 3)),
      ("\"a\"\"", .unbalancedQuote(at: 3)), ("\"\"", .emptyPhrase(at: 0)), ("万江 \"\" 街道", .emptyPhrase(at: 3)),
      (String(repeating: "万 ", count: 51), .tooManyTerms(at: 100)),
      ("江 " + String(repeating: "万", count: 257), .termTooLong(at: 2)),
      ("江 \"" + String(repeating: "万 ", count: 1000), .termTooLong(at: 2)),
    ]
  )
  func errors(text: String, error: SearchQueryError) {
    #expect(throws: error) { try SearchQuery(parsing: text) }
    #expect(error.explanation.contains("; "))
    #expect(error == .empty || error.explanation.contains("position \(error.position)"))
  }

  @Test("queries as large as they may be")
  func limits() throws {
    #expect(try SearchQuery(parsing: String(repeating: "万 ", count: 50)).terms.count == 50)
    #expect(try SearchQuery(parsing: String(repeating: "万", count: 256)).terms.count == 1)
  }

  @Test("terms that fold alike are looked for once")
  func needles() throws {
    let query = try SearchQuery(parsing: "東莞 东莞 GDP gdp 𫖮")
    #expect(query.needles == [Array("东莞".utf16), Array("gdp".utf16), Array("𫖮".utf16)])
  }

  @Test("no text crashes the parser or the search")
  func random() {
    var random = SplitMix(seed: 20_221_104)
    let alphabet = Array("\"\" 　万a-()*:\u{0}\u{FFFF}\u{10FFFF}\u{301}\u{D7FF}\u{E000}".unicodeScalars)
    let index = SearchIndex([SearchDocument(text: alphabet), SearchDocument(text: [])])
    for _ in 0..<3000 {
      let text = (0..<random.index(below: 10)).map { _ in alphabet[random.index(below: alphabet.count)] }
      guard let query = try? SearchQuery(parsing: String(of: text)) else { continue }
      #expect((try? SearchQuery(parsing: query.understood)) == query)
      let results = index.search(query)
      for hit in results.hits(in: 0..<results.total) { #expect(!hit.highlights.isEmpty) }
    }
  }
}
