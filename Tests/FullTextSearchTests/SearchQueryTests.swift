import HanText
import TestSupport
import Testing

@testable import FullTextSearch

@Suite struct SearchQueryTests {
  private static let readings: [(String, [String], String)] = [
    ("碧道", ["碧道"], "碧道"), ("  碧道\t 企业\n", ["碧道", "企业"], "碧道 企业"), ("碧道　企业", ["碧道", "企业"], "碧道 企业"),
    ("\"碧道\"", ["碧道"], "碧道"), ("\"a b\" c", ["a b", "c"], "\"a b\" c"), ("\" \"", [" "], "\" \""),
    ("东莞\"GDP 增长\"快", ["东莞", "GDP 增长", "快"], "东莞 \"GDP 增长\" 快"), ("“十四五”", ["“十四五”"], "“十四五”"),
    ("報告 报告", ["報告", "报告"], "報告 报告"), ("𫖮", ["𫖮"], "𫖮"), ("e\u{301}", ["e\u{301}"], "e\u{301}"),
    ("\u{0}", ["\u{0}"], "\u{0}"), ("a OR b", ["a", "b"], "a OR b"),
    ("a b OR c d", ["a", "b", "c", "d"], "a b OR c d"),
    ("a (b OR c) d", ["a", "b", "c", "d"], "a (b OR c) d"), ("(a b) c", ["a", "b", "c"], "a b c"),
    ("（a OR b） c", ["a", "b", "c"], "(a OR b) c"), ("a AND b", ["a", "b"], "a b"), ("a -b", ["a"], "a -b"),
    ("-b a", ["a"], "-b a"), ("a -(b OR c)", ["a"], "a -(b OR c)"), ("a -(b near/3 c)", ["a"], "a -(b near/3 c)"),
    ("a near/5 b", ["a", "b"], "a near/5 b"), ("a NEAR/5 b", ["a", "b"], "a near/5 b"),
    ("a NEAR/１０ b", ["a", "b"], "a near/10 b"), ("PLACE:万江 碧道", ["碧道"], "place:万江 碧道"),
    ("a near/5 b near/0 \"c d\" e", ["a", "b", "c d", "e"], "a near/5 b near/0 \"c d\" e"),
    ("place:万江 碧道", ["碧道"], "place:万江 碧道"), ("place:\"万 江\" 碧", ["碧"], "place:\"万 江\" 碧"),
    ("-place:万江 碧道", ["碧道"], "-place:万江 碧道"), ("year：2022", [], "year:2022"),
    ("http://a", ["http://a"], "\"http://a\""),
    ("村(社区)", ["村(社区)"], "村(社区)"), ("2019-2020", ["2019-2020"], "2019-2020"), ("****", ["****"], "****"),
    ("\"OR\" \"-a\"", ["OR", "-a"], "\"OR\" \"-a\""), ("or a", ["or", "a"], "or a"), ("a --b", ["a"], "a -\"-b\""),
    ("\"a*\"", ["a*"], "\"a*\""), ("near a", ["near", "a"], "near a"),
    ("a OR (b OR c)", ["a", "b", "c"], "a OR b OR c"),
    ("a ＯＲ b", ["a", "b"], "a OR b"), ("a －b", ["a"], "a -b"), ("ｙｅａｒ：２０２２ a", ["a"], "year:２０２２ a"),
    ("a ｎｅａｒ／5 b", ["a", "b"], "a near/5 b"), ("\"－b\"", ["－b"], "\"－b\""), ("a－b", ["a－b"], "a－b"),
    ("\"a＂b\"", ["a＂b"], "a＂b"),
    ("ORa", ["ORa"], "ORa"), ("a(OR", ["a(OR"], "a(OR"),
  ]

  @Test("what a query is understood as", arguments: readings)
  func understood(text: String, terms: [String], understood: String) throws {
    let query = try SearchQuery(parsing: text, fields: Self.fields)
    #expect(query.terms == terms)
    #expect(query.understood == understood)
    #expect(query.dropped == [])
    #expect(try SearchQuery(parsing: query.understood, fields: Self.fields) == query)
  }

  private static let fields: Set<String> = ["place", "year", "kind", "report"]

  private static let mistakes: [(String, SearchQueryError)] = [
    ("", SearchQueryError.empty), (" \t　", .empty), ("\"", .unbalancedQuote(at: 0)),
    ("碧道 \"企业", .unbalancedQuote(at: 3)),
    ("\"a\"\"", .unbalancedQuote(at: 3)), ("\"\"", .emptyPhrase(at: 0)), ("万江 \"\" 街道", .emptyPhrase(at: 3)),
    (String(repeating: "万 ", count: 51), .tooManyTerms(at: 100)),
    ("江 " + String(repeating: "万", count: 257), .termTooLong(at: 2)),
    ("江 \"" + String(repeating: "万 ", count: 1000) + "\"", .termTooLong(at: 2)),
    ("(a", .unbalancedParenthesis(at: 0)), ("a)", .unbalancedParenthesis(at: 1)), (")", .unbalancedParenthesis(at: 0)),
    ("a (b", .unbalancedParenthesis(at: 2)), ("a ()", .emptyGroup(at: 2)), ("( )", .emptyGroup(at: 0)),
    ("OR a", .missingOperand(of: "OR", at: 0)), ("a OR", .missingOperand(of: "OR", at: 2)),
    ("a OR OR b", .missingOperand(of: "OR", at: 5)), ("a AND", .missingOperand(of: "AND", at: 2)),
    ("AND a", .missingOperand(of: "AND", at: 0)), ("(a OR )", .missingOperand(of: "OR", at: 3)),
    ("a -", .missingOperand(of: "-", at: 2)), ("a - b", .missingOperand(of: "-", at: 2)), ("-a", .onlyNegations(at: 0)),
    ("-a -b", .onlyNegations(at: 0)), ("a OR -b", .onlyNegations(at: 5)), ("a (-b)", .onlyNegations(at: 3)),
    ("near/3 a", .nearWithoutTerms(at: 0)), ("a near/3", .nearWithoutTerms(at: 2)),
    ("a near/3 -b", .nearWithoutTerms(at: 2)),
    ("(a b) near/3 c", .nearWithoutTerms(at: 6)), ("a near/x b", .badDistance(at: 2)),
    ("a near/999 b", .badDistance(at: 2)),
    ("a near/ b", .badDistance(at: 2)), ("place:", .missingValue(of: "place", at: 0)),
    ("a place: b", .missingValue(of: "place", at: 2)), ("碧*", .needlessWildcard(at: 0)),
    ("a *道", .needlessWildcard(at: 2)),
    (String(repeating: "(", count: 17) + "a" + String(repeating: ")", count: 17), .tooDeep(at: 16)),
  ]

  @Test("what is no query, and where", arguments: mistakes)
  func errors(text: String, error: SearchQueryError) {
    #expect(throws: error) { try SearchQuery(parsing: text, fields: Self.fields) }
    #expect(error.explanation.contains("; "))
    #expect(error == .empty || error.explanation.contains("position \(error.position)"))
  }

  @Test(
    "a term that looks like another query language gets a hint",
    arguments: [
      ("or", "OR"), ("AND", "blank"), ("Not", "-"), ("near", "near/N"), ("“十四五”", "\"\""),
      ("title:碧道", "place:, year:"),
      ("碧道、公园", "blanks"), ("碧道", nil), (":", nil), ("，", nil), ("12:30", nil), ("order", nil),
    ] as [(String, String?)])
  func hints(term: String, part: String?) {
    let hint = TermHint.hint(for: term, fields: ["year", "place"])
    #expect((hint == nil) == (part == nil))
    if let part { #expect(hint?.contains(part) == true) }
  }

  @Test("queries as large as they may be")
  func limits() throws {
    #expect(try SearchQuery(parsing: String(repeating: "万 ", count: 50)).terms.count == 50)
    #expect(try SearchQuery(parsing: String(repeating: "万", count: 256)).terms.count == 1)
  }

  @Test("no text crashes the parser or the search")
  func random() throws {
    var random = SplitMix(seed: 20_221_104)
    let alphabet = Array("\"\" 　万a-()*:\u{0}\u{FFFF}\u{10FFFF}\u{301}\u{D7FF}\u{E000}OR".unicodeScalars)
    let index = SearchIndex([SearchDocument(text: alphabet), SearchDocument(text: [])])
    for _ in 0..<3000 {
      let text = (0..<random.index(below: 10)).map { _ in alphabet[random.index(below: alphabet.count)] }
      guard let query = try? SearchQuery(parsing: String(of: text)) else { continue }
      #expect((try? SearchQuery(parsing: query.understood)) == query)
      let results = try index.search(query)
      #expect(results.hits(in: 0..<results.total).count == results.total)
    }
  }
}
