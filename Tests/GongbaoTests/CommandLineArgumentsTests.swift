import ReportAPI
import ReportModel
import Testing

@testable import gongbao

struct CommandLineArgumentsTests {
  private static func command(_ line: String, _ environment: [String: String] = [:]) throws(UsageError) -> Command {
    try CommandLineArguments(line.split(separator: " ").map(String.init), environment: environment).command
  }

  @Test(arguments: [
    ("", [:], ServeOptions()), ("serve", [:], ServeOptions()),
    ("--port 9", [:], ServeOptions(port: 9)), ("serve --port=0", [:], ServeOptions(port: 0)),
    ("--host ::1 --reports /r", [:], ServeOptions(host: "::1", reports: "/r")),
    ("serve --port 9", ["GONGBAO_PORT": "7", "PORT": "8"], ServeOptions(port: 9)),
    ("", ["GONGBAO_PORT": "7", "PORT": "8"], ServeOptions(port: 7)), ("", ["PORT": "8"], ServeOptions(port: 8)),
    ("", ["GONGBAO_PORT": "tcp://10.0.0.1:80", "PORT": "8"], ServeOptions(port: 8)),
    ("", ["GONGBAO_PORT": "tcp://10.0.0.1:80", "GONGBAO_PORT_80_TCP": "x"], ServeOptions()),
    ("", ["GONGBAO_SERVICE_PORT": "1"], ServeOptions()),
    ("", ["GONGBAO_SERVICE_HOST": "10.0.0.1"], ServeOptions()), ("", ["GONGBAO_PORT": ""], ServeOptions()),
    ("", ["GONGBAO_HOST": "0.0.0.0", "GONGBAO_REPORTS": "r"], ServeOptions(host: "0.0.0.0", reports: "r")),
    ("--reports s", ["GONGBAO_REPORTS": "r"], ServeOptions(reports: "s")),
    ("--port 9", ["GONGBAO_PORT": "nonsense"], ServeOptions(port: 9)),
    ("--log json", ["GONGBAO_LOG": "text"], ServeOptions(log: .json)),
    ("", ["GONGBAO_LOG": "text"], ServeOptions(log: .text)),
  ])
  func serve(line: String, environment: [String: String], expected: ServeOptions) throws {
    #expect(try Self.command(line, environment) == .serve(expected))
  }

  @Test func everyLimitIsSetByItsFlagAndItsVariable() throws {
    for limit in LimitTable.all {
      guard let flag = limit.flag, let variable = limit.variable else { continue }
      // Each of them takes either 9 or 1000.
      var expected = ServeOptions()
      let value = ["9", "1000", "65536"].first { limit.set($0, in: &expected.limits) } ?? ""
      #expect(try Self.command("\(flag) \(value)") == .serve(expected))
      #expect(try Self.command("", [variable: value]) == .serve(expected))
      #expect(try Self.command("\(flag)=\(value)", [variable: "x"]) == .serve(expected))
      for (line, environment, source) in [("\(flag)=-1", [:], flag), ("", [variable: "-1"], variable)] {
        let error = #expect(throws: UsageError.self) { try Self.command(line, environment) }
        #expect(error == .notALimit("-1", source: source, allowed: limit.allowed))
        #expect(error?.explanation.hasPrefix("\(source) is -1, but it takes a ") == true)
      }
    }
  }

  @Test(arguments: [
    ("extract a.txt", ExtractOptions(files: ["a.txt"])), ("extract - b", ExtractOptions(files: ["-", "b"])),
    ("extract --format ndjson a", ExtractOptions(format: .ndjson, files: ["a"])),
    ("extract a --format=json b", ExtractOptions(files: ["a", "b"])),
    ("extract --encoding GBK a", ExtractOptions(encoding: .gb18030, files: ["a"])),
    ("extract -- --format", ExtractOptions(files: ["--format"])),
    ("extract --sidecars a", ExtractOptions(takesSidecars: true, files: ["a"])),
  ])
  func extract(line: String, expected: ExtractOptions) throws {
    #expect(try Self.command(line) == .extract(expected))
  }

  @Test func extractTakesTheLimitsOfReading() throws {
    for limit in LimitTable.reading {
      var expected = ExtractOptions(files: ["a"])
      let (flag, variable) = (limit.flag ?? "", limit.variable ?? "")
      let isSet = limit.set("1000", in: &expected.limits)
      #expect(isSet, "\(limit.name)")
      #expect(try Self.command("extract \(flag) 1000 a") == .extract(expected))
      #expect(try Self.command("extract a", [variable: "1000"]) == .extract(expected))
      let error = #expect(throws: UsageError.self) { try Self.command("extract \(flag) x a") }
      #expect(error == .notALimit("x", source: flag, allowed: limit.allowed))
    }
  }

  @Test(arguments: [
    ("openapi", Command.openapi), ("version", .version), ("--version", .version),
    ("--help", .help(nil)), ("-h", .help(nil)), ("help", .help(nil)), ("help serve", .help(.serve)),
    ("serve --help", .help(.serve)),
    ("extract -h", .help(.extract)),
    ("--port 9 --help", .help(.serve)), ("openapi --help", .help(.openapi)),
  ])
  func others(line: String, expected: Command) throws {
    #expect(try Self.command(line) == expected)
  }

  @Test(arguments: [
    ("sevre", [:], UsageError.unknownCommand("sevre", nearest: "serve")),
    ("help sevre", [:], .unknownCommand("sevre", nearest: "serve")),
    ("--prot 9", [:], .unknownFlag("--prot", command: .serve, nearest: "--port")),
    ("extract --formt json a", [:], .unknownFlag("--formt", command: .extract, nearest: "--format")),
    ("openapi --port 9", [:], .unknownFlag("--port", command: .openapi, nearest: "--help")),
    ("serve --port", [:], .missingValue(flag: "--port")), ("--port 1 --port 2", [:], .repeatedFlag("--port")),
    ("serve folder", [:], .unexpectedArgument("folder", command: .serve)),
    ("version 2", [:], .unexpectedArgument("2", command: .version)),
    ("--port x", [:], .notAPort("x", source: "--port")), ("--port 65536", [:], .notAPort("65536", source: "--port")),
    ("--port -1", [:], .notAPort("-1", source: "--port")), ("--port=+1", [:], .notAPort("+1", source: "--port")),
    ("", ["GONGBAO_PORT": "x"], .notAPort("x", source: "GONGBAO_PORT")),
    ("", ["PORT": "99999999999999999999"], .notAPort("99999999999999999999", source: "PORT")),
    ("--log xml", [:], .notALogFormat("xml", source: "--log")),
    ("--log", [:], .missingValue(flag: "--log")),
    ("--host=", [:], .emptyValue(source: "--host")), ("extract", [:], .noFiles),
    ("extract --format jsn a", [:], .notAFormat("jsn", nearest: "json")),
  ])
  func refusals(line: String, environment: [String: String], expected: UsageError) {
    let error = #expect(throws: UsageError.self) { try Self.command(line, environment) }
    #expect(error == expected)
    #expect(error?.explanation.last == ".")
  }
}
