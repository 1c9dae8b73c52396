import Testing

@testable import HTTPServer

@Suite struct KeptAnswerTests {
  private func date(_ seconds: Int) -> DateLine {
    var date = DateLine()
    date.update(secondsSince1970: seconds)
    return date
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func dateIsThatOfTheSending() {
    let answer = KeptAnswer(
      head: Array("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n".utf8), content: Array("body".utf8), status: 200,
      route: 0, date: date(784_111_777))
    #expect(
      text(answer.bytes(on: date(784_111_777)))
        == "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\nbody")
    let earlier = answer.bytes(on: date(784_111_777))
    #expect(text(answer.bytes(on: date(784_111_778))).contains("Date: Sun, 06 Nov 1994 08:49:38 GMT\r\n\r\nbody"))
    // What waits to be sent somewhere stays as it was.
    #expect(text(earlier).contains("08:49:37"))
    #expect(answer.contentSize == 4)
  }

  @Test func largeContentIsNotCopied() {
    let content = Array(repeating: UInt8(ascii: "x"), count: 5_000)
    let answer = KeptAnswer(
      head: Array("HTTP/1.1 200 OK\r\n".utf8), content: content, status: 200, route: 0, date: date(0))
    #expect(answer.content == content)
    #expect(text(answer.bytes(on: date(0))).hasSuffix("GMT\r\n\r\n"))
    #expect(answer.contentSize == 5_000)
  }

  @Test(arguments: [
    (ResponseHead.Persistence.announced, "Connection: keep-alive\r\n"), (.closes, "Connection: close\r\n"),
    (.implied, ""),
  ])
  func otherConnectionsGetTheirFields(_ persistence: ResponseHead.Persistence, _ line: String) {
    let answer = KeptAnswer(
      head: Array("HTTP/1.1 200 OK\r\n".utf8), content: Array("body".utf8), status: 200, route: 0, date: date(0))
    var bytes: [UInt8] = []
    answer.append(on: date(60), persistence, requestID: nil, to: &bytes)
    #expect(text(bytes) == "HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 1970 00:01:00 GMT\r\n\(line)\r\nbody")
  }

  @Test func requestsWithANameGetItBack() {
    let answer = KeptAnswer(
      head: Array("HTTP/1.1 200 OK\r\n".utf8), content: Array("body".utf8), status: 200, route: 0, date: date(0))
    var bytes: [UInt8] = []
    answer.append(on: date(0), .implied, requestID: Array("a 1".utf8)[...], to: &bytes)
    #expect(
      text(bytes) == "HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nX-Request-Id: a 1\r\n\r\nbody")
  }
}
