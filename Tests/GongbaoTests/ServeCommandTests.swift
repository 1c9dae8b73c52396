import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct ServeCommandTests {
  private func get(_ address: String) async throws -> (status: Int, text: String) {
    let url = try #require(URL(string: address))
    let (data, response) = try await URLSession.shared.data(from: url)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  @Test func servesUntilSIGTERM() async throws {
    let server = try RunningServer()
    #expect(server.line.hasPrefix("gongbao: 5 reports, listening on http://127.0.0.1:"))
    #expect(!server.line.hasSuffix(":0"))
    let ready = try await get(server.address + "/health/ready")
    #expect(ready.status == 200)
    let reports = try await get(server.address + "/v1/reports?limit=1")
    #expect(reports.status == 200 && reports.text.contains("\"total\":5"))
    let missing = try await get(server.address + "/v1/report")
    #expect(missing.status == 404 && missing.text.contains("\"nearest\":\"/v1/reports\""))
    server.process.terminate()
    server.process.waitUntilExit()
    #expect(server.process.terminationReason == .exit)
    #expect(server.process.terminationStatus == 0)
    #expect(try server.rest() == "")
  }

  @Test func endsOnSIGINT() throws {
    let server = try RunningServer(["serve", "--port=0"])
    server.process.interrupt()
    server.process.waitUntilExit()
    #expect(server.process.terminationReason == .exit && server.process.terminationStatus == 0)
  }

  @Test(.timeLimit(.minutes(1))) func aSecondSignalEndsItAtOnce() throws {
    let server = try RunningServer()
    let port = try #require(server.address.split(separator: ":").last.flatMap { UInt16($0) })
    // A request under way keeps the server from ending by itself; that it was read is known from the 100.
    let client = try #require(ClientSocket(port: port))
    client.send("POST /v1/extract HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n")
    #expect(client.receive().hasPrefix("HTTP/1.1 100"))
    server.process.terminate()
    // That the first signal was seen is known from nobody listening any more.
    while ClientSocket(port: port) != nil {}
    server.process.terminate()
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 128 + SIGTERM)
  }

  @Test func readsTheEnvironment() async throws {
    let scratch = try ScratchFolder()
    let seed = try #require(try Seed.all().first)
    try Data(seed.bytes).write(to: scratch.url("one.txt"))
    try Data("%PDF-1.4".utf8).write(to: scratch.url("two.txt"))
    let environment = ["GONGBAO_REPORTS": scratch.folder.path, "GONGBAO_PORT": "0", "GONGBAO_HOST": "127.0.0.1"]
    let server = try RunningServer([], environment: environment)
    #expect(server.line.hasPrefix("gongbao: 1 report, listening on "))
    let report = try await get(server.address + "/v1/reports/one")
    #expect(report.status == 200)
  }

  @Test func everyRequestHasALineWhenItEnds() async throws {
    let scratch = try ScratchFolder()
    let log = scratch.url("log")
    let server = try RunningServer(["--port", "0", "--log", "json", "--request-line-limit", "300"], error: log)
    for path in ["/v1/reports?limit=1", "/v1/report", "/v1/reports?q=" + String(repeating: "a", count: 300)] {
      _ = try await get(server.address + path)
    }
    let metrics = try await get(server.address + "/metrics")
    #expect(metrics.text.contains("gongbao_http_refusals_total{reason=\"request-line-too-long\"} 1\n"))
    let limits = try await get(server.address + "/v1/limits?limit=1000")
    #expect(limits.text.contains("\"name\":\"request-line-limit\",\"value\":300,\"default\":8192,"))
    server.process.terminate()
    server.process.waitUntilExit()
    let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 5)
    let keys = ["\"status\":200", "\"refusal\":\"not-found\"", "\"status\":414", "/metrics", "/v1/limits"]
    for (line, key) in zip(lines, keys) { #expect(line.contains(key), "\(line)") }
  }

  /// With fewer descriptors than connections want, it serves fewer, says so, and survives their running out.
  @Test(arguments: [(110, 10), (40, 1)])
  func scarceDescriptorsAreSurvived(openFiles: Int, capacity: Int) async throws {
    let scratch = try ScratchFolder()
    let log = scratch.url("log")
    let server = try RunningServer(["--port", "0"], error: log, openFiles: openFiles)
    let warning = try String(contentsOf: log, encoding: .utf8)
    #expect(warning.contains("may not open enough files for 1024 connections"), "\(warning)")
    let limits = try await get(server.address + "/v1/limits?limit=1")
    let value = try #require(limits.text.firstMatch(of: /"name":"max-connections","value":(\d+)/)?.1)
    #expect(try #require(Int(value)) <= capacity)
    let port = try #require(server.address.split(separator: ":").last.flatMap { UInt16($0) })
    // More than there are descriptors for; the system queues those that can't be accepted.
    var clients = (0..<120).map { _ in ClientSocket(port: port) }
    #expect(clients.allSatisfy { $0 != nil })
    clients = []
    var live = 0
    for _ in 0..<1_000 where live != 200 {
      live = (try? await get(server.address + "/health/live"))?.status ?? 0
    }
    #expect(live == 200)
    server.process.terminate()
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 0)
  }

  @Test func aPortInUseIsSaidPlainly() throws {
    let server = try RunningServer()
    let port = try #require(server.address.split(separator: ":").last)
    let outcome = try Executable.run(["--port", String(port)])
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.error.hasPrefix("gongbao: ") && outcome.error.contains(port))
  }

  @Test func withoutReportsItSaysWhatToDo() throws {
    let scratch = try ScratchFolder()
    let outcome = try Executable.run(["--port", "0"], in: scratch.folder)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.error.contains("There is no folder seeds here") && outcome.error.contains("--reports"))
  }

  @Test func whatIsNotUnderstoodEndsWithTwo() throws {
    let outcome = try Executable.run(["sevre"])
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.error == "gongbao: sevre is not a command; did you mean serve? See gongbao --help.\n")
  }
}
