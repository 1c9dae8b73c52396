import Foundation
import TestSupport
import Testing

struct PrintCommandTests {
  @Test func openapiPrintsTheCommittedDocument() throws {
    let outcome = try Executable.run(["openapi"])
    let committed = try Data(contentsOf: Seed.repository.appendingPathComponent("openapi.yaml"))
    #expect(outcome.status == 0)
    #expect(outcome.output == String(decoding: committed, as: UTF8.self))
  }

  @Test(arguments: [["version"], ["--version"]])
  func versionPrintsALine(arguments: [String]) throws {
    let outcome = try Executable.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("gongbao ") && outcome.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [["--help"], ["help"], ["serve", "--help"], ["extract", "--help"], ["openapi", "--help"]])
  func helpIsPrintedAndAllIsWell(arguments: [String]) throws {
    let outcome = try Executable.run(arguments)
    #expect(outcome.status == 0 && outcome.error == "")
    #expect(outcome.output.contains("Usage: gongbao"))
  }
}
