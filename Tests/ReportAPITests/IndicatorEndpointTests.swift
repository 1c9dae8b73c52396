import HTTPServer
import Testing

@testable import ReportAPI

struct IndicatorEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.consecutive.get()
  }

  @Test(arguments: ["GDP", "gdp", "地区生产总值", "國內生產總值"])
  func byAnyName(name: String) throws {
    let list = try client.json("/v1/indicators?indicator=\(name)")
    #expect(list["total"]?.integer == 1)
    #expect(list["data"]?.elements?.first?["code"]?.text == "gdp")
    #expect(try list["data"]?.elements?.first == client.json("/v1/indicators/gdp"))
  }

  @Test func countsAreThoseOfTheLists() throws {
    for code in ["gdp", "unemployment_rate", "exports"] {
      let counts = try #require(client.json("/v1/indicators/\(code)")["counts"])
      #expect(try counts["targets"] == client.json("/v1/targets?code=\(code)")["total"])
      #expect(try counts["results"] == client.json("/v1/results?code=\(code)")["total"])
    }
    let lower = try client.json("/v1/indicators?better=lower&targets.gte=1")
    #expect(lower["data"]?.elements?.map { $0["code"]?.text } == ["unemployment_rate"])
  }

  @Test(arguments: [("gpd", "gdp"), ("GDP", "gdp"), ("财政收入", "fiscal_revenue")])
  func anUnknownCodeNamesTheNearest(code: String, nearest: String) throws {
    let answer = try client.send(.get, "/v1/indicators/\(code)")
    #expect(answer.status == 404)
    #expect(try answer.json["nearest"]?.text == nearest)
  }

  @Test func aNameThatNoIndicatorHasNamesTheNearest() throws {
    let list = try client.json("/v1/indicators?indicator=地区生成总值")
    #expect(list["total"]?.integer == 0)
    #expect(list["notes"] == .strings(["No standard indicator is called 地区生成总值; the nearest is gdp."]))
  }
}
