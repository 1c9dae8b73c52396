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
            - {c: null, d: e}
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

  @Test func putsShortObjectsOnALine() {
    let inner: JSONValue = .object(["b": .strings(["c", "d"]), "e, f": .string("g, h"), "i": .object([])])
    #expect(YAMLWriter.document(.object(["a": inner])) == "a: {b: [c, d], \"e, f\": \"g, h\", i: {}}\n")
    let long = JSONValue.string(String(repeating: "a", count: 120))
    let text = YAMLWriter.document(.object(["k": .object(["l": long, "m": inner])]))
    #expect(text.split(separator: "\n").map { $0.prefix(8) } == ["k:", "  l: aaaaa".prefix(8), "  m: {b: ".prefix(8)])
  }

  @Test func putsShortListsOnALine() {
    let words: JSONValue = .object(["a": .strings(["b", "c, d", "[e]", "no"]), "f": .array([.integer(1), .null])])
    #expect(YAMLWriter.document(words) == "a: [b, \"c, d\", \"[e]\", \"no\"]\nf: [1, null]\n")
    let long = (0..<40).map { "word\($0)" }
    let text = YAMLWriter.document(.object(["a": .strings(long)]))
    let lines = text.split(separator: "\n")
    #expect(lines.first == "a:" && lines.count == 4 && lines.dropFirst().allSatisfy { $0.count <= 120 })
    let written = lines.dropFirst().joined().split { " ,[]".contains($0) }.map(String.init)
    #expect(written == long && lines[1].hasPrefix("  [word0, ") && lines[2].hasPrefix("   word"))
    #expect(text.hasSuffix("word39]\n"))
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
