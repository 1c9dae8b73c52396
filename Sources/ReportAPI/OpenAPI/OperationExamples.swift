/// Answers of the endpoints to the reports in `seeds/`, by operation: a line each, the operation's name, a tab, and
/// the answer in JSON.
enum OperationExamples {
  static let all: [String: JSONValue] = parsed.examples
  /// Lines that can't be read; a test holds this empty.
  static let unreadable: [Substring] = parsed.unreadable

  private static let parsed = parse(OperationExampleTable.lines)

  private static func parse(_ lines: String) -> (examples: [String: JSONValue], unreadable: [Substring]) {
    var examples: [String: JSONValue] = [:]
    var unreadable: [Substring] = []
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2, let value = try? JSONParser.parse(Array(parts[1].utf8)) {
        examples[String(parts[0])] = value
      } else {
        unreadable.append(line)
      }
    }
    return (examples, unreadable)
  }
}
