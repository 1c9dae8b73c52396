import Testing

@testable import ReportAPI

struct PrettyJSONTests {
  @Test(arguments: [
    (#"{"a":1,"b":[]}"#, "{\n  \"a\": 1,\n  \"b\": []\n}"), ("[]", "[]"), ("{}", "{}"),
    (#"[[1,2],{}]"#, "[\n  [\n    1,\n    2\n  ],\n  {}\n]"),
    (#"{"a":"{,}:[\"\\"}"#, "{\n  \"a\": \"{,}:[\\\"\\\\\"\n}"), (#""一""#, #""一""#), (#"["["]"#, "[\n  \"[\"\n]"),
  ])
  func isSetOutOverLines(json: String, expected: String) throws {
    let pretty = PrettyJSON.text(of: Array(json.utf8))
    #expect(String(decoding: pretty, as: UTF8.self) == expected)
    #expect(try JSONParser.parse(pretty) == JSONParser.parse(Array(json.utf8)))
  }
}
