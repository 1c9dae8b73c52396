import HanText
import ReportModel
import Testing

@testable import Corpus

/// Filters and look-ups, each against a slow twin that nobody could doubt.
struct SnapshotQueryTests {
  private let snapshot: Snapshot

  init() throws {
    snapshot = try SeedSnapshot.shared.get()
  }

  @Test func everyIDFindsItsOwn() {
    for (row, record) in snapshot.records.enumerated() {
      #expect(snapshot.row(ofReport: record.report.id) == Row(row))
    }
    for row in 0..<Row(snapshot.figureCount) {
      let id = snapshot.figure(at: row)?.figure.id ?? ""
      #expect(snapshot.row(ofFigure: id) == row, "\(id)")
    }
  }

  @Test(arguments: ["", ".", "none", "000_c31315ad0663ef0d", "000_c31315ad0663ef0d.", "none.3", "000_c.x"])
  func unknownFigureIDsFindNothing(id: String) {
    #expect(snapshot.row(ofFigure: id) == nil)
    #expect(snapshot.nearestFigure(to: id) != nil)
  }

  @Test func rowsOfOtherSnapshotsFindNothing() {
    for row: Row in [-1, .max] {
      #expect(snapshot.report(at: row) == nil)
      #expect(snapshot.section(at: row) == nil)
      #expect(snapshot.figure(at: row) == nil)
      #expect(snapshot.passage(at: row) == nil)
    }
  }

  @Test(arguments: [["gdp"], ["地区生产总值"], ["地區生產總值", "税收总额"], ["没有这个指标"], []])
  func figuresByIndicator(names: [String]) {
    let isTaken = snapshot.figures(measuring: names)
    let codes = Set(names.flatMap(snapshot.indicatorCodes))
    for row in 0..<Row(snapshot.figureCount) {
      let indicator = snapshot.figure(at: row)?.figure.indicator
      let parts = indicator?.name.split(separator: "、").map { FoldedName.folded(String($0)) } ?? []
      let isNamed = names.contains { parts.contains(FoldedName.folded($0)) || indicator?.name == $0 }
      #expect(isTaken(row) == (names.isEmpty || isNamed || indicator?.code.map(codes.contains) == true))
    }
  }

  @Test func reportsByYearLookBackAndAhead() {
    for year in 2016...2024 {
      var filter = ReportFilter()
      filter.years = [year]
      let expected = snapshot.records.filter { $0.report.reviewYear == year || $0.report.planYear == year }
      #expect(
        snapshot.reports(matching: filter).compactMap { snapshot.report(at: $0)?.report.id }
          == expected.map(\.report.id))
    }
  }

  @Test func nearestValuesAreOnesThatExist() {
    #expect(snapshot.nearestPlace(to: "万港") == "万江街道")
    #expect(snapshot.nearestReport(to: "000_c31315ad0663ef0e") == "000_c31315ad0663ef0d")
    #expect(snapshot.nearestIndicator(to: "gpd").map(snapshot.hasIndicator) == true)
    #expect(snapshot.nearestReportYear(to: 1900) == 2017 || snapshot.nearestReportYear(to: 1900) == 2018)
    #expect(SnapshotBuilder().build().nearestPlace(to: "万江") == nil)
    #expect(SnapshotBuilder().build().nearestFigure(to: "a.1") == nil)
  }

  @Test func indicatorsAreCounted() {
    let figures = snapshot.records.flatMap(\.figures)
    for indicator in snapshot.indicators {
      let counts = snapshot.counts(ofIndicator: indicator.code)
      let own = figures.filter { $0.indicator.code == indicator.code }
      #expect(counts.targets == own.count { $0.kind == .target }, "\(indicator.code)")
      #expect(counts.results == own.count { $0.kind == .result }, "\(indicator.code)")
      #expect(snapshot.indicator(code: indicator.code) == indicator)
      #expect(snapshot.indicatorCodes(meaning: indicator.name).contains(indicator.code))
    }
    #expect(snapshot.counts(ofIndicator: "gdp").results > 0 && snapshot.counts(ofIndicator: "none").results == 0)
    #expect(snapshot.nearestIndicatorCode(to: "gpd") == "gdp" && snapshot.nearestIndicatorCode(to: "GDP") == "gdp")
  }
}
