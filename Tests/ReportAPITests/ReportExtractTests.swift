import Corpus
import Testing

@testable import ReportAPI

struct ReportExtractTests {
  @Test func ndjsonIsAFigureALine() throws {
    let record = try #require(try APIClient.seedRecords.get().first)
    let lines = ReportExtract(record).ndjson.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect(lines.count == record.figures.count + 1 && lines.last?.isEmpty == true)
    let figures = try lines.dropLast().map { try JSONParser.parse(Array($0)) }
    #expect(try JSONParser.parse(ReportExtract(record).json)["figures"] == .array(figures))
  }

  @Test func anExplainedFigureIsTheFigureAndWhy() throws {
    let record = try #require(try APIClient.seedRecords.get().first)
    let plain = ReportExtract(record).ndjson.split(separator: UInt8(ascii: "\n"))
    let explained = ReportExtract(record, explains: true).ndjson.split(separator: UInt8(ascii: "\n"))
    #expect(plain.count == explained.count)
    for (plain, explained) in zip(plain, explained) {
      #expect(explained.starts(with: plain.dropLast()))
      #expect(try JSONParser.parse(Array(explained))["why"] != .null)
    }
  }

  @Test func jsonIsOneLine() throws {
    let record = try #require(try APIClient.seedRecords.get().first)
    let json = ReportExtract(record).json
    #expect(json.count { $0 == UInt8(ascii: "\n") } == 1 && json.last == UInt8(ascii: "\n"))
  }
}
