import Foundation
import ReportModel
import Testing

@testable import Corpus

/// Place × year over `Tests/Consecutive/`.
struct ComparisonTests {
  private let snapshot: Snapshot

  init() throws {
    snapshot = try ConsecutiveSnapshot.shared.get()
  }

  private func rows(
    _ indicators: [String], _ measures: [Measure] = [], places: [String] = []
  ) -> [ComparisonRow] {
    var question = ComparisonQuestion()
    question.indicators = indicators
    question.measures = measures
    question.reports.places = places
    return snapshot.comparison(question)
  }

  /// A row in a line: place, year, target, result, deviation, met, against, previous, how many others, absent.
  private func line(_ row: ComparisonRow) -> String {
    let parts: [String?] = [
      row.place.parents.last.map { "\($0)" + (row.place.name ?? "") } ?? row.place.name, String(row.year),
      snapshot.text(row.target), snapshot.text(row.result), row.deviation?.description, row.met.map(String.init),
      row.against?.rawValue, snapshot.text(row.previous), String(row.others.count), row.isAbsent ? "absent" : nil,
    ]
    return parts.map { $0 ?? "-" }.joined(separator: " ")
  }

  @Test func growthOfProduct() {
    #expect(
      rows(["gdp"], [.growth]).map(line) == [
        "白鹭县城关镇 2021 - - - - - - 0 absent", "白鹭县城关镇 2022 - - - - - - 0 absent",
        "白鹭县城关镇 2023 - - - - - - 0 absent", "石桥县城关镇 2021 - - - - - - 0 absent",
        "石桥县城关镇 2022 - - - - - - 0 absent", "石桥县城关镇 2023 - - - - - - 0 absent",
        "河湾街道 2022 - - - - - - 0 absent", "青溪市白鹭县 2021 7% 6.9% -0.1 false - - 0 -",
        "青溪市白鹭县 2022 7% 8.1% 1.1 true kept 7% 0 -", "青溪市白鹭县 2023 7.5%以上 - - - raised 7% 0 -",
        "青溪市石桥县 2021 5%左右 4.9% -0.1 true - - 0 -", "青溪市石桥县 2022 - 4.2% - - - - 0 absent",
        "青溪市石桥县 2023 5%左右 - - - - - 0 -", "青溪市 2019 - 6.2% - - - - 0 -",
        "青溪市 2020 6%左右 5.8% -0.2 true - - 0 -", "青溪市 2021 6.5%以上 6.3% -0.2 false raised 6%左右 2 -",
        "青溪市 2022 6.5%左右 6.6% 0.1 true kept 6.5%以上 1 -", "青溪市 2023 6%—7% - - - kept 6.5%左右 0 -",
      ])
  }

  @Test func anAmountInOtherUnits() {
    #expect(
      rows(["财政收入"], [.level], places: ["青溪"]).map(line) == [
        "青溪市 2019 - 108亿元 - - - - 0 -", "青溪市 2020 110亿元以上 109亿元 -1 false - - 0 -",
        "青溪市 2021 120亿元 1215000万元 1.5 true raised 110亿元以上 0 -", "青溪市 2022 - 122亿元 - - - - 0 absent",
        "青溪市 2023 125亿元左右 - - - - - 0 -",
      ])
  }

  @Test func townsOfOneNameStayApart() {
    #expect(
      rows(["industrial_output"], [.level], places: ["城关镇"]).map(line) == [
        "白鹭县城关镇 2021 12亿元 11.8亿元 -0.2 false - - 0 -", "白鹭县城关镇 2022 13亿元以上 13.2亿元 0.2 true raised 12亿元 0 -",
        "白鹭县城关镇 2023 13.5亿元左右 - - - raised 13亿元以上 0 -", "石桥县城关镇 2021 9亿元 9.4亿元 0.4 true - - 0 -",
        "石桥县城关镇 2022 9亿元 9.1亿元 0.1 true kept 9亿元 0 -", "石桥县城关镇 2023 8.5亿元 - - - lowered 9亿元 0 -",
      ])
  }

  @Test func withoutAnIndicatorAllOfAPlace() {
    let all = rows([], places: ["青溪市"])
    #expect(Set(all.map(\.indicator.name)).isSuperset(of: ["地区生产总值", "学校", "高新技术企业"]))
    #expect(all.allSatisfy { $0.place.name == "青溪市" })
    // What a place states no target for can only be told for what is asked for.
    #expect(
      all.filter { $0.met == false }.map { "\($0.year) \($0.indicator.name)" }.sorted() == [
        "2020 一般公共预算收入", "2021 地区生产总值", "2021 学校", "2022 城镇登记失业率",
      ])
    let figures = all.flatMap { [$0.target, $0.result].compactMap { $0 } + $0.others }
    #expect(Set(figures).count == figures.count)
    let stated = (0..<Row(snapshot.figureCount)).filter { row in
      guard let (figure, record) = snapshot.figure(at: row) else { return false }
      return record.report.place.name == "青溪市" && figure.kind != .reference
    }
    #expect(figures.sorted() == stated)
  }

  @Test func rowsAreInTheOrderOfTheirPositions() {
    for rows in [rows(["gdp"], [.growth]), rows([]), rows(["gdp", "fiscal_revenue"], [.level, .growth])] {
      #expect(!rows.isEmpty)
      for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.position < next.position) }
    }
  }

  @Test func whatNothingMeansHasNoRows() {
    #expect(rows(["没有这个指标"], [.growth]).isEmpty)
    #expect(rows(["gdp"], [.growth], places: ["没有这个地方"]).isEmpty)
  }
}

struct SummaryTests {
  private let snapshot: Snapshot

  init() throws {
    snapshot = try ConsecutiveSnapshot.shared.get()
  }

  private func lines(
    _ indicator: String, _ measure: Measure, _ kind: FigureKind, _ groupings: Set<SummaryGrouping>
  ) -> [String] {
    var question = ComparisonQuestion()
    question.indicators = [indicator]
    question.measures = [measure]
    return snapshot.summary(of: snapshot.comparison(question), kind: kind, by: groupings).map { row in
      let numbers = row.distribution
      return
        ([
          row.place.map { ($0.parents.last ?? "") + ($0.name ?? "") }, row.level?.rawValue, row.year.map(String.init),
          String(numbers.count), numbers.min.description, numbers.q1.description, numbers.median.description,
          numbers.q3.description, numbers.max.description, numbers.mean.description, row.unit,
        ] as [String?]).compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test func targetsOfGrowthByLevel() {
    #expect(
      lines("gdp", .growth, .target, [.level]) == [
        "city 4 6 6.375 6.5 6.5 6.5 6.375 %", "county 5 5 5 7 7 7.5 6.3 %",
      ])
  }

  @Test func resultsByYearAndAltogether() {
    #expect(
      lines("gdp", .growth, .result, [.year]) == [
        "2019 1 6.2 6.2 6.2 6.2 6.2 6.2 %", "2020 1 5.8 5.8 5.8 5.8 5.8 5.8 %",
        "2021 3 4.9 5.6 6.3 6.6 6.9 6.033333 %", "2022 3 4.2 5.4 6.6 7.35 8.1 6.3 %",
      ])
    #expect(lines("gdp", .growth, .result, []) == ["8 4.2 5.575 6.25 6.675 8.1 6.125 %"])
  }

  @Test func amountsAreInTheirBaseUnit() {
    #expect(
      lines("fiscal_revenue", .level, .result, [.place]) == [
        "青溪市 4 10800000000 10875000000 11525000000 12162500000 12200000000 11512500000 元"
      ])
  }

  @Test func townsOfOneNameAreTwoGroups() {
    #expect(
      lines("industrial_output", .level, .target, [.place]) == [
        "白鹭县城关镇 3 1200000000 1250000000 1300000000 1325000000 1350000000 1283333333.333333 元",
        "石桥县城关镇 3 850000000 875000000 900000000 900000000 900000000 883333333.333333 元",
      ])
  }
}
