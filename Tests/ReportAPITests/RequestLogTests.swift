import Dispatch
import HTTPServer
import Synchronization
import Testing

@testable import ReportAPI

struct RequestLogTests {
  /// Takes what is written, or holds the writer up.
  private final class Sink: Sendable {
    let text = Mutex("")
    let gate = DispatchSemaphore(value: 0)

    func log(_ format: LogFormat = .json, capacity: Int = 1 << 20, isHeldUp: Bool = false) -> RequestLog {
      RequestLog(format: format, capacity: capacity, now: { 1_795_268_437_005 }) { bytes in
        if isHeldUp { self.gate.wait() }
        self.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        return true
      }
    }
  }

  private static let record = RequestRecord(
    method: Array("GET".utf8), target: Array("/v1/reports/a?x=1".utf8), requestID: Array("id 1".utf8),
    route: "/v1/reports/{id}", status: 200, contentBytes: 42, duration: .microseconds(1_250), remoteAddress: "::1")

  @Test func aLineInJSON() {
    let sink = Sink()
    let log = sink.log()
    log.note(Self.record)
    log.note(RequestRecord(status: 408, refusal: .headerTimeout, remoteAddress: "::1"))
    #expect(log.flush(within: .seconds(10)))
    #expect(
      sink.text.withLock { $0 } == """
        {"time":"2026-11-21T13:40:37.005Z","method":"GET","target":"/v1/reports/a?x=1","route":"/v1/reports/{id}",\
        "status":200,"bytes":42,"duration":1.25,"remote":"::1","requestId":"id%201","refusal":null}
        {"time":"2026-11-21T13:40:37.005Z","method":null,"target":null,"route":null,"status":408,"bytes":0,\
        "duration":0,"remote":"::1","requestId":null,"refusal":"header-timeout"}

        """)
  }

  @Test func aLineInWords() {
    let sink = Sink()
    let log = sink.log(.text)
    log.note(Self.record)
    #expect(log.flush(within: .seconds(10)))
    #expect(
      sink.text.withLock { $0 } == """
        2026-11-21T13:40:37.005Z ::1 GET /v1/reports/a?x=1 200 42 1.25ms route=/v1/reports/{id} id=id%201

        """)
  }

  @Test(arguments: [LogFormat.json, .text])
  func whatAClientSendsStaysInItsPlace(format: LogFormat) {
    let sink = Sink()
    let log = sink.log(format)
    let evil = Array("/a\r\n\u{1B}[2J \"x\" \\ \u{85}\u{2028}\u{202E}".utf8) + [0, 0x7F, 0x9B, 0xFF]
    log.note(
      RequestRecord(method: evil, target: evil, requestID: evil, status: 400, remoteAddress: "a\nb"))
    #expect(log.flush(within: .seconds(10)))
    let text = sink.text.withLock { $0 }
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == 1 && text.hasSuffix("\n"))
    #expect(text.utf8.dropLast().allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(text.contains("/a%0D%0A%1B[2J%20%22x%22%20%5C%20%C2%85%E2%80%A8%E2%80%AE%00%7F%9B%FF"))
    if format == .json { #expect((try? JSONParser.parse(Array(text.utf8)))?.keys != nil) }
  }

  @Test func aFullQueueDropsAndSaysHowMany() {
    let sink = Sink()
    let log = sink.log(capacity: 1000, isHeldUp: true)
    for _ in 0..<100 { log.note(Self.record) }
    let dropped = log.droppedCount
    #expect(dropped > 90)
    #expect(!log.flush(within: .zero))
    for _ in 0..<100 { sink.gate.signal() }
    #expect(log.flush(within: .seconds(10)))
    let lines = sink.text.withLock { $0.split(separator: "\n") }
    #expect(lines.count { $0.contains("\"target\"") } == 100 - dropped)
    // A writer that was at work meanwhile tells what was lost in several notes.
    let notes = lines.compactMap { line -> Int? in
      guard case .number(let count)? = try? JSONParser.parse(Array(line.utf8))["dropped"] else { return nil }
      return Int(count)
    }
    #expect(notes.reduce(0, +) == dropped)
  }

  @Test func linesThatCannotBeWrittenAreCounted() {
    let log = RequestLog(format: .json, capacity: 1 << 20, now: { 0 }) { _ in false }
    log.note(Self.record)
    #expect(log.flush(within: .seconds(10)))
    #expect(log.droppedCount == 1)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59.999Z"), (-1, "1969-12-31T23:59:59.999Z"),
  ])
  func timesAreInUTC(milliseconds: Int, text: String) {
    #expect(UTCTimestamp.text(milliseconds: milliseconds) == text)
  }
}
