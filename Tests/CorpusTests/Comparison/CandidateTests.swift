import HanText
import ReportModel
import Testing

@testable import Corpus

/// Which of several figures speaks for a place's year.
struct CandidateTests {
  /// A snapshot of reports of one place, given as year, review and plan.
  private static func snapshot(_ reports: [(year: Int, review: String, plan: String)]) throws -> Snapshot {
    var builder = SnapshotBuilder()
    for report in reports {
      let text =
        "\(report.year)年万江街道政府工作报告\n一、\(report.year - 1)年工作回顾\n\(report.review)\n二、\(report.year)年工作安排\n\(report.plan)\n"
      builder.put(try SmallReport.record(text, id: "\(report.year)"))
    }
    return builder.build()
  }

  private static func row(
    of year: Int, _ measure: Measure, in snapshot: Snapshot, _ indicator: String
  ) -> ComparisonRow? {
    var question = ComparisonQuestion()
    question.indicators = [indicator]
    question.measures = [measure]
    return snapshot.comparison(question).first { $0.year == year }
  }

  /// Reports, and the words of the target and of the result that speak for growth of the product in 2022.
  @Test(
    arguments: [
      // The report that plans the year goes before one that looked further ahead.
      ([(2021, "开局良好。", "到2022年,地区生产总值增长8%。"), (2022, "开局良好。", "地区生产总值增长6%。")], "6%", nil),
      // The review of the year goes before a later one.
      (
        [(2022, "开局良好。", "地区生产总值增长6%。"), (2023, "地区生产总值增长6.1%。", "稳步推进。"), (2024, "2022年地区生产总值增长6.3%。", "稳步推进。")],
        "6%", "6.1%"
      ),
      // What the report states first goes before what it states again.
      ([(2022, "开局良好。", "地区生产总值增长6%左右。奋力实现地区生产总值增长7%。")], "6%左右", nil),
      // What covers a part of the year tells nothing of it.
      ([(2022, "开局良好。", "地区生产总值增长6%。"), (2023, "上半年地区生产总值增长5%。", "稳步推进。")], "6%", nil),
      // A result told before the year is over is none of the year.
      ([(2022, "2022年地区生产总值增长5%。", "地区生产总值增长6%。")], "6%", nil),
    ] as [([(Int, String, String)], String?, String?)])
  func speaksForTheYear(reports: [(Int, String, String)], target: String?, result: String?) throws {
    let snapshot = try Self.snapshot(reports)
    let row = try #require(Self.row(of: 2022, .growth, in: snapshot, "gdp"))
    #expect(snapshot.text(row.target) == target)
    #expect(snapshot.text(row.result) == result)
  }

  @Test func incomeOfTownAndCountryAreTwo() throws {
    let snapshot = try Self.snapshot([
      (2022, "开局良好。", "农村居民人均可支配收入增长8%。"),
      (2023, "城镇居民人均可支配收入增长7%,农村居民人均可支配收入增长8.2%。", "稳步推进。"),
    ])
    let row = try #require(Self.row(of: 2022, .growth, in: snapshot, "农村居民人均可支配收入"))
    #expect(snapshot.text(row.target) == "8%")
    #expect(snapshot.text(row.result) == "8.2%")
    #expect(row.others.isEmpty)
  }

  @Test func aPeriodOfYearsSpeaksForNoneOfThem() throws {
    let snapshot = try Self.snapshot([
      (2021, "开局良好。", "“十四五”期间,地区生产总值年均增长7%。"), (2025, "开局良好。", "地区生产总值增长6%。"),
      (2026, "“十四五”期间,地区生产总值年均增长6.8%。2025年地区生产总值增长6.2%。", "稳步推进。"),
    ])
    let row = try #require(Self.row(of: 2025, .growth, in: snapshot, "gdp"))
    #expect(snapshot.text(row.target) == "6%" && snapshot.text(row.result) == "6.2%")
    #expect(row.others.count == 2)
    let period = try #require(snapshot.row(in: "2021", "地区生产总值", "7%", .target))
    #expect(snapshot.text(snapshot.outcome(ofFigure: period)?.counterpart) == "6.8%")
  }

  /// Two targets of one report that differ in one thing: whether the second goes before the first.
  @Test(arguments: [
    ("nothing", false), ("section", true), ("damage", true),
  ])
  func insideAReport(difference: String, secondIsFirst: Bool) throws {
    var first = Figure.made(.target, "6", code: "gdp")
    var second = Figure.made(.target, "7", code: "gdp")
    second.source.numeral = Span(5, 6)
    second.section = "2"
    first.section = difference == "section" ? "3" : "2"
    first.damaged = difference == "damage"
    let sections = [("1", SectionKind.preface), ("2", .plan), ("3", .closing)].map { id, kind in
      Section(id: id, label: nil, title: nil, kind: kind, parent: nil, ownText: Span(0, 0), source: Span(0, 0))
    }
    let source = SourceFile(name: "a", sha256: "", bytes: 0, encoding: .utf8, codePoints: 0)
    var report = Report(id: "a", script: .simplified, source: source)
    report.place.name = "万江街道"
    report.planYear = 2022
    let text = MappedText(scalars: [], map: OffsetMap())
    let document = Document(report: report, sections: sections, text: text, source: [], passages: [])
    var builder = SnapshotBuilder()
    builder.put(ReportRecord(document: document, figures: [first, second], bytes: []))
    let row = try #require(Self.row(of: 2022, .growth, in: builder.build(), "gdp"))
    #expect(row.target == (secondIsFirst ? 1 : 0))
    #expect(row.others == [secondIsFirst ? 0 : 1])
  }
}

struct IndicatorSeriesTests {
  private static let standard = [
    "gdp": Indicator(
      code: "gdp", name: "地区生产总值", english: "", aliases: ["GDP"], unit: "元", better: .higher, definition: ""),
    "tax": Indicator(code: "tax", name: "税收收入", english: "", aliases: [], unit: "元", better: .higher, definition: ""),
    "jobless": Indicator(
      code: "jobless", name: "城镇登记失业率", english: "", aliases: [], unit: "ratio", better: .lower, definition: ""),
  ]

  @Test(arguments: [
    ("GDP", "gdp", ["gdp "]), ("学校", nil, ["- 学校"]), ("公园、学校", nil, ["- 公园", "- 学校"]),
    ("税收收入、公园", nil, ["- 公园", "tax "]), ("城镇调查失业率", "jobless", ["jobless 调查"]), ("登记失业率", "jobless", ["jobless "]),
  ])
  func series(name: String, code: String?, expected: [String]) {
    let found = IndicatorSeries.all(
      of: IndicatorName(name: name, code: code), standard: Self.standard, codesOfName: ["税收收入": ["tax"]])
    #expect(found.map { "\($0.code ?? "-") \($0.words)" }.sorted() == expected)
  }
}
