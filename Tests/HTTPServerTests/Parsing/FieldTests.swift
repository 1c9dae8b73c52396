import Testing

@testable import HTTPServer

@Suite struct FieldTests {
  private static let line = "GET / HTTP/1.1\r\n"

  static let cases: [ParserCase] = [
    .taken("no blank behind the colon", line + "Host:a\r\n\r\n"),
    .taken("blanks around the value", line + "Host: \t a \t \r\n\r\n"),
    .taken("an empty value", line + "Host: a\r\nX:\r\n\r\n", fields: ["Host=a", "X="]),
    .taken("a value of blanks", line + "Host: a\r\nX: \t \r\n\r\n", fields: ["Host=a", "X="]),
    .taken("blanks inside", line + "Host: a\r\nX: b  c\r\n\r\n", fields: ["Host=a", "X=b  c"]),
    .taken("a colon in the value", line + "Host: a\r\nX: b:c\r\n\r\n", fields: ["Host=a", "X=b:c"]),
    .taken("UTF-8 in the value", line + "Host: a\r\nX: 碧\r\n\r\n", fields: ["Host=a", "X=碧"]),
    .taken("repeated fields stay", line + "Host: a\r\nX: 1\r\nx: 2\r\n\r\n", fields: ["Host=a", "X=1", "x=2"]),
    .taken(
      "all token bytes", line + "Host: a\r\n!#$%&'*+-.^_`|~9: b\r\n\r\n", fields: ["Host=a", "!#$%&'*+-.^_`|~9=b"]),
    .taken(
      "closing", line + "Host: a\r\nConnection: close\r\n\r\n", fields: ["Host=a", "Connection=close"],
      isPersistent: false),
    .taken(
      "closing in a list", line + "Host: a\r\nConnection: TE, Close ,x\r\n\r\n",
      fields: ["Host=a", "Connection=TE, Close ,x"], isPersistent: false),
    .taken(
      "closing wins", line + "Host: a\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n",
      fields: ["Host=a", "Connection=keep-alive", "Connection=close"], isPersistent: false),
    .taken(
      "closed is not close", line + "Host: a\r\nConnection: closed\r\n\r\n", fields: ["Host=a", "Connection=closed"]),
    .taken(
      "HTTP/1.0 kept", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", version: .http10,
      fields: ["Connection=Keep-Alive"]),

    .fault("a blank before the first field", line + " Host: a\r\n\r\n", .blankBeforeFields, at: 16),
    .fault("a tab before the first field", line + "\tHost: a\r\n\r\n", .blankBeforeFields, at: 16),
    .fault("folded", line + "Host: a\r\n b\r\n\r\n", .foldedField, at: 25),
    .fault("folded with a tab", line + "Host: a\r\n\tb\r\n\r\n", .foldedField, at: 25),
    .fault("a blank before the colon", line + "Host : a\r\n\r\n", .blankBeforeColon, at: 20),
    .fault("a tab before the colon", line + "Host\t: a\r\n\r\n", .blankBeforeColon, at: 20),
    .fault("no colon", line + "Host\r\n\r\n", .malformedFieldName, at: 20),
    .fault("no name", line + ": a\r\n\r\n", .malformedFieldName, at: 16),
    .fault("a byte that is no token's in a name", line + "Ho(st: a\r\n\r\n", .malformedFieldName, at: 18),
    .fault("NUL in a name", line + "Ho\0st: a\r\n\r\n", .malformedFieldName, at: 18),
    .fault("UTF-8 in a name", line + "碧: a\r\n\r\n", .malformedFieldName, at: 16),
    .fault("NUL in a value", line + "Host: a\0\r\n\r\n", .malformedFieldValue, at: 23),
    .fault("a control in a value", line + "Host: a\u{1}\r\n\r\n", .malformedFieldValue, at: 23),
    .fault("DEL in a value", line + "Host: a\u{7F}\r\n\r\n", .malformedFieldValue, at: 23),
    .fault("a bare line feed behind a value", line + "Host: a\n\r\n", .bareLineFeed, at: 23),
    .fault("a bare line feed behind a name", line + "Host\n\r\n", .bareLineFeed, at: 20),
    .fault("a bare carriage return in a value", line + "Host: a\rb\r\n\r\n", .bareCarriageReturn, at: 24),
    .fault("a bare line feed as the empty line", line + "Host: a\r\n\n", .bareLineFeed, at: 25),
    .fault("a bare carriage return as the empty line", line + "Host: a\r\n\rG", .bareCarriageReturn, at: 26),
  ]

  static let hosts: [(String, Bool)] = [
    ("a", true), ("a:80", true), ("a:", true), ("localhost:65535", true), ("[::1]", true), ("[::1]:8080", true),
    ("127.0.0.1:1", true), ("xn--fiq.cn", true), ("a%20b", true), ("a_b", true), ("[::ffff:1.2.3.4]", true),
    ("", false), ("a b", false), ("a/b", false), ("a@b", false), ("user:p@b", false), ("a:b", false),
    ("a:65536", false),
    ("a:123456", false), (":80", false), ("[::1", false), ("::1", false), ("[]", false), ("[::g]", false),
    ("[::1]x", false), ("a,b", true), ("a%2", false), ("a%zz", false), ("a?b", false), ("a#b", false), ("a\\b", false),
    ("http://a", false), ("碧", false), ("a:+1", false), ("a, b", false),
  ]

  @Test(arguments: cases)
  func everyCutGivesTheSame(_ row: ParserCase) {
    expectSameForEveryCut(row)
  }

  @Test(arguments: hosts)
  func hostIsChecked(_ host: String, _ isRight: Bool) {
    let result = ParserRun.result(of: Array("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8), cutAt: [])
    switch result {
    case .request: #expect(isRight)
    case .refused(let problem):
      #expect(!isRight)
      #expect(problem.status == .badRequest)
    case .needMore: Issue.record("not decided")
    }
  }

  @Test(arguments: [
    ParserCase.fault("missing", line + "\r\n", .missingHost, at: 18),
    .fault("missing among others", line + "X: a\r\n\r\n", .missingHost, at: 24),
    .fault("twice", line + "Host: a\r\nHost: a\r\n\r\n", .repeatedHost, at: 31),
    .fault("twice in other cases", line + "Host: a\r\nHOST: b\r\n\r\n", .repeatedHost, at: 31),
    .taken("not needed in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", version: .http10, fields: [], isPersistent: false),
  ])
  func hostIsThereOnce(_ row: ParserCase) {
    expectSameForEveryCut(row)
  }

  @Test func fieldsBeyondTheLimitAreRefused() {
    func request(_ count: Int) -> [UInt8] {
      Array((Self.line + "Host: a\r\n" + String(repeating: "x: y\r\n", count: count - 1) + "\r\n").utf8)
    }
    guard case .request(let taken) = ParserRun.result(of: request(100), cutAt: []) else {
      Issue.record("100 fields were not taken")
      return
    }
    #expect(taken.fields.count == 100)
    #expect(ParserRun.result(of: request(101), cutAt: []) == .refused(.tooManyFields(limit: 100)))
  }

  @Test(arguments: [0, 1])
  func blockBeyondTheLimitIsRefused(_ excess: Int) {
    var limits = ServerLimits()
    limits.headerBlock = 64
    let value = String(repeating: "b", count: 64 - "Host: a\r\nX: \r\n\r\n".utf8.count + excess)
    let bytes = Array((Self.line + "Host: a\r\nX: \(value)\r\n\r\n").utf8)
    for cut in bytes.indices {
      let result = ParserRun.result(of: bytes, cutAt: [cut], limits: limits)
      if excess == 0 {
        guard case .request = result else {
          Issue.record("cut at \(cut): \(result)")
          return
        }
      } else {
        #expect(result == .refused(.headerBlockTooLarge(limit: 64)))
      }
    }
  }
}
