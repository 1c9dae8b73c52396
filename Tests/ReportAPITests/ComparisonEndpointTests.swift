import Foundation
import HTTPServer
import Testing

@testable import ReportAPI

/// Outcome, compare and summary over `Tests/Consecutive/`, and over the seeds, which hardly share a place.
struct ComparisonEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.consecutive.get()
  }

  private func line(_ value: JSONValue, _ paths: [String]) -> String {
    paths.map { path in
      switch value.at(path) {
      case .string(let text)?: text
      case nil, .null?: "-"
      case let other?: String(decoding: other.json, as: UTF8.self)
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("qingxi-2021.171", "6.5%以上 6.3% -0.2 % false -"),
    ("qingxi-2022.115", "6.3% 6.5%以上 -0.2 % false -"),
    ("qingxi-2023.191", "6%—7% - - % - no later report of this place"),
    ("qingxi-2022.87", "7.1% - - - - the result covers only a part of its year"),
  ])
  func outcome(id: String, expected: String) throws {
    let outcome = try client.json("/v1/figures/\(id)/outcome")
    #expect(
      line(outcome, ["figure.text", "outcome.text", "deviation", "unit", "met", "reason"])
        == expected)
    #expect(outcome["self"]?.text == "/v1/figures/\(id)/outcome")
    #expect(try outcome["figure"] == client.json("/v1/figures/\(id)"))
  }

  @Test func whatAPlaceMissed() throws {
    let list = try client.json("/v1/compare?place=青溪市&met=false&sort=year")
    let lines = list["data"]?.elements?.map {
      line($0, ["year", "indicator.name", "target.text", "result.text", "deviation", "unit"])
    }
    #expect(
      lines == [
        "2020 一般公共预算收入 110亿元以上 109亿元 -1 亿元", "2021 学校 10所 8所 -2 所",
        "2021 地区生产总值 6.5%以上 6.3% -0.2 %",
        "2022 城镇登记失业率 控制在4%以内 4.1% 0.1 %",
      ])
  }

  @Test(arguments: [
    "indicator.ne=地区生产总值", "indicator.ne=gdp", "measure.ne=level", "indicator.ne=GDP&measure.ne=growth",
  ])
  func whatIsNotWantedIsLeftOut(query: String) throws {
    let whole = try client.walk("/v1/compare?place=青溪市", limit: 1000)
    let expected = whole.filter { row in
      let (code, measure) = (row.at("indicator.code")?.text, row["measure"]?.text)
      return !(query.contains("indicator") && code == "gdp") && !query.hasSuffix("measure.ne=\(measure ?? "")")
    }
    #expect(expected.count < whole.count && !expected.isEmpty)
    #expect(try client.walk("/v1/compare?place=青溪市&\(query)", limit: 1000) == expected)
  }

  @Test(arguments: [
    ("year=2021", 5), ("year=2021&met=true", 1), ("met=null&absent=false&year.gte=2022", 3),
    ("absent=true", 8),
    ("against=raised", 2), ("against=kept&level=county", 1), ("level=town", 6), ("place=石桥", 3),
    ("within=石桥县", 6),
    ("strength=expect", 9), ("place=城关镇", 6), ("year=1999", 0),
    ("deviation.lt=0", 4), ("deviation=null", 12),
  ])
  func filtersOfRows(filter: String, total: Int) throws {
    let list = try client.json("/v1/compare?indicator=gdp&measure=growth&" + filter)
    #expect(list["total"]?.integer == total)
  }

  @Test(arguments: [
    "/v1/compare", "/v1/summary", "/v1/compare?measure=growth", "/v1/summary?level=town",
    "/v1/compare?place.ne=zzz", "/v1/summary?within.ne=zzz", "/v1/compare?place.ne=null&indicator.ne=gdp",
  ])
  func everythingAtOnceIsRefused(target: String) throws {
    let answer = try client.send(.get, target)
    #expect(answer.status == 400)
    #expect(try answer.json["type"]?.text == "/docs/problems/missing-parameter")
    #expect(try answer.json["allowed"] == .strings(["indicator", "place", "within"]))
  }

  /// A place around others stands for all of them, without an indicator too.
  @Test func everythingInsideAPlaceIsCompared() throws {
    let inside = try client.walk("/v1/compare?within=石桥县", limit: 1000)
    let places = Set(inside.compactMap { $0.at("place")?.text })
    #expect(!inside.isEmpty && !places.isEmpty)
    var single: [JSONValue] = []
    for place in places.sorted() { single += try client.walk("/v1/compare?place=\(place)", limit: 1000) }
    #expect(inside.allSatisfy(single.contains))
    // With an indicator and a measure, places that state no target have rows too.
    let growth = try client.walk("/v1/compare?within=石桥县&indicator=gdp&measure=growth&absent=false", limit: 1000)
    #expect(!growth.isEmpty && growth.allSatisfy(inside.contains))
    #expect(try client.json("/v1/summary?within=石桥县&group=year")["total"]?.integer ?? 0 > 0)
    #expect(try client.json("/v1/compare?within=没有")["total"]?.integer == 0)
  }

  @Test func anIndicatorThatNothingHasNamesTheNearest() throws {
    for resource in ["compare", "summary"] {
      let list = try client.json("/v1/\(resource)?indicator=gpd&measure=growth")
      #expect(list["total"]?.integer == 0)
      #expect(list["notes"] == .strings(["No figure has the indicator gpd; the nearest is gdp."]))
    }
  }

  @Test func walkingGivesEveryRowOnce() throws {
    for list in [
      "/v1/compare?indicator=gdp&measure=growth", "/v1/compare?place=青溪市",
      "/v1/summary?place=青溪市&group=year",
    ] {
      let whole = try client.walk(list, limit: 1000)
      #expect(try client.walk(list, limit: 2) == whole)
      #expect(whole.count > 2)
    }
  }

  @Test func summaryOfWhatCompareGives() throws {
    let list = try client.json(
      "/v1/summary?indicator=gdp&measure=growth&kind=result&group=level&level=county&year=2021")
    let rows = list["data"]?.elements ?? []
    #expect(
      rows.map { line($0, ["group.level", "count", "min", "median", "max", "unit"]) } == [
        "county 2 4.9 5.9 6.9 %"
      ])
    let all = try client.json(
      "/v1/summary?indicator=gdp&measure=growth&group=year&sort=-count,year")
    let lines = all["data"]?.elements?.map { line($0, ["group.year", "count"]) }
    #expect(lines == ["2021 3", "2023 3", "2022 2", "2020 1"])
  }

  @Test func tablesHaveTheSameColumnsWhateverIsAsked() throws {
    for resource in ["compare", "summary"] {
      let all = try client.send(.get, "/v1/\(resource).csv?indicator=gdp&measure=growth")
      let none = try client.send(.get, "/v1/\(resource).csv?indicator=gdp&measure=growth&year=1999")
      #expect(all.fields[.contentType] == "text/csv; charset=utf-8; header=present")
      #expect(all.text.split(separator: "\r\n").first == none.text.split(separator: "\r\n").first)
      #expect(all.text.split(separator: "\r\n").count > 1)
    }
  }
}
