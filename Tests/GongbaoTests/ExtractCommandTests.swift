import Foundation
import TestSupport
import Testing

struct ExtractCommandTests {
  @Test func printsOneObjectALineForEachFile() throws {
    let seeds = try Seed.all()
    let outcome = try Executable.run(["extract"] + seeds.map { "seeds/\($0.name)" })
    #expect(outcome.status == 0 && outcome.error == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == seeds.count)
    for (line, seed) in zip(lines, seeds) {
      #expect(line.hasPrefix("{\"report\":{\"id\":\"\(seed.id)\",\"self\":null,"))
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test func printsAFigureALine() throws {
    let seed = try #require(try Seed.all().first)
    let outcome = try Executable.run(["extract", "--format", "ndjson", "seeds/\(seed.name)"])
    #expect(outcome.status == 0)
    for line in outcome.output.split(separator: "\n") { #expect(line.hasPrefix("{\"id\":\"\(seed.id).")) }
    #expect(!outcome.output.isEmpty)
  }

  @Test func readsStandardInput() throws {
    let seed = try #require(try Seed.all().first)
    let outcome = try Executable.run(["extract", "-"], input: seed.bytes)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("{\"report\":{\"id\":\"stdin\",\"self\":null,"))
  }

  @Test func aBadFileIsNamedAndTheRestIsPrinted() throws {
    let seed = try #require(try Seed.all().first)
    let outcome = try Executable.run(["extract", "none.txt", "seeds/\(seed.name)", "-"])
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n").count == 1)
    let errors = outcome.error.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first == "gongbao: none.txt: There is no such file.")
    #expect(errors.last?.hasPrefix("gongbao: standard input: There is no text in it") == true)
  }
}
