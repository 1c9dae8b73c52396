import Testing

@testable import ReportAPI

struct JSONLayoutTests {
  @Test func whatFitsStaysOnALine() {
    let value: JSONValue = .object(["a": .strings(["万江街道", "b"]), "c": .object(["d": .integer(1), "e": .null])])
    #expect(JSONLayout.text(of: value) == #"{"a": ["万江街道", "b"], "c": {"d": 1, "e": null}}"#)
  }

  @Test func whatDoesNotFitIsSetOut() throws {
    let words = (0..<20).map { "word\($0)" }
    let value: JSONValue = .object([
      "short": .integer(1), "long": .strings(words), "object": .object(["text": .string("x")]), "empty": .array([]),
    ])
    let lines = words.map { "    \"\($0)\"" }.joined(separator: ",\n")
    let text = JSONLayout.text(of: value)
    #expect(
      text == """
        {
          "short": 1,
          "long": [
        \(lines)
          ],
          "object": {"text": "x"},
          "empty": []
        }
        """)
    #expect(try JSONParser.parse(Array(text.utf8)) == value)
  }

  @Test func everyExampleIsTheSameValue() throws {
    for (name, example) in OperationExamples.all {
      #expect(try JSONParser.parse(Array(JSONLayout.text(of: example).utf8)) == example, "\(name)")
    }
  }
}
