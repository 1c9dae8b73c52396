import Foundation
import ReportModel
import Testing

@testable import Corpus

/// What came of the targets of `Tests/Consecutive/`.
struct OutcomeTests {
  private let snapshot: Snapshot

  init() throws {
    snapshot = try ConsecutiveSnapshot.shared.get()
  }

  /// Report, indicator and words of a target; words of its result, deviation, met, why not.
  static let targets: [(String, String, String, String?, String?, Bool?, OutcomeGap?)] = [
    ("qingxi-2020", "地区生产总值", "6%左右", "5.8%", "-0.2", true, nil),
    ("qingxi-2020", "一般公共预算收入", "110亿元以上", "109亿元", "-1", false, nil),
    ("qingxi-2020", "城镇登记失业率", "控制在4.5%以内", "4.4%", "-0.1", true, nil),
    // A target for a year further on, and the result that its own review tells.
    ("qingxi-2020", "高新技术企业", "300家", "312家", "12", true, nil),
    // Not the first half's 7.1%, and not the 6.4% that a later report mends it to.
    ("qingxi-2021", "地区生产总值", "6.5%以上", "6.3%", "-0.2", false, nil),
    ("qingxi-2021", "一般公共预算收入", "120亿元", "1215000万元", "1.5", true, nil),
    ("qingxi-2021", "规上工业增加值", "7—9%", "8.2%", "0", true, nil),
    ("qingxi-2021", "学校", "10所", "8所", "-2", false, nil),
    ("qingxi-2022", "城镇登记失业率", "控制在4%以内", "4.1%", "0.1", false, nil),
    ("qingxi-2022", "进出口总额", "5%", nil, nil, nil, .noResultStated),
    ("qingxi-2023", "地区生产总值", "6%—7%", nil, nil, nil, .noLaterReport),
    // Two towns of one name.
    ("bailu-chengguan-2021", "工业总产值", "12亿元", "11.8亿元", "-0.2", false, nil),
    ("bailu-chengguan-2022", "工业总产值", "13亿元以上", "13.2亿元", "0.2", true, nil),
    ("shiqiao-chengguan-2021", "工业总产值", "9亿元", "9.4亿元", "0.4", true, nil),
    ("shiqiao-chengguan-2022", "工业总产值", "9亿元", "9.1亿元", "0.1", true, nil),
    ("hewan-2022", "公园", "3个", nil, nil, nil, .noLaterReport),
  ]

  @Test(arguments: targets)
  func ofTargets(
    report: String, indicator: String, text: String, result: String?, deviation: String?, met: Bool?, gap: OutcomeGap?
  ) throws {
    let row = try #require(snapshot.row(in: report, indicator, text, .target))
    let outcome = try #require(snapshot.outcome(ofFigure: row))
    #expect(snapshot.text(outcome.counterpart) == result)
    #expect(outcome.deviation == deviation.flatMap { Decimal(string: $0) })
    #expect(outcome.met == met && outcome.gap == gap)
  }

  static let results: [(String, String, String, String?, String?, Bool?, OutcomeGap?)] = [
    ("qingxi-2020", "地区生产总值", "6.2%", nil, nil, nil, .noEarlierReport),
    ("qingxi-2021", "学校", "12所", nil, nil, nil, .noTargetStated),
    ("qingxi-2022", "地区生产总值", "7.1%", nil, nil, nil, .partYear),
    ("qingxi-2022", "地区生产总值", "6.3%", "6.5%以上", "-0.2", false, nil),
    ("qingxi-2022", "地区生产总值", "1630亿元", nil, nil, nil, .noTargetStated),
    ("qingxi-2023", "地区生产总值", "6.4%", "6.5%以上", "-0.1", false, nil),
    ("qingxi-2023", "高新技术企业", "312家", "300家", "12", true, nil),
    ("shiqiao-2023", "地区生产总值", "4.2%", nil, nil, nil, .noTargetStated),
    ("shiqiao-chengguan-2023", "工业总产值", "9.1亿元", "9亿元", "0.1", true, nil),
  ]

  @Test(arguments: results)
  func ofResults(
    report: String, indicator: String, text: String, target: String?, deviation: String?, met: Bool?, gap: OutcomeGap?
  ) throws {
    let row = try #require(snapshot.row(in: report, indicator, text, .result))
    let outcome = try #require(snapshot.outcome(ofFigure: row))
    #expect(snapshot.text(outcome.counterpart) == target)
    #expect(outcome.deviation == deviation.flatMap { Decimal(string: $0) })
    #expect(outcome.met == met && outcome.gap == gap)
  }

  @Test func aTargetForAYearThatNobodyLooksBackOnYet() throws {
    var builder = SnapshotBuilder()
    for (year, plan) in [(2021, "到2025年,高新技术企业达到300家。"), (2022, "新建学校3所。")] {
      builder.put(
        try SmallReport.record("\(year)年万江街道政府工作计划\n一、重点工作\n\(plan)\n", id: "\(year)"))
    }
    let snapshot = builder.build()
    let row = try #require(snapshot.row(in: "2021", "高新技术企业", "300家", .target))
    #expect(snapshot.outcome(ofFigure: row) == Outcome(.notLookedBackOn))
    #expect(snapshot.outcome(ofFigure: .max) == nil)
  }

  /// Every outcome against a search through all figures of all reports.
  @Test func outcomesAreThoseOfASlowSearch() {
    let all = (0..<Row(snapshot.figureCount)).compactMap { row in
      snapshot.figure(at: row).map { (row: row, figure: $0.figure, report: $0.record.report) }
    }
    for target in all where target.figure.kind == .target {
      let results = all.filter { result in
        result.figure.kind == .result && result.figure.measure == target.figure.measure
          && result.figure.year == target.figure.year && result.report.place == target.report.place
          && (result.figure.indicator.code ?? result.figure.indicator.name)
            == (target.figure.indicator.code ?? target.figure.indicator.name)
          && (result.report.year ?? 0) > max(target.report.year ?? 0, target.figure.year ?? 0)
          && snapshot.candidate(result.row)?.coversPartYear == false
      }
      let found = snapshot.outcome(ofFigure: target.row)?.counterpart
      #expect((found == nil) == results.isEmpty, "\(target.figure.id)")
      if let found { #expect(results.contains { $0.row == found }, "\(target.figure.id)") }
    }
  }
}
