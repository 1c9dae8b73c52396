import HTTPServer

@testable import ReportAPI

/// Makes the examples of the OpenAPI document: what the endpoints answer to their example requests.
struct ExampleMaker {
  let client: APIClient

  /// The examples by operation, in the order of the endpoints.
  func examples() throws -> [(name: String, value: JSONValue)] {
    try client.service.endpoints.map { endpoint in
      let body = Array((endpoint.body?.example ?? "").utf8)
      let answer = try client.send(endpoint.method, endpoint.example, body: body)
      guard answer.status == 200 else { throw UnexpectedAnswer(target: endpoint.example, text: answer.text) }
      return (endpoint.name, try example(of: answer, endpoint.success))
    }
  }

  /// The answer itself; of long texts the first lines, of the document itself the first member.
  private func example(of answer: APIAnswer, _ success: Endpoint.Success) throws -> JSONValue {
    switch (success.mediaType, success.schema) {
    case (.json, .anyObject):
      guard case .object(let members) = try answer.json else { return .null }
      return .object(Array(members.prefix(1)))
    case (.yaml, _):
      let first = answer.text.prefix { $0 != "\n" }.split(separator: ":")
      return .object([JSONValue.Member(String(first[0]), try JSONParser.parse(Array(first[1].utf8)))])
    case (.json, _), (.problem, _): return try answer.json
    case (.plainText, _), (.html, _), (.metrics, _), (.markdown, _), (.docx, _), (.ndjson, _),
      (.csv, _):
      return .string(answer.text.split(separator: "\n").prefix(2).joined(separator: "\n"))
    }
  }

  /// The table that keeps the examples in the sources.
  static func table(_ examples: [(name: String, value: JSONValue)]) -> String {
    let lines = examples.map { "    \($0.name)\t\(String(decoding: $0.value.json, as: UTF8.self))\n" }
    return """
      // swift-format-ignore-file
      // Generated: GONGBAO_UPDATE_GOLDEN=1 swift test --filter OpenAPIExampleTests

      /// The rows of `OperationExamples`.
      enum OperationExampleTable {
        static let lines = ##\"""
      \(lines.joined())    \"""##
      }

      """
  }
}
