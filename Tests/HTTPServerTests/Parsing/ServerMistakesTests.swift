import Testing

@testable import HTTPServer

/// The 48 server mistakes that HTTP Garden lists, in the list's order: each was found in a server that people use, and
/// most let a request be smuggled past a proxy. Here is what ours makes of them.
///
/// Inputs are bytes: `\u{A0}` stands for the byte 0xA0. `▸` stands before the byte that is refused and is not sent.
@Suite struct ServerMistakesTests {
  private static let get = "GET / HTTP/1.1\r\nHost: a\r\n"
  private static let post = "POST / HTTP/1.1\r\nHost: a\r\n"
  private static let chunked = post + "Transfer-Encoding: chunked\r\n\r\n"

  static let mistakes: [Mistake] = [
    Mistake(
      "a chunk size is read as a programming language writes numbers",
      .fault(chunked + "0▸_2e\r\n", .malformedChunkSize), .fault(chunked + "0▸x5\r\nhello\r\n", .malformedChunkSize),
      .fault(chunked + "▸+5\r\nhello\r\n", .malformedChunkSize),
      .fault(chunked + "▸-5\r\nhello\r\n", .malformedChunkSize)),
    Mistake(
      "NUL, a carriage return or a line feed stays in a field value",
      .fault(get + "X: v▸\0alue\r\n\r\n", .malformedFieldValue),
      .fault(get + "X: v\r▸alue\r\n\r\n", .bareCarriageReturn), .fault(get + "X: v▸\nalue\r\n\r\n", .bareLineFeed)),
    Mistake(
      "a blank between a name and its colon is dropped",
      .fault(get + "Content-Length▸ : 34\r\n\r\n", .blankBeforeColon),
      .fault(get + "Content-Length▸\t: 34\r\n\r\n", .blankBeforeColon)),
    Mistake(
      "a blank before the first field's name is dropped",
      .fault("GET / HTTP/1.1\r\n▸\tContent-Length: 1\r\n\r\nX", .blankBeforeFields),
      .fault("GET / HTTP/1.1\r\n▸ Content-Length: 1\r\n\r\nX", .blankBeforeFields)),
    Mistake(
      "a version is read as far as it makes sense", .fault("GET / HTTP/1.3▸2\r\nHost: a\r\n\r\n", .malformedVersion),
      .fault("GET / HTTP/1.1▸x\r\nHost: a\r\n\r\n", .malformedVersion)),
    Mistake(
      "a method is read as far as it makes sense",
      .fault("G▸=\":<>(e),[T];?\" / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedMethod),
      .fault("GET▸[] / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedMethod)),
    Mistake(
      "a target is not looked at", .target("GET ! HTTP/1.1\r\nHost: a\r\n\r\n", .unknownForm),
      .target("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", .forbiddenByte(offset: 2)),
      .target("GET /\u{FF} HTTP/1.1\r\nHost: a\r\n\r\n", .notUTF8(offset: 0))),
    Mistake(
      "bytes beyond ASCII stand in a field name", .fault(get + "▸\u{EF}foo: bar\r\n\r\n", .malformedFieldName),
      .fault(get + "foo▸\u{80}: bar\r\n\r\n", .malformedFieldName)),
    Mistake(
      "a line feed parts the words of the request line", .fault("GET /▸\nHTTP/1.1\r\n\r\n", .bareLineFeed),
      .fault("GET▸\n/ HTTP/1.1\r\n\r\n", .bareLineFeed)),
    Mistake(
      "a length is read as a programming language writes numbers",
      .fault(post + "Content-Length: ▸+10\r\n\r\n0123456789", .malformedContentLength),
      .fault(post + "Content-Length: 1▸_0\r\n\r\n0123456789", .malformedContentLength),
      .fault(post + "Content-Length: ▸-10\r\n\r\n0123456789", .malformedContentLength)),
    Mistake(
      "two fields that say chunked mean no content",
      .fault(
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n▸1\r\nZ\r\n0\r\n\r\n",
        .malformedTransferCoding)),
    Mistake(
      "0xA0 and 0x85 around a coding are taken for blanks",
      .fault(post + "Transfer-Encoding: \u{A0}chunked\r\n\r\n▸0\r\n\r\n", .malformedTransferCoding),
      .fault(post + "Transfer-Encoding: chunked\u{85}\r\n\r\n▸0\r\n\r\n", .malformedTransferCoding)),
    Mistake(
      "a carriage return ends a field line", .fault(get + "Seen: a\r▸Smuggled: b\r\n\r\n", .bareCarriageReturn)),
    Mistake(
      "controls and delimiters stand in a field name",
      attempts: ("\0\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}\"(),/;<=>?@[\\]{}").unicodeScalars.map {
        .fault(get + "X▸\($0)Y: a\r\n\r\n", .malformedFieldName)
      }),
    Mistake(
      "a version holds anything", .fault("GET / HTTP/▸\r\r1.1\r\nHost: a\r\n\r\n", .malformedVersion),
      .fault("GET / ▸\0\r\nHost: a\r\n\r\n", .malformedVersion)),
    Mistake("an empty length is 0", .fault(post + "Content-Length: ▸\r\n\r\n", .malformedContentLength)),
    Mistake("an empty chunk size is 0", .fault(chunked + "▸\r\n\r\n", .malformedChunkSize)),
    Mistake(
      "a field without a name is taken", .fault("GET / HTTP/1.1\r\n▸: a\r\nHost: a\r\n\r\n", .malformedFieldName)),
    Mistake(
      "all kinds of white space before a value are dropped",
      .fault(get + "Useless:▸\n\nGET / HTTP/1.1\r\n\r\n", .bareLineFeed),
      .fault(get + "X:▸\u{B}a\r\n\r\n", .malformedFieldValue), .fault(get + "X:▸\u{C}a\r\n\r\n", .malformedFieldValue)),
    Mistake(
      "0xA0 and 0x85 before the colon are dropped",
      .fault(post + "Content-Length▸\u{85}: 10\r\n\r\n0123456789", .malformedFieldName),
      .fault(post + "Content-Length▸\u{A0}: 10\r\n\r\n0123456789", .malformedFieldName)),
    Mistake(
      "an empty element before chunked makes it another coding",
      .fault(
        post + "Transfer-Encoding: ,chunked\r\nContent-Length: 5\r\n\r\n▸0\r\n\r\n", .lengthWithTransferCoding),
      .fault(post + "Transfer-Encoding: ,chunked\r\n\r\n▸0\r\n\r\n", .malformedTransferCoding)),
    Mistake(
      "a chunk size is read as far as it makes sense", .fault(chunked + "0▸_2e\r\n", .malformedChunkSize),
      .fault(chunked + "5▸g\r\nhello\r\n", .malformedChunkSize),
      .fault(chunked + "5▸.\r\nhello\r\n", .malformedChunkSize)),
    Mistake(
      "of two lengths the first counts",
      .fault(post + "Content-Length: 1\r\nContent-Length: ▸0\r\n\r\nZ", .repeatedContentLength)),
    Mistake(
      "the numbers of a version wrap around",
      .fault("GET / HTTP/4▸294967297.257\r\nHost: a\r\n\r\n", .malformedVersion),
      .fault("GET / HTTP/1.2▸57\r\nHost: a\r\n\r\n", .malformedVersion)),
    Mistake(
      "a sign or 0x may stand before a chunk size", .fault(chunked + "▸-0\r\n\r\n", .malformedChunkSize),
      .fault(chunked + "▸+0\r\n\r\n", .malformedChunkSize), .fault(chunked + "0▸X0\r\n\r\n", .malformedChunkSize)),
    Mistake(
      "a negative length keeps the server busy for ever",
      .fault(get + "Content-Length: ▸-48\r\n\r\n", .malformedContentLength)),
    Mistake(
      "a line of a colon alone ends the fields",
      .fault("GET / HTTP/1.1\r\n▸:\r\nHost: a\r\nI: come behind\r\n\r\n", .malformedFieldName)),
    Mistake(
      "a blank parts name and value, without a colon",
      .fault(get + "Content-Length▸ 10\r\n\r\n0123456789", .blankBeforeColon)),
    Mistake(
      "a length is read as far as it makes sense",
      .fault(post + "Content-Length: 1▸Z\r\n\r\nZ", .malformedContentLength),
      .fault(post + "Content-Length: 1▸, 2\r\n\r\nZ", .malformedContentLength),
      .fault(post + "Content-Length: 1▸\u{A0}\r\n\r\nZ", .malformedContentLength)),
    Mistake(
      "a carriage return and any byte end the fields",
      .fault(get + "\r▸ZGET /evil: HTTP/1.1\r\nHost: a\r\n\r\n", .bareCarriageReturn)),
    Mistake(
      "a carriage return and any byte end a chunk's line",
      .fault(chunked + "5\r▸\r;ABCD\r\n34\r\nE\r\n0\r\n\r\n", .bareCarriageReturn),
      .fault(chunked + "5;a\r▸Zhello\r\n0\r\n\r\n", .bareCarriageReturn)),
    Mistake(
      "the beginning of a length chooses its base",
      .request(
        post + "Content-Length: 010\r\n\r\n0123456789X", fields: ["Host=a", "Content-Length=010"], body: "0123456789",
        rest: "X"),
      .fault(post + "Content-Length: 0▸x10\r\n\r\n", .malformedContentLength)),
    Mistake(
      "of two lengths the last counts",
      .fault(post + "Content-Length: 0\r\nContent-Length: ▸1\r\n\r\nZ", .repeatedContentLength)),
    Mistake(
      "a carriage return stands in a field value", .fault(get + "X: va\r▸lue\r\n\r\n", .bareCarriageReturn)),
    Mistake(
      "a field value ends at NUL",
      .fault(get + "X: test▸\0dropped\r\nConnection: close\r\n\r\n", .malformedFieldValue)),
    Mistake(
      "a carriage return stands among the blanks of a chunk extension",
      .fault(chunked + "5;a=b\r▸\rhello\r\n0\r\n\r\n", .bareCarriageReturn),
      .fault(chunked + "5;▸\ra\r\nhello\r\n0\r\n\r\n", .malformedChunkExtension),
      .fault(chunked + "5 ▸\r;a\r\nhello\r\n0\r\n\r\n", .malformedChunkExtension)),
    Mistake(
      "a field name goes on in the next line",
      .fault(post + "Transfer-▸\r\nEncoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", .malformedFieldName)),
    Mistake(
      "an empty length means content until nothing more comes",
      .fault(get + "Content-Length: ▸\r\n\r\n" + get + "\r\n", .malformedContentLength)),
    Mistake(
      "any two bytes end chunked content",
      .request(
        chunked + "0\r\nX:POST / HTTP/1.1\r\n\r\nGET", fields: ["Host=a", "Transfer-Encoding=chunked"], body: "",
        rest: "GET"),
      .fault(chunked + "3\r\nabc▸XX0\r\n\r\n", .malformedChunkEnd)),
    Mistake(
      "methods and versions are not looked at", .fault("▸\0 / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedMethod),
      .fault("GET / HTTP/▸....0596.7407.\r\nHost: a\r\n\r\n", .malformedVersion)),
    Mistake(
      "0xA0 and 0x85 around any other value are taken for blanks",
      .request(
        get + "User: \u{85}admin\u{A0}\r\n\r\n", method: "GET", fields: ["Host=a", "User=\u{FFFD}admin\u{FFFD}"],
        body: "", rest: "")),
    Mistake(
      "an empty length before another one is 0",
      .fault(post + "Content-Length: ▸\r\nContent-Length: 43\r\n\r\n", .malformedContentLength)),
    Mistake("NUL at a value's end is dropped", .fault(get + "X: evil▸\0\r\n\r\n", .malformedFieldValue)),
    Mistake(
      "an unknown coding is read as chunked",
      .problem(post + "Transfer-Encoding: blegh\r\n\r\n1\r\nZ\r\n0\r\n\r\n", .unknownTransferCoding)),
    Mistake(
      "a valid request is not answered because an invalid one follows",
      .request(
        get + "Connection: close\r\n\r\nInvalid\r\n\r\n", method: "GET", fields: ["Host=a", "Connection=close"],
        body: "", isPersistent: false, rest: "Invalid\r\n\r\n")),
    Mistake(
      "bytes above 0x80 around a value are dropped",
      .fault("POST / HTTP/1.1\r\nHost: ▸\u{FF}a\u{FF}\r\n\r\n", .malformedHost),
      .fault(post + "Transfer-Encoding: \u{FF}chunked\u{FF}\r\n\r\n▸1\r\nZ\r\n0\r\n\r\n", .malformedTransferCoding)),
    Mistake(
      "behind an invalid chunk the next line begins a request",
      .fault(chunked + "▸INVALID!!!\r\n" + get + "\r\n", .malformedChunkSize)),
    Mistake(
      "what follows a request without content is read as its content",
      .request(
        post + "Content-Length: 0\r\n\r\n" + get + "\r\n", fields: ["Host=a", "Content-Length=0"], body: "",
        rest: get + "\r\n")),
  ]

  @Test func allAreHere() {
    #expect(Self.mistakes.count == 48)
    #expect(Set(Self.mistakes.map(\.name)).count == 48)
  }

  @Test(arguments: mistakes)
  func isNotMade(_ mistake: Mistake) {
    for attempt in mistake.attempts {
      let bytes = attempt.bytes
      #expect(attempt.matches(ParserRun.result(of: bytes, cutAt: [])), "\(attempt.input.debugDescription)")
      #expect(attempt.matches(ParserRun.result(of: bytes, cutAt: Array(bytes.indices))), "byte by byte")
      let differing = bytes.indices.filter { !attempt.matches(ParserRun.result(of: bytes, cutAt: [$0])) }
      #expect(differing.isEmpty, "cut at these offsets")
    }
  }

  @Test func whatIsRightIsAnsweredAlthoughWhatFollowsIsWrong() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send(Self.get + "\r\nInvalid\r\n\r\n" + Self.get + "\r\n")
    #expect(try client.response().text == "hello")
    #expect(try client.response().status == 400)
    try client.expectEnd()
    let last = try server.connect()
    try last.send(Self.get + "Connection: close\r\n\r\nInvalid\r\n\r\n")
    #expect(try last.response().text == "hello")
    try last.expectEnd()
    await server.stop()
  }

  @Test func nothingBehindAnInvalidChunkIsRead() async throws {
    let server = try TestServer([.greeting, .echo()])
    let client = try server.connect()
    try client.send(
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nINVALID!!!\r\n" + Self.get + "\r\n")
    #expect(try client.response().status == 400)
    try client.expectEnd()
    await server.stop()
    #expect(server.server.counters.responses == 1)
  }

  @Test func pipelinedRequestsKeepTheirOwnContent() async throws {
    let server = try TestServer([.greeting, .echo()])
    let client = try server.connect()
    let content = Self.get + "X: y\r\n\r\n"
    try client.send(
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"
        + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(content.utf8.count)\r\n\r\n" + content + Self.get
        + "\r\n")
    #expect(try client.response().text == "")
    #expect(try client.response().text == content)
    #expect(try client.response().text == "hello")
    await server.stop()
    #expect(server.server.counters.responses == 3)
  }
}

/// A mistake, and the bytes that show whether it is made.
struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  let attempts: [MistakeAttempt]

  init(_ name: String, _ attempts: MistakeAttempt...) {
    self.init(name, attempts: attempts)
  }

  init(_ name: String, attempts: [MistakeAttempt]) {
    self.name = name
    self.attempts = attempts
  }

  var testDescription: String { name }
}

struct MistakeAttempt: Sendable {
  private static let mark: Unicode.Scalar = "▸"

  let input: String
  private let expected: ParserResult?
  private let targetError: RequestTargetError?

  /// A 400 for the byte behind the mark.
  static func fault(_ input: String, _ fault: RequestFault) -> MistakeAttempt {
    let offset = Array(input.unicodeScalars).firstIndex(of: mark) ?? -1
    return problem(input, .malformedRequest(fault, offset: offset))
  }

  static func problem(_ input: String, _ problem: HTTPProblem) -> MistakeAttempt {
    MistakeAttempt(input: input, expected: .refused(problem), targetError: nil)
  }

  /// A request whose target is refused when it is read.
  static func target(_ input: String, _ error: RequestTargetError) -> MistakeAttempt {
    MistakeAttempt(input: input, expected: nil, targetError: error)
  }

  /// A request that is taken, with all that it holds.
  static func request(
    _ input: String, method: String = "POST", fields: [String], body: String, isPersistent: Bool = true, rest: String
  ) -> MistakeAttempt {
    let request = ParsedRequest(
      method: method, target: "/", version: .http11, fields: fields, body: body, isPersistent: isPersistent, rest: rest)
    return MistakeAttempt(input: input, expected: .request(request), targetError: nil)
  }

  /// The input without its mark, a byte for each scalar.
  var bytes: [UInt8] {
    input.unicodeScalars.filter { $0 != Self.mark }.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  func matches(_ result: ParserResult) -> Bool {
    guard let targetError else { return result == expected }
    guard case .request = result else { return false }
    let words = bytes.split(separator: ByteClass.blank)
    return Result { () throws(RequestTargetError) in try RequestTarget(bytes: Array(words[1]).span) }
      == .failure(targetError)
  }
}
