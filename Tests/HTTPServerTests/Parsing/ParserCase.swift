import Testing

@testable import HTTPServer

/// One row of a parser table.
struct ParserCase: Sendable, CustomTestStringConvertible {
  let name: String
  let input: String
  let expected: ParserResult
  var limits = ServerLimits()

  var testDescription: String { name }

  /// A request that is taken.
  static func taken(
    _ name: String,
    _ input: String,
    method: String = "GET",
    target: String = "/",
    version: HTTPVersion = .http11,
    fields: [String] = ["Host=a"],
    body: String = "",
    isPersistent: Bool = true,
    rest: String = ""
  ) -> ParserCase {
    ParserCase(
      name: name,
      input: input,
      expected: .request(
        ParsedRequest(
          method: method, target: target, version: version, fields: fields, body: body, isPersistent: isPersistent,
          rest: rest)
      )
    )
  }

  /// A request that is refused with 400, with the offset of the byte that is wrong.
  static func fault(_ name: String, _ input: String, _ fault: RequestFault, at offset: Int) -> ParserCase {
    ParserCase(name: name, input: input, expected: .refused(.malformedRequest(fault, offset: offset)))
  }

  static func refused(_ name: String, _ input: String, _ problem: HTTPProblem) -> ParserCase {
    ParserCase(name: name, input: input, expected: .refused(problem))
  }
}
