import TestSupport
import Testing

@testable import HTTPServer

@Suite struct ChunkedTests {
  private static let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
  private static let start = head.utf8.count

  private static func taken(_ name: String, _ chunks: String, body: String, rest: String = "") -> ParserCase {
    .taken(
      name, head + chunks, method: "POST", fields: ["Host=a", "Transfer-Encoding=chunked"], body: body, rest: rest)
  }

  private static func fault(_ name: String, _ chunks: String, _ fault: RequestFault, at offset: Int) -> ParserCase {
    .fault(name, head + chunks, fault, at: start + offset)
  }

  static let cases: [ParserCase] = [
    taken("one chunk", "3\r\nabc\r\n0\r\n\r\n", body: "abc"),
    taken("two chunks", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\nX", body: "abcde", rest: "X"),
    taken("hexadecimal", "A\r\n0123456789\r\nb\r\n0123456789a\r\n0\r\n\r\n", body: "01234567890123456789a"),
    taken("leading zeros", "0000003\r\nabc\r\n000\r\n\r\n", body: "abc"),
    taken("an extension", "3;a\r\nabc\r\n0;b=c\r\n\r\n", body: "abc"),
    taken("extensions with blanks", "3 ; a = b ;c\r\nabc\r\n0\r\n\r\n", body: "abc"),
    taken("a quoted extension", "3;a=\"b;\\\"c\"\r\nabc\r\n0\r\n\r\n", body: "abc"),
    taken("a trailer", "3\r\nabc\r\n0\r\nX: y\r\n\r\n", body: "abc"),
    taken("data that looks like a chunk", "5\r\n0\r\n\r\n\r\n0\r\n\r\n", body: "0\r\n\r\n"),

    fault("no size", "\r\nabc\r\n", .malformedChunkSize, at: 0),
    fault("no hexadecimal digit", "g\r\nabc\r\n", .malformedChunkSize, at: 0),
    fault("0x", "0x3\r\nabc\r\n", .malformedChunkSize, at: 1),
    fault("a sign", "+3\r\nabc\r\n", .malformedChunkSize, at: 0),
    fault("minus", "-3\r\nabc\r\n", .malformedChunkSize, at: 0),
    fault("a blank before", " 3\r\nabc\r\n", .malformedChunkSize, at: 0),
    fault("a blank behind", "3 \r\nabc\r\n", .malformedChunkExtension, at: 2),
    fault("an underscore", "1_0\r\nabc\r\n", .malformedChunkSize, at: 1),
    fault("too many digits", "00000000000000003\r\nabc\r\n", .malformedChunkSize, at: 16),
    fault("a bare line feed behind the size", "3\nabc\r\n", .bareLineFeed, at: 1),
    fault("a bare carriage return behind the size", "3\rabc\r\n", .bareCarriageReturn, at: 2),
    fault("an empty extension", "3;\r\nabc\r\n", .malformedChunkExtension, at: 2),
    fault("an extension without a value", "3;a=\r\nabc\r\n", .malformedChunkExtension, at: 4),
    fault("a line feed in an extension", "3;a\nabc\r\n", .bareLineFeed, at: 3),
    fault("a line feed in a quoted extension", "3;a=\"b\nc\"\r\nabc\r\n", .bareLineFeed, at: 6),
    fault("a carriage return in a quoted extension", "3;a=\"b\r\nc\"\r\nabc\r\n", .malformedChunkExtension, at: 6),
    fault("a bare carriage return in an extension", "3;a\rX\r\nabc\r\n", .bareCarriageReturn, at: 4),
    fault("data longer than the size", "3\r\nabcd\r\n", .malformedChunkEnd, at: 6),
    fault("data shorter than the size", "4\r\nabc\r\n0\r\n\r\n", .bareLineFeed, at: 7),
    fault("a bare line feed behind the data", "3\r\nabc\n0\r\n\r\n", .bareLineFeed, at: 6),
    fault("a bare carriage return behind the data", "3\r\nabc\rX", .bareCarriageReturn, at: 7),
    fault("a bare line feed at the end", "0\r\n\n", .bareLineFeed, at: 3),
    fault("a malformed trailer", "0\r\nX y\r\n\r\n", .blankBeforeColon, at: 4),
    fault("a folded trailer", "0\r\nX: y\r\n z\r\n\r\n", .foldedField, at: 9),
    fault("a length as trailer", "0\r\nContent-Length: 5\r\n\r\n", .forbiddenTrailer, at: 3),
    fault("a coding as trailer", "0\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n", .forbiddenTrailer, at: 9),
    fault("a host as trailer", "0\r\nhost: b\r\n\r\n", .forbiddenTrailer, at: 3),
    fault("credentials as trailer", "0\r\nAuthorization: x\r\n\r\n", .forbiddenTrailer, at: 3),
    .refused("a chunk beyond the limit", head + "3E9\r\n", .contentTooLarge(limit: 1_000)),
    .refused("chunks beyond the limit together", head + "3\r\nabc\r\n3E6\r\n", .contentTooLarge(limit: 1_000)),
    .refused("overflow", head + "FFFFFFFFFFFFFFFF\r\n", .contentTooLarge(limit: 1_000)),
    .refused("63 bits", head + "7FFFFFFFFFFFFFFF\r\nabc", .contentTooLarge(limit: 1_000)),
  ]

  @Test(arguments: cases)
  func everyCutGivesTheSame(_ row: ParserCase) {
    expectSameForEveryCut(row)
  }

  @Test func extensionsAreBounded() {
    var limits = ServerLimits()
    limits.chunkExtensions = 17
    // Many short ones count together: a byte of data for each must not buy an endless extension.
    let chunk = "1;abcdef\r\na\r\n"
    let bytes = Array((Self.head + chunk + chunk + chunk).utf8)
    let offset = Self.start + 2 * chunk.utf8.count + "1;abcde".utf8.count
    for cuts in [[], Array(bytes.indices)] {
      #expect(
        ParserRun.result(of: bytes, cutAt: cuts, limits: limits)
          == .refused(.malformedRequest(.chunkExtensionsTooLong, offset: offset)))
    }
  }

  @Test func trailersAreBounded() {
    var limits = ServerLimits()
    limits.headerFields = 3
    let bytes = Array((Self.head + "0\r\na: b\r\nc: d\r\ne: f\r\ng: h\r\n\r\n").utf8)
    #expect(ParserRun.result(of: bytes, cutAt: [], limits: limits) == .refused(.tooManyFields(limit: 3)))
    limits.headerBlock = 48
    let long = Array((Self.head + "0\r\na: \(String(repeating: "b", count: 60))\r\n\r\n").utf8)
    for cuts in [[], Array(long.indices)] {
      #expect(ParserRun.result(of: long, cutAt: cuts, limits: limits) == .refused(.headerBlockTooLarge(limit: 48)))
    }
  }

  /// Splits a stream of requests at random places: the same requests come out, whatever the pieces. The seed is
  /// printed by the failing argument.
  @Test(arguments: UInt64(1)...40)
  func randomPiecesGiveTheSame(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let input = Self.head + "5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nX: y\r\n\r\n"
    let bytes = Array(input.utf8)
    let cuts = (0..<5).map { _ in Int.random(in: 0...bytes.count, using: &random) }.sorted()
    guard case .request(let request) = ParserRun.result(of: bytes, cutAt: cuts) else {
      Issue.record("cuts \(cuts)")
      return
    }
    #expect(request.body == "hello world")
  }
}
