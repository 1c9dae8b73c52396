import Testing

@testable import HTTPServer

@Suite struct RequestLineTests {
  static let cases: [ParserCase] = [
    .taken("usual", "GET / HTTP/1.1\r\nHost: a\r\n\r\n"),
    .taken("query", "GET /a?b=c HTTP/1.1\r\nHost: a\r\n\r\n", target: "/a?b=c"),
    .taken("raw UTF-8", "GET /万江?q=碧道 HTTP/1.1\r\nHost: a\r\n\r\n", target: "/万江?q=碧道"),
    .taken("absolute form", "GET http://b/x HTTP/1.1\r\nHost: a\r\n\r\n", target: "http://b/x"),
    .taken("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", method: "BREW"),
    .taken("lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", method: "get"),
    .taken("an empty line before", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
    .taken("higher minor version", "GET / HTTP/1.7\r\nHost: a\r\n\r\n"),
    .taken("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", version: .http10, fields: [], isPersistent: false),
    .taken(
      "a next request behind", "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /2", rest: "GET /2"),

    .fault("two empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n", .malformedMethod, at: 0),
    .fault("an empty line before a fault", "\r\nGET / HTTP/1.1\r\nHost: [\r\n", .malformedHost, at: 22),
    .fault("a line feed before", "\nGET / HTTP/1.1\r\n", .bareLineFeed, at: 0),
    .fault("a lone carriage return before", "\rGET / HTTP/1.1\r\n", .bareCarriageReturn, at: 0),
    .fault("no method", " / HTTP/1.1\r\n", .malformedMethod, at: 0),
    .fault("a byte that is no token's in the method", "GE{T / HTTP/1.1\r\n", .malformedMethod, at: 2),
    .fault("a tab behind the method", "GET\t/ HTTP/1.1\r\n", .malformedMethod, at: 3),
    .fault("two blanks behind the method", "GET  / HTTP/1.1\r\n", .malformedTarget, at: 4),
    .fault("NUL in the target", "GET /\0 HTTP/1.1\r\n", .malformedTarget, at: 5),
    .fault("DEL in the target", "GET /\u{7F} HTTP/1.1\r\n", .malformedTarget, at: 5),
    .fault("a tab in the target", "GET /\ta HTTP/1.1\r\n", .malformedTarget, at: 5),
    .fault("a line feed in the target", "GET /\na HTTP/1.1\r\n", .bareLineFeed, at: 5),
    .fault("two blanks behind the target", "GET /  HTTP/1.1\r\n", .malformedVersion, at: 6),
    .fault("no version (HTTP/0.9)", "GET /\r\n", .malformedVersion, at: 5),
    .fault("lower-case version", "GET / http/1.1\r\n", .malformedVersion, at: 6),
    .fault("another protocol", "GET / ICAP/1.0\r\n", .malformedVersion, at: 6),
    .fault("two-digit version", "GET / HTTP/1.10\r\n", .malformedVersion, at: 14),
    .fault("a version without a point", "GET / HTTP/11\r\n", .malformedVersion, at: 12),
    .fault("a blank behind the version", "GET / HTTP/1.1 \r\n", .malformedVersion, at: 14),
    .fault("a bare line feed at the end", "GET / HTTP/1.1\nHost: a\r\n", .bareLineFeed, at: 14),
    .fault("a bare carriage return at the end", "GET / HTTP/1.1\rHost: a\r\n", .bareCarriageReturn, at: 15),
    .refused("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .unsupportedVersion),
    .refused("HTTP/0.9 written out", "GET / HTTP/0.9\r\n", .unsupportedVersion),
    .refused("HTTP/3", "GET / HTTP/3.0\r\nHost: a\r\n\r\n", .unsupportedVersion),
  ]

  @Test(arguments: cases)
  func everyCutGivesTheSame(_ row: ParserCase) {
    expectSameForEveryCut(row)
  }

  @Test func lineOfTheLimitIsTaken() {
    let target = "/" + String(repeating: "a", count: 8_192 - "GET / HTTP/1.1".utf8.count)
    let result = ParserRun.result(of: Array("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n".utf8), cutAt: [])
    guard case .request(let request) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(request.target == target)
  }

  @Test(arguments: [0, 1, 5, 8_191, 8_192, 8_193])
  func longerLineIsRefusedHoweverCut(_ cut: Int) {
    let target = "/" + String(repeating: "a", count: 8_193 - "GET / HTTP/1.1".utf8.count)
    let bytes = Array("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    #expect(ParserRun.result(of: bytes, cutAt: [cut]) == .refused(.requestLineTooLong(limit: 8_192)))
  }

  @Test func endlessMethodIsRefused() {
    let bytes = Array(repeating: UInt8(ascii: "A"), count: 8_193)
    #expect(ParserRun.result(of: bytes, cutAt: []) == .refused(.requestLineTooLong(limit: 8_192)))
  }
}

/// Runs a case whole, byte by byte, and cut at every point.
func expectSameForEveryCut(_ row: ParserCase, sourceLocation: SourceLocation = #_sourceLocation) {
  let bytes = Array(row.input.utf8)
  func result(_ cuts: [Int]) -> ParserResult {
    ParserRun.result(of: bytes, cutAt: cuts, limits: row.limits)
  }
  let whole = result([])
  #expect(whole == row.expected, "whole", sourceLocation: sourceLocation)
  #expect(result(Array(bytes.indices)) == whole, "byte by byte", sourceLocation: sourceLocation)
  let differing = bytes.indices.filter { result([$0]) != whole }
  #expect(differing.isEmpty, "cut at these offsets", sourceLocation: sourceLocation)
}
