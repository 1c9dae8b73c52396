import Testing

@testable import ReportAPI

struct YAMLWriterTests {
  @Test func writesBlocks() {
    let value: JSONValue = .object([
      "a": .object(["b": .array([.number("1"), .object(["c": .null, "d": .string("e")]), .array([.string("f")])])]),
      "g": .array([]), "h": .object([]), "i": .boolean(true),
    ])
    #expect(
      YAMLWriter.document(value) == """
        a:
          b:
            - 1
            - c: null
              d: e
            - [f]
        g: []
        h: {}
        i: true

        """)
  }

  @Test func putsReferencesOnALine() {
    let reference: JSONValue = .object(["$ref": .string("#/a/b")])
    let value: JSONValue = .object(["a": reference, "b": .array([reference])])
    #expect(YAMLWriter.document(value) == "a: {$ref: \"#/a/b\"}\nb:\n  - {$ref: \"#/a/b\"}\n")
  }

  @Test func putsShortListsOnALine() {
    let words: JSONValue = .object(["a": .strings(["b", "c, d", "[e]", "no"]), "f": .array([.integer(1), .null])])
    #expect(YAMLWriter.document(words) == "a: [b, \"c, d\", \"[e]\", \"no\"]\nf: [1, null]\n")
    let long = (0..<40).map { "word\($0)" }
    let text = YAMLWriter.document(.object(["a": .strings(long)]))
    #expect(text == "a:\n" + long.map { "  - \($0)\n" }.joined())
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("万江街道", "万江街道"), ("/v1/reports/{id}", "/v1/reports/{id}"), ("", "\"\""),
    ("true", "\"true\""), ("No", "\"No\""), ("200", "\"200\""), ("a: b", "\"a: b\""), ("a # b", "\"a # b\""),
    ("- a", "\"- a\""), ("a:", "\"a:\""), (" a", "\" a\""), ("a\nb", "\"a\\nb\""),
    ("\"", "\"\\\"\""), ("1.5", "\"1.5\""),
    ("~", "\"~\""), ("/", "\"/\""), ("$ref", "\"$ref\""),
  ])
  func quotesWhatWouldReadAsSomethingElse(text: String, expected: String) {
    #expect(YAMLWriter.document(.string(text)) == expected + "\n")
  }
}
