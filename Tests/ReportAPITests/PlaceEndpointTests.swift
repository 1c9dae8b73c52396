import Corpus
import ReportModel
import Testing

@testable import ReportAPI

struct PlaceEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.consecutive.get()
  }

  @Test func placesAreThoseOfTheReports() throws {
    let places = try client.walk("/v1/places", limit: 2)
    let reports = try client.walk("/v1/reports", limit: 1000)
    #expect(Set(places.map(\.described)) == Set(reports.compactMap { $0["place"]?.described }))
    for place in places {
      let own = reports.filter { $0["place"]?.described == place.described }
      #expect(place.at("counts.reports") == .integer(own.count))
      for key in ["sections", "targets", "results"] {
        #expect(place.at("counts.\(key)") == .integer(own.reduce(0) { $0 + ($1.at("counts.\(key)")?.integer ?? 0) }))
      }
      let years = Set(own.flatMap { [$0["reviewYear"]?.integer, $0["planYear"]?.integer].compactMap { $0 } })
      #expect(place["years"] == .array(years.sorted().map(JSONValue.integer)))
      #expect(try client.json(try #require(place["self"]?.text))["data"] == .array([place]))
    }
  }

  @Test(
    arguments: [
      ("place=青溪", 1), ("place=青溪市&place.ne=青溪市", 0), ("level=city&reports.gte=1", nil), ("year=1066", 0),
      ("targets=0..1000", nil), ("code=null&sort=-reports", nil), ("within=null", nil),
    ] as [(String, Int?)])
  func filters(query: String, total: Int?) throws {
    let answer = try client.json("/v1/places?\(query)&available=1")
    if let total { #expect(answer["total"] == .integer(total)) }
    #expect(answer["available"]?.keys?.contains("level") == true)
  }

  @Test func aNameOfSeveralPlacesFindsAll() throws {
    var document = try #require(try APIClient.seedRecords.get().first).document
    let records = [("广东省", "甲市", "a"), ("湖南省", "乙市", "b")].map { province, city, id in
      document.report.id = id
      document.report.place = Place(name: "城关镇", level: .town, parents: [province, city])
      return ReportRecord(document: document, figures: [], bytes: Array(id.utf8))
    }
    let client = try APIClient(records: records)
    let places = try client.json("/v1/places?place=城关")
    #expect(places["total"] == .integer(2))
    #expect(places["notes"]?.elements?.first?.text?.contains("may mean") == true)
    for place in places["data"]?.elements ?? [] {
      #expect(try client.json(try #require(place["self"]?.text))["data"] == .array([place]))
    }
  }

  /// Places of one name: in cities of one name, around which nothing is told, with codes, and with names of odd letters.
  @Test func everyPlaceHasAnAddressOfItsOwn() throws {
    var document = try ExampleReport.record(of: Array("工作报告\n".utf8), id: "r").document
    let places: [Place] = [
      Place(name: "城关镇", level: .town, parents: ["甲省", "丙市"]),
      Place(name: "城关镇", level: .town, parents: ["乙省", "丙市"]),
      Place(name: "城关镇", level: .town, parents: ["甲省", "丁市"]),
      Place(name: "城关镇", level: .town), Place(name: "城关", level: nil),
      Place(name: "东城区", level: .county, parents: ["甲省"], code: "110101"),
      Place(name: "东城区", level: .county, parents: ["甲省"], code: "110102"),
      Place(name: "甲,乙/丙@丁%", level: nil), Place(name: "丙@丁%", level: nil, parents: ["甲,乙"]),
    ]
    let records = places.enumerated().map { index, place in
      document.report.id = "r\(index)"
      document.report.place = place
      return ReportRecord(document: document, figures: [], bytes: [])
    }
    let client = try APIClient(records: records)
    for limit in [1, 4, 1000] {
      let walked = try client.walk("/v1/places", limit: limit)
      #expect(walked.count == places.count && Set(walked.compactMap { $0["id"]?.text }).count == places.count)
      for place in walked {
        #expect(try client.json(try #require(place["self"]?.text))["data"] == .array([place]))
      }
    }
  }

  @Test func candidatesAreListed() throws {
    var document = try #require(try APIClient.seedRecords.get().first).document
    document.report.place.candidates = [PlaceCandidate(code: "110101", name: "东城区", parents: ["北京市"])]
    let client = try APIClient(records: [ReportRecord(document: document, figures: [], bytes: [])])
    let place = try #require(try client.json("/v1/places")["data"]?.elements?.first)
    #expect(place["candidates"]?.elements?.first?["code"] == .string("110101"))
  }
}

extension JSONValue {
  /// A place with those around it.
  fileprivate var described: String {
    let parents = self["parents"]?.elements?.compactMap(\.text) ?? []
    return (parents + [self["name"]?.text ?? ""]).joined(separator: " ")
  }
}
