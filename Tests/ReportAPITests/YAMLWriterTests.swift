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
            - - f
        g: []
        h: {}
        i: true

        """)
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
