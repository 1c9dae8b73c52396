import Foundation
import TestSupport
import Testing

@testable import ReportAPI
@testable import gongbao

/// README against the flags, variables, metrics and log lines that there are, in both directions.
struct ReadmeTests {
  private let text: String

  init() throws {
    text = try String(contentsOf: Seed.repository.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// Everything in the text that the expression matches.
  private func words(_ pattern: String) throws -> Set<String> {
    let expression = try Regex(pattern)
    return Set(text.matches(of: expression).map { String(text[$0.range]) })
  }

  @Test func everyFlagHasItsRow() {
    for flag in CommandName.serve.flags {
      let variables = flag.variables.map { "`\($0)`" }.joined(separator: ", then ")
      let row = "| `\(flag.name)` | \(variables) | `\(flag.standard)` |"
      #expect(text.contains(row), "\(row)")
    }
    for limit in LimitTable.all where limit.isAdjustable {
      #expect(text.contains("` | \(limit.meaning) |\n"), "\(limit.name): \(limit.meaning)")
    }
  }

  @Test func everyFlagAndVariableExists() throws {
    let flags = CommandName.allCases.flatMap(\.flags)
    let named = try words("`--[a-z][a-z-]*`").map { String($0.dropFirst().dropLast()) }
    #expect(Set(named).subtracting(flags.map(\.name)) == [])
    #expect(try words("GONGBAO_[A-Z_]*[A-Z]").subtracting(flags.flatMap(\.variables)) == [])
  }

  @Test func everyMetricIsThereAndExists() throws {
    let named = try words("`gongbao_[a-z_]+`").map { String($0.dropFirst().dropLast()) }
    #expect(Set(named) == Set(MetricTable.all.map(\.name)))
  }

  @Test func theLogLineShownHasTheKeysOfALine() throws {
    let line = try #require(text.split(separator: "\n").first { $0.contains("\"requestId\"") })
    let shown = try JSONParser.parse(Array(line.trimmingPrefix(while: \.isWhitespace).utf8))
    guard case .object(let members) = shown else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == Shape.logLine.fields.map(\.key.name))
  }
}
