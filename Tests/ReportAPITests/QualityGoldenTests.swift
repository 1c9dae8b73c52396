import Foundation
import TestSupport
import Testing

@testable import ReportAPI

/// The table behind `/v1/quality` is what the extraction of today gives.
struct QualityGoldenTests {
  private static let reports = ["000_c31315ad0663ef0d", "001_b9251b87b0cd542e", "003_e6e4c8c4a9426b73"]

  /// The codes that the guide lists, in the line that begins with `Codes:`.
  private static func codes() throws -> Set<String> {
    let guide = try String(contentsOf: Seed.repository.appendingPathComponent("Tests/Gold/GUIDE.md"), encoding: .utf8)
    let line = guide.split(separator: "\n").first { $0.hasPrefix("Codes:") } ?? ""
    return Set(line.split(separator: "`").map(String.init).filter { $0.allSatisfy { $0.isLowercase || $0 == "_" } })
  }

  @Test func tableIsOfToday() throws {
    let codes = try Self.codes()
    #expect(codes.count == 21)
    let client = try APIClient.seeds.get()
    let scores = try Self.reports.map { report in
      let figures = "/v1/figures?report=\(report)&kind=target&kind=result&kind=reference"
      let read = try client.walk(figures, limit: 1000).map(GoldFigure.init(figure:))
      return GoldScore(gold: try GoldFigure.marked(report), read: read, codes: codes)
    }
    var lines: [String] = []
    for (report, score) in zip(Self.reports, scores) {
      lines += GoldScore.fields.map { Self.line(report, $0, [score.counts(of: $0)]) }
    }
    lines += GoldScore.fields.map { field in Self.line("all", field, scores.map { $0.counts(of: field) }) }
    try GoldenFile("Sources/ReportAPI/Quality/QualityTable.swift").expect(Self.table(lines))
  }

  private static func line(_ text: String, _ field: String, _ counts: [QualityScore.Counts]) -> String {
    let sums = [counts.map(\.gold), counts.map(\.predicted), counts.map(\.right)].map { String($0.reduce(0, +)) }
    return ([text, field] + sums).joined(separator: "\t")
  }

  /// The table that keeps the counts in the sources.
  private static func table(_ lines: [String]) -> String {
    """
    // swift-format-ignore-file
    // Generated: GONGBAO_UPDATE_GOLDEN=1 swift test --filter GoldenTests

    /// The rows of `QualityScore`: text, field, and how often it is there by the marks, was read, and was read right.
    enum QualityTable {
      static let lines = \"""
    \(lines.map { "    \($0)\n" }.joined())    \"""
    }

    """
  }

  @Test func everyRowOfTheTableIsServed() {
    let current = QualityScore.all.filter { $0.stage == .current }
    #expect(current.count == (Self.reports.count + 1) * GoldScore.fields.count)
    #expect(Set(QualityScore.all.filter { $0.stage == .firstContact }.map(\.text)) == Set(Self.reports))
  }

  /// The rules of the comparison, a row each: what was read of the marks, and whether it is right.
  @Test(arguments: [
    ("indicator", "地区生产总值", "全镇地区生产总值", true), ("indicator", "生产", "地区生产总值", false),
    ("indicator", "税收总额", "各项税收总额", true), ("indicator", "学位", "公园", false), ("indicator", "“学位”的", "学位", true),
    ("unit", "亿元", "亿", true), ("unit", "", "名", true), ("unit", "家", "户", false), ("measure", "level", "change", true),
    ("measure", "level", "share", false), ("comparator", "gte", "gt", false),
  ])
  func comparesByTheGuide(field: String, read: String, gold: String, isRight: Bool) throws {
    func figure(_ value: String) throws -> GoldFigure {
      try GoldFigure(
        line: .object([
          "kind": .string("result"), "at": .integer(3), "len": .integer(2), field: .string(value),
          "value": .number("1.50"),
        ]))
    }
    let score = GoldScore(gold: [try figure(gold)], read: [try figure(read)], codes: [])
    #expect(score.counts(of: field) == QualityScore.Counts(gold: 1, predicted: 1, right: isRight ? 1 : 0))
    #expect(score.counts(of: "found") == QualityScore.Counts(gold: 1, predicted: 1, right: 1))
  }

  @Test func whatWasMissedOrInventedCounts() throws {
    func figure(_ kind: String, _ at: Int) throws -> GoldFigure {
      try GoldFigure(line: .object(["kind": .string(kind), "at": .integer(at), "len": .integer(2)]))
    }
    let score = GoldScore(
      gold: [try figure("target", 0), try figure("result", 10), try figure("none", 20), try figure("reference", 30)],
      read: [try figure("target", 1), try figure("result", 20), try figure("result", 30), try figure("reference", 40)],
      codes: [])
    #expect(score.counts(of: "found") == QualityScore.Counts(gold: 2, predicted: 3, right: 1))
    #expect(score.counts(of: "strength") == QualityScore.Counts(gold: 1, predicted: 1, right: 1))
    #expect(score.counts(of: "found").precision == 1.0 / 3 && score.counts(of: "found").recall == 0.5)
  }
}
