import Foundation
import HanText
import ReportModel
import Testing

@Suite("Reports")
struct ReportTests {
  private static let source = SourceFile(name: "a.txt", sha256: "", bytes: 0, codePoints: 0)

  @Test(
    "a report without a title is named by place, years and kind",
    arguments: [
      (.workSummaryAndPlan, 2021, 2022, "万江街道2021年工作总结和2022年工作计划"),
      (.workPlan, nil, 2022, "万江街道2022年工作计划"),
      (.workReport, 2021, 2022, "万江街道2022年政府工作报告"),
      (.workReport, 2021, nil, "万江街道2021年政府工作报告"),
      (nil, nil, nil, "万江街道"),
    ] as [(DocumentKind?, Int?, Int?, String)])
  func composedName(kind: DocumentKind?, review: Int?, plan: Int?, name: String) {
    var report = Report(id: "a", script: .simplified, source: Self.source)
    report.place = Place(name: "万江街道")
    report.documentKind = kind
    report.reviewYear = review
    report.planYear = plan
    #expect(report.name == name)
  }

  @Test("a title is the name; a report of which nothing is known is named by its id")
  func otherNames() {
    var report = Report(id: "unknown-1", script: .simplified, source: Self.source)
    #expect(report.name == "unknown-1")
    report.title = "2021年黄江镇政府工作计划"
    #expect(report.name == "2021年黄江镇政府工作计划")
  }
}

@Suite("Sections")
struct SectionTests {
  @Test("a section's level is the length of its path", arguments: [("1", 1), ("2.3", 2), ("2.3.10", 3)])
  func level(id: String, level: Int) {
    let section = Section(
      id: id, label: nil, title: nil, kind: .plan, parent: nil, ownText: Span(0, 0), source: Span(0, 0))
    #expect(section.level == level)
  }
}

@Suite("Figure values")
struct FigureValueTests {
  @Test("a single number and a range answer only what they are")
  func parts() {
    #expect(FigureValue.single(6).single == 6)
    #expect(FigureValue.single(6).low == nil)
    let range = FigureValue.range(low: 3, high: 5)
    #expect(range.single == nil)
    #expect(range.low == 3)
    #expect(range.high == 5)
    #expect(range.map { $0 * 10 } == .range(low: 30, high: 50))
    #expect(FigureValue.range(low: 10, high: nil).map { -$0 } == .range(low: -10, high: nil))
  }
}

@Suite("Places")
struct PlaceLevelTests {
  @Test("no level's ending is a later part of a longer ending listed behind it")
  func longestFirst() {
    for level in PlaceLevel.allCases {
      for (index, ending) in level.nameEndings.enumerated() {
        for later in level.nameEndings[(index + 1)...] { #expect(!later.hasSuffix(ending), "\(level)") }
      }
    }
  }
}
