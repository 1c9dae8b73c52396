import HTTPServer

extension Shape<Problem> {
  static let problem = Shape(
    "Problem", "Why a request is not answered as asked (RFC 9457).",
    [
      .address("type", "The address of a page that explains this kind of problem.") { $0.kind.type },
      .string("title", "The kind of problem, in a few words.") { $0.kind.title },
      .integer("status", "The status of the answer.") { $0.kind.status.code },
      .string("detail", "What is wrong with this request and what would be right.") { $0.detail },
      .string("parameter", "The parameter that is at fault.") { $0.parameter },
      .string("given", "What was given.") { $0.given },
      .strings("allowed", "What is allowed instead, where it can be listed.") { $0.allowed },
      .string("nearest", "The allowed value nearest to the one given.") { $0.nearest },
    ])
}
