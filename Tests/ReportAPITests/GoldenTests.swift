import TestSupport
import Testing

@testable import ReportAPI

/// Whole answers, as committed in `Golden/`.
struct GoldenTests {
  private static let folder = "Tests/ReportAPITests/Golden/"

  @Test func theReportOfEverySeed() throws {
    for seed in try Seed.all() {
      let report = try APIClient.seeds.get().json("/v1/reports/\(seed.id)")
      try GoldenFile("\(Self.folder)\(seed.id).report.json").expect(report.pretty() + "\n")
    }
  }

  @Test(arguments: [
    ("simplified", "/v1/search?q=碧道&limit=5"), ("pinyin-strewn", "/v1/search?q=镇政府工作报告&limit=5"),
    ("traditional-and", "/v1/search?q=招商引資%20项目&limit=3"),
  ])
  func searches(name: String, target: String) throws {
    let hits = try APIClient.seeds.get().json(target)
    try GoldenFile("\(Self.folder)search.\(name).json").expect(hits.pretty() + "\n")
  }
}
