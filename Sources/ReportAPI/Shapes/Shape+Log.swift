import HTTPServer

extension Shape<LogEntry> {
  static let logLine = Shape(
    "LogLine", "One request and what became of it.",
    [
      .string("time", "When it was over, in UTC.") { $0.time },
      .string("method", "The method; null when it had not come whole.") { $0.method },
      .string("target", "The target as it was sent; null when it had not come whole.") { $0.target },
      .string("route", "The template of the route that answered; null when none did.") { $0.record.route },
      .integer("status", "The status; null when the client was gone before there was an answer.") { $0.record.status },
      .integer("bytes", "How many bytes of content were sent.") { $0.record.contentBytes },
      .number("duration", "Milliseconds from the request's first byte until the answer was there.") { $0.duration },
      .string("remote", "The client's address.") { $0.remote },
      .string("requestId", "The request's X-Request-Id; null when it has none.") { $0.requestID },
      .string("refusal", "Why the server itself refused, as in the metrics; null for other answers.") {
        $0.record.refusal?.rawValue
      },
    ])
}

extension Shape<DroppedLines> {
  static let droppedLines = Shape(
    "DroppedLines", "A gap in the log.",
    [
      .string("time", "When the next line was written, in UTC.") { $0.time },
      .integer("dropped", "How many lines are missing here.") { $0.count },
    ])
}
