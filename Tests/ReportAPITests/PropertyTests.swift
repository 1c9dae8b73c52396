import Testing

@testable import ReportAPI

/// What filters find, against a slow twin: every item of the whole list that the condition takes.
struct PropertyTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  /// A query, and which items it should find by the value that they have.
  struct Case<Value>: Sendable {
    let query: String
    let whole: String
    let key: String
    let takes: @Sendable (Value?) -> Bool

    init(_ query: String, of whole: String = "", by key: String = "", takes: @escaping @Sendable (Value?) -> Bool) {
      self.query = query
      self.whole = whole
      self.key = key
      self.takes = takes
    }
  }

  private static let allFigures = "/v1/figures?kind=target&kind=result&kind=reference"

  private static func year(_ item: JSONValue) -> Int? { item["year"]?.integer }

  @Test(
    arguments: [
      Case("year=2022") { $0 == 2022 }, Case("year=2021&year=2023") { $0 == 2021 || $0 == 2023 },
      Case("year=2018..2022") { $0.map { (2018...2022).contains($0) } ?? false },
      Case("year=2022..") { $0 ?? 0 >= 2022 },
      Case("year=..2018") { $0.map { $0 <= 2018 } ?? false }, Case("year=null") { $0 == nil },
      Case("year=null&year=2017") { $0 == nil || $0 == 2017 }, Case("year.ne=2022") { $0 != 2022 },
      Case("year.ne=null") { $0 != nil },
      Case("year.ne=2018..2022") { !($0.map { (2018...2022).contains($0) } ?? false) },
      Case("year.gte=2022") { $0 ?? 0 >= 2022 }, Case("year.gt=2022") { $0 ?? 0 > 2022 },
      Case("year.lte=2021") { $0.map { $0 <= 2021 } ?? false }, Case("year.lt=2021") { $0.map { $0 < 2021 } ?? false },
      Case("year.gte=2018&year.lt=2022&year.ne=2021") { $0.map { (2018..<2022).contains($0) && $0 != 2021 } ?? false },
      Case("year=2023..2021") { _ in false },
    ] as [Case<Int>])
  func numbersAreCompared(test: Case<Int>) throws {
    let expected = try client.walk(Self.allFigures, limit: 1000).filter { test.takes(Self.year($0)) }
    let found = try client.walk("\(Self.allFigures)&\(test.query)", limit: 1000)
    #expect(found == expected)
    #expect(try client.json("\(Self.allFigures)&\(test.query)&limit=1")["total"]?.integer == expected.count)
  }

  @Test(
    arguments: [
      Case("/v1/sections?kind.ne=plan", of: "/v1/sections", by: "kind") { $0 != "plan" },
      Case("/v1/reports?level=town", of: "/v1/reports", by: "place.level") { $0 == "town" },
      Case("/v1/reports?level=null", of: "/v1/reports", by: "place.level") { $0 == nil },
      Case("/v1/reports?level=null&level=town", of: "/v1/reports", by: "place.level") { $0 == nil || $0 == "town" },
      Case("/v1/reports?script=Hans", of: "/v1/reports", by: "script") { $0 == "Hans" },
      Case("/v1/reports?documentKind.ne=null", of: "/v1/reports", by: "documentKind") { $0 != nil },
      Case("/v1/figures?place=null", of: "/v1/figures", by: "place") { $0 == nil },
      Case("/v1/sections?report.ne=000_c31315ad0663ef0d", of: "/v1/sections", by: "report") {
        $0 != "000_c31315ad0663ef0d"
      },
      Case("/v1/figures?indicator=null", of: "/v1/figures", by: "indicator.code") { $0 == nil },
      Case("/v1/figures?indicator.ne=null", of: "/v1/figures", by: "indicator.code") { $0 != nil },
      Case("/v1/figures?indicator=null&indicator=GDP", of: "/v1/figures", by: "indicator.code") {
        $0 == nil || $0 == "gdp"
      },
      Case("/v1/figures?indicator.ne=地区生产总值", of: "/v1/figures", by: "indicator.code") { $0 != "gdp" },
      Case("/v1/indicators?indicator.ne=GDP", of: "/v1/indicators", by: "code") { $0 != "gdp" },
      Case("/v1/figures?place.ne=寮步", of: "/v1/figures", by: "place") { $0 != "寮步镇" },
    ] as [Case<String>])
  func wordsAreCompared(test: Case<String>) throws {
    let expected = try client.walk(test.whole, limit: 1000).filter { test.takes($0.at(test.key)?.text) }
    #expect(!expected.isEmpty)
    #expect(try client.walk(test.query, limit: 1000) == expected)
  }

  @Test(arguments: ["万江", "万江街道", "萬江街道", "萬江", " 万江 "])
  func aPlaceIsFoundByEverySpelling(name: String) throws {
    let place = Address.encoded(name)
    let found = try client.walk("/v1/reports?place=\(place)", limit: 1000)
    #expect(found.map { $0["id"]?.text } == ["000_c31315ad0663ef0d"])
  }

  /// 东莞市 is 441900 and 广东省 440000 in GB/T 2260.
  @Test(arguments: ["东莞市", "东莞", "東莞", "441900", "广东省", "440000", "廣東"])
  func placesInsideAreFoundByEverySpelling(name: String) throws {
    let found = try client.walk("/v1/reports?within=\(Address.encoded(name))", limit: 1000)
    let expected = try client.walk("/v1/reports", limit: 1000).filter { report in
      report.at("place.parents")?.elements?.contains(.string("东莞市")) == true
    }
    #expect(expected.count == 3 && found == expected)
  }

  @Test func aPlaceIsInsideItself() throws {
    let own = try client.json("/v1/reports?within=万江街道")
    #expect(own["total"]?.integer == 1 && own["notes"] == .array([]))
    #expect(try client.json("/v1/reports?within.ne=东莞市")["total"]?.integer == 2)
  }

  @Test(arguments: [
    ("/v1/targets?place=万港", "万江街道"), ("/v1/reports?within=东完市", "东莞市"), ("/v1/figures?indicator=gdpp", "gdp"),
    ("/v1/figures?year=1066", "20"), ("/v1/figures?year=1066..1100", "20"), ("/v1/reports?planYear=1066", "20"),
    ("/v1/reports/003_e6e4c8c4a9426b73/glossary?term=没有这个词", ""),
  ])
  func valuesThatNothingHasNameTheNearest(target: String, nearest: String) throws {
    let list = try client.json(target)
    #expect(list["total"]?.integer == 0 && list["data"] == .array([]))
    let notes = list["notes"]?.elements?.compactMap(\.text) ?? []
    #expect(notes.count == 1)
    #expect(nearest.isEmpty || notes.first?.contains("the nearest is \(nearest)") == true, "\(notes)")
  }

  @Test func aRangeTheWrongWayRoundSaysSo() throws {
    let notes = try client.json("/v1/figures?year=2023..2021")["notes"]?.elements?.compactMap(\.text)
    #expect(notes?.count == 1 && notes?[0].contains("ends before it begins") == true)
  }

  @Test func availableCountsWhatEachFilterCouldTake() throws {
    let filters = ["place": "寮步", "year": "2022", "kind": "target"]
    let all = filters.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    let list = try client.json("/v1/figures?available=1&\(all)")
    for (name, key) in [("place", "place"), ("year", "year"), ("kind", "kind")] {
      let others = filters.filter { $0.key != name }.map { "\($0.key)=\($0.value)" }
      let kinds = name == "kind" ? "&kind=target&kind=result&kind=reference" : ""
      let items = try client.walk("/v1/figures?\(others.joined(separator: "&"))\(kinds)", limit: 1000)
      var expected: [String: Int] = [:]
      for item in items { expected[String(decoding: (item[key] ?? .null).json, as: UTF8.self), default: 0] += 1 }
      var counts: [String: Int] = [:]
      for value in list.at("available.\(name)")?.elements ?? [] {
        counts[String(decoding: (value["value"] ?? .null).json, as: UTF8.self)] = value["count"]?.integer
      }
      #expect(counts == expected, "\(name)")
    }
    #expect(try client.json("/v1/figures?limit=1")["available"] == .null)
  }
}
