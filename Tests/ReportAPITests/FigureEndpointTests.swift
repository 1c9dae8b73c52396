import Foundation
import HTTPServer
import ReportModel
import TestSupport
import Testing

@testable import ReportAPI

struct FigureEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  private func source(_ seed: Seed) -> [Unicode.Scalar] {
    Array(String(decoding: seed.bytes, as: UTF8.self).unicodeScalars)
  }

  @Test func everyFigureIsWhereItSays() throws {
    for seed in try Seed.all() {
      let source = source(seed)
      let figures = try client.walk("/v1/figures?kind=target&kind=result&kind=reference&report=\(seed.id)", limit: 1000)
      #expect(!figures.isEmpty)
      for figure in figures {
        let offsets = ["start", "end", "valueStart", "valueEnd"].compactMap { figure.at("source.\($0)")?.integer }
        try #require(offsets.count == 4)
        #expect(offsets[0] <= offsets[2] && offsets[2] < offsets[3] && offsets[3] <= offsets[1])
        let quote = String(String.UnicodeScalarView(source[offsets[0]..<offsets[1]]))
        let numeral = String(String.UnicodeScalarView(source[offsets[2]..<offsets[3]]))
        #expect(figure["quote"]?.text == quote)
        let text = try #require(figure["text"]?.text)
        #expect(quote.contains(text) && text.contains(numeral), "\(figure["id"]?.text ?? "")")
        #expect(figure["id"]?.text?.hasPrefix("\(seed.id).\(offsets[2])") == true)
      }
    }
  }

  @Test func everyFigureIsAtItsOwnAddress() throws {
    for figure in try client.walk("/v1/figures?kind=target&kind=reference", limit: 1000) {
      #expect(try client.json(figure["self"]?.text ?? "") == figure)
    }
  }

  @Test(arguments: [
    "/v1/figures", "/v1/targets", "/v1/results", "/v1/reports/{id}/targets", "/v1/reports/{id}/results",
  ])
  func explainAddsWhyAndNothingElse(list: String) throws {
    let path = list.replacingOccurrences(of: "{id}", with: PathParameter.report.example)
    let plain = try client.json("\(path)?limit=1000")
    let explained = try client.json("\(path)?limit=1000&explain=1")
    #expect(explained["total"] == plain["total"])
    let pairs = zip(plain["data"]?.elements ?? [], explained["data"]?.elements ?? []).map { ($0, $1) }
    #expect(!pairs.isEmpty && pairs.count == plain["data"]?.elements?.count)
    let check = SchemaCheck(document: OpenAPIDocument().root)
    for (plain, explained) in pairs {
      let keys = plain.keys ?? []
      #expect(explained.keys == keys + ["why"])
      #expect(keys.allSatisfy { plain[$0] == explained[$0] })
      #expect(check.faults(of: explained, in: Schema.reference("Figure").json) == [])
      let why = try #require(explained["why"]?.text)
      #expect(why.hasPrefix("indicator \(plain.at("indicator.name")?.text ?? "")"))
    }
  }

  @Test func aFigureSaysWhyTheListDoes() throws {
    for figure in try client.json("/v1/targets?limit=20&explain=1")["data"]?.elements ?? [] {
      #expect(try client.json("\(figure["self"]?.text ?? "")?explain=1") == figure)
    }
  }

  @Test func everyFormatExplains() throws {
    let whole = try client.json("/v1/targets?limit=1000&explain=1&fields=id")["data"]?.elements ?? []
    #expect(whole.count > 64 && whole.allSatisfy { $0.keys == ["id", "why"] })
    let lines = try client.send(.get, "/v1/targets.ndjson?explain=1&fields=id").text.split(separator: "\n")
    #expect(try lines.map { try JSONParser.parse(Array($0.utf8)) } == whole)
    let table = try client.send(.get, "/v1/targets.csv?explain=1&fields=id").text
    #expect(table.hasPrefix("id,why\r\n") && table.split(separator: "\r\n").count == whole.count + 1)
  }

  @Test func figuresAreTargetsAndResultsUnlessAskedForOthers() throws {
    let targets = try client.json("/v1/targets")["total"]?.integer ?? 0
    let results = try client.json("/v1/results")["total"]?.integer ?? 0
    let references = try client.json("/v1/figures?kind=reference")["total"]?.integer ?? 0
    #expect(try client.json("/v1/figures")["total"]?.integer == targets + results)
    #expect(
      try client.json("/v1/figures?kind=reference&kind=target&kind=result")["total"]?.integer
        == targets + results + references)
  }

  @Test func aReportsListsAndCountsAgree() throws {
    for report in try client.walk("/v1/reports", limit: 1000) {
      for kind in ["targets", "results", "sections"] {
        let list = try client.json("\(report["self"]?.text ?? "")/\(kind)?limit=1")
        #expect(list["total"] == report.at("counts.\(kind)"))
      }
    }
  }

  @Test func numbersAreTheDecimalsAsRead() throws {
    let figures = try client.walk("/v1/results?place=万江&indicator=gdp", limit: 1000)
    let gdp = try #require(figures.first { $0["text"]?.text == "193.53亿元" })
    #expect(gdp["value"] == .number("193.53"))
    #expect(gdp.at("base.value") == .number("19353000000") && gdp.at("base.unit") == .string("元"))
    let growth = try #require(figures.first { $0["text"]?.text == "9.0%" })
    #expect(growth["value"] == .number("9") && growth.at("base.value") == .number("0.09"))
  }

  @Test func aRangeHasLowAndHigh() throws {
    let range = try #require(try client.walk("/v1/targets", limit: 1000).first { $0["value"] == .null })
    #expect(range["low"] != .null && range["high"] != .null && range["comparator"] == .string("range"))
    #expect(range.at("base.value") == .null && range.at("base.low") != .null && range.at("base.high") != .null)
  }
}
