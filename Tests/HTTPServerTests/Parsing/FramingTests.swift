import Testing

@testable import HTTPServer

@Suite struct FramingTests {
  private static let head = "POST / HTTP/1.1\r\nHost: a\r\n"

  private static func taken(
    _ name: String, _ fields: [String], _ tail: String, body: String, rest: String = ""
  ) -> ParserCase {
    let lines = fields.map { $0.replacing("=", with: ": ", maxReplacements: 1) + "\r\n" }.joined()
    return .taken(
      name, head + lines + "\r\n" + tail, method: "POST", fields: ["Host=a"] + fields, body: body, rest: rest)
  }

  static let lengths: [ParserCase] = [
    taken("length", ["Content-Length=3"], "abcGET", body: "abc", rest: "GET"),
    taken("length of nothing", ["Content-Length=0"], "x", body: "", rest: "x"),
    taken("leading zeros", ["Content-Length=0003"], "abc", body: "abc"),
    taken("no length", [], "abc", body: "", rest: "abc"),
    taken(
      "limit", ["Content-Length=1000"], String(repeating: "a", count: 1_000), body: String(repeating: "a", count: 1_000)
    ),
    .fault("empty", head + "Content-Length:\r\n\r\n", .malformedContentLength, at: 41),
    .fault("plus sign", head + "Content-Length: +5\r\n\r\n", .malformedContentLength, at: 42),
    .fault("minus sign", head + "Content-Length: -5\r\n\r\n", .malformedContentLength, at: 42),
    .fault("blank inside", head + "Content-Length: 5 5\r\n\r\n", .malformedContentLength, at: 43),
    .fault("hexadecimal", head + "Content-Length: 0x5\r\n\r\n", .malformedContentLength, at: 43),
    .fault("underscore", head + "Content-Length: 5_0\r\n\r\n", .malformedContentLength, at: 43),
    .fault("list", head + "Content-Length: 5, 5\r\n\r\n", .malformedContentLength, at: 43),
    .fault("decimal point", head + "Content-Length: 5.0\r\n\r\n", .malformedContentLength, at: 43),
    .fault("full-width digit", head + "Content-Length: ５\r\n\r\n", .malformedContentLength, at: 42),
    .fault("twice, differing", head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n", .repeatedContentLength, at: 61),
    .fault("twice, alike", head + "Content-Length: 5\r\ncontent-length: 5\r\n\r\n", .repeatedContentLength, at: 61),
    .refused("beyond the limit", head + "Content-Length: 1001\r\n\r\n", .contentTooLarge(limit: 1_000)),
    .refused("overflow", head + "Content-Length: 18446744073709551621\r\n\r\n", .contentTooLarge(limit: 1_000)),
    .refused("64 bits", head + "Content-Length: 9223372036854775808\r\n\r\n", .contentTooLarge(limit: 1_000)),
  ]

  static let codings: [ParserCase] = [
    taken("chunked", ["Transfer-Encoding=chunked"], "3\r\nabc\r\n0\r\n\r\nGET", body: "abc", rest: "GET"),
    taken("in capitals", ["Transfer-Encoding=CHUNKED"], "0\r\n\r\n", body: ""),
    .fault(
      "with a length", head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", .lengthWithTransferCoding,
      at: 75),
    .fault(
      "with a length behind", head + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n",
      .lengthWithTransferCoding, at: 75),
    .fault(
      "unknown coding with a length", head + "Transfer-Encoding: x\r\nContent-Length: 3\r\n\r\n",
      .lengthWithTransferCoding, at: 69),
    .fault("twice in a list", head + "Transfer-Encoding: chunked, chunked\r\n\r\n", .malformedTransferCoding, at: 65),
    .fault(
      "twice in fields", head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
      .malformedTransferCoding, at: 84),
    .fault("not last", head + "Transfer-Encoding: chunked, gzip\r\n\r\n", .malformedTransferCoding, at: 62),
    .fault(
      "not last over fields", head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n",
      .malformedTransferCoding, at: 85),
    .fault("empty", head + "Transfer-Encoding:\r\n\r\n", .malformedTransferCoding, at: 48),
    .fault("an empty element", head + "Transfer-Encoding: ,chunked\r\n\r\n", .malformedTransferCoding, at: 57),
    .fault("an empty element behind", head + "Transfer-Encoding: chunked,\r\n\r\n", .malformedTransferCoding, at: 57),
    .fault("parameters", head + "Transfer-Encoding: chunked;a=b\r\n\r\n", .malformedTransferCoding, at: 60),
    .fault("quoted", head + "Transfer-Encoding: \"chunked\"\r\n\r\n", .malformedTransferCoding, at: 58),
    .fault("a control before", head + "Transfer-Encoding: \u{B}chunked\r\n\r\n", .malformedFieldValue, at: 45),
    .fault("HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", .transferCodingInOldVersion, at: 47),
    .refused("unknown", head + "Transfer-Encoding: gzip\r\n\r\n", .unknownTransferCoding),
    .refused("unknown before chunked", head + "Transfer-Encoding: gzip, chunked\r\n\r\n", .unknownTransferCoding),
    .refused("unknown with parameters", head + "Transfer-Encoding: gzip;q=1\r\n\r\n", .unknownTransferCoding),
    .refused("identity", head + "Transfer-Encoding: identity\r\n\r\n", .unknownTransferCoding),
    .refused("nearly chunked", head + "Transfer-Encoding: xchunked\r\n\r\n", .unknownTransferCoding),
  ]

  @Test(arguments: lengths)
  func lengthIsStrict(_ row: ParserCase) {
    expectSameForEveryCut(row)
  }

  @Test(arguments: codings)
  func transferCodingIsStrict(_ row: ParserCase) {
    expectSameForEveryCut(row)
  }

  @Test func expectationIsNoted() {
    func expectation(_ text: String) -> (isContinue: Bool, isUnknown: Bool) {
      var parser = RequestParser(limits: RequestLimits(ServerLimits()))
      _ = parser.parseHead(Array(text.utf8).span)
      return (parser.framing.expectsContinue, parser.framing.hasUnknownExpectation)
    }
    #expect(expectation(Self.head + "Expect: 100-Continue\r\n\r\n") == (true, false))
    #expect(expectation(Self.head + "Expect: 200-ok\r\n\r\n") == (false, true))
    #expect(expectation(Self.head + "Expect: 100-continue\r\nExpect: x\r\n\r\n") == (true, true))
    #expect(expectation("POST / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n") == (false, false))
  }
}
