import Testing

@testable import ReportAPI

struct JSONParserTests {
  @Test(arguments: [
    #"{"b":[1,-2.50,1e+16],"a":{"万":null}}"#, #"[true,false,"\"\\\n"]"#, #""""#, "0", "[]", "{}",
  ])
  func readsWhatIsWrittenAgain(text: String) throws {
    #expect(String(decoding: try JSONParser.parse(Array(text.utf8)).json, as: UTF8.self) == text)
  }

  @Test func readsEscapesAndBlanks() throws {
    let value = try JSONParser.parse(Array(#" [ "\u516c\ud83d\udcdc\/\b\f" , 1 ] "#.utf8))
    #expect(value == .array([.string("公📜/\u{8}\u{C}"), .number("1")]))
  }

  @Test(arguments: [
    "", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "+1", "nul", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"", "[1] 2", "\"",
    "[",
    #""\u+123""#,
  ])
  func refusesWhatIsNoJSON(text: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func refusesWhatIsTooDeep() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
  }
}
