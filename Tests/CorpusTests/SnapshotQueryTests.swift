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
    for row in snapshot.figures(matching: FigureFilter()) {
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

  @Test func listsAreInTheOrderOfTheirPositions() {
    let figures = snapshot.figures(matching: FigureFilter()).map(snapshot.position(ofFigure:))
    let sections = snapshot.sections(matching: SectionFilter()).map(snapshot.position(ofSection:))
    let reports = snapshot.reports(matching: ReportFilter()).map(snapshot.position(ofReport:))
    for keys in [figures, sections, reports] {
      #expect(!keys.isEmpty)
      for (key, next) in zip(keys, keys.dropFirst()) { #expect(key < next) }
    }
  }

  @Test(arguments: [[FigureKind.target], [.result], [.reference], [.target, .result]], [[], [2022], [2021, 2023]])
  func figuresByKindAndYear(kinds: [FigureKind], years: [Int]) {
    var filter = FigureFilter()
    filter.kinds = kinds
    filter.years = years
    let found = snapshot.figures(matching: filter).compactMap { snapshot.figure(at: $0)?.figure.id }
    let expected = snapshot.records.flatMap(\.figures).filter { figure in
      kinds.contains(figure.kind) && (years.isEmpty || figure.year.map(years.contains) == true)
    }
    #expect(found == expected.map(\.id))
  }

  @Test func figuresByPlaceAndIndicator() {
    var filter = FigureFilter()
    filter.reports.places = ["萬江"]
    filter.indicators = ["gdp"]
    let found = snapshot.figures(matching: filter).compactMap { snapshot.figure(at: $0)?.figure }
    let expected = snapshot.records.filter { $0.report.place.name == "万江街道" }.flatMap(\.figures)
      .filter { $0.indicator.code == "gdp" }
    #expect(!found.isEmpty)
    #expect(found == expected)
  }

  @Test func valuesThatNothingHasFindNothing() {
    var filter = FigureFilter()
    filter.indicators = ["没有这个指标"]
    #expect(snapshot.figures(matching: filter).isEmpty)
    filter = FigureFilter()
    filter.years = [.max]
    #expect(snapshot.figures(matching: filter).isEmpty)
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

  @Test func sectionsByKind() {
    for kind in SectionKind.allCases {
      var filter = SectionFilter()
      filter.kinds = [kind]
      let found = snapshot.sections(matching: filter).compactMap { snapshot.section(at: $0)?.section.source }
      let expected = snapshot.records.flatMap(\.document.sections).filter { $0.kind == kind }.map(\.source)
      #expect(found == expected)
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
