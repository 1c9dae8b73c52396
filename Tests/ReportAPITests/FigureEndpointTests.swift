import Foundation
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
