import HTTPServer
import HanText
import Testing

@testable import ReportAPI

/// `context=1`: the sentence that holds a figure or a highlight.
struct ContextTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test func everyFigureStandsInItsSentence() throws {
    var texts: [String: [Unicode.Scalar]] = [:]
    for figure in try client.walk("/v1/figures?kind=target&kind=result&kind=reference&context=1", limit: 1000) {
      let report = try #require(figure["report"]?.text)
      let text = try texts[report] ?? Array(client.send(.get, "/v1/reports/\(report)/text").text.unicodeScalars)
      texts[report] = text
      let context = try #require(figure["context"])
      let start = try #require(context["start"]?.integer)
      let end = try #require(context["end"]?.integer)
      #expect(String(of: text[start..<end]) == context["sentence"]?.text)
      // What reads as the numeral's last character stands in the sentence.
      let quote = try #require(figure["text"]?.text?.unicodeScalars.last)
      #expect(context["sentence"]?.text?.unicodeScalars.contains(quote) == true, "\(figure["id"]?.text ?? "")")
      for (key, side) in [("before", text[..<start]), ("after", text[end...])] {
        guard let neighbour = context[key]?.text else {
          #expect(side.allSatisfy { $0 == "\n" || $0.isBlank })
          continue
        }
        let trimmed = String(of: side).split(whereSeparator: \.isNewline).joined(separator: "\n")
        #expect(trimmed.contains(neighbour))
      }
    }
    #expect(texts.count == 5)
  }

  @Test func aHitHasTheSentenceOfItsFirstHighlight() throws {
    let hits = try client.json("/v1/search?q=碧道&context=1")["data"]?.elements ?? []
    #expect(!hits.isEmpty)
    for hit in hits {
      #expect(hit.at("context.sentence")?.text?.contains("碧道") == true)
      #expect(hit.keys?.last == "context")
    }
    #expect(try client.json("/v1/search?q=碧道&limit=1")["data"]?.elements?.first?["context"] == nil)
  }

  @Test func contextIsColumnsOfATable() throws {
    let rows = CSVTable(try client.send(.get, "/v1/targets.csv?context=1&limit=1").text).rows
    #expect(
      rows.first?.suffix(5) == [
        "context_sentence", "context_before", "context_after", "context_start", "context_end",
      ])
    #expect(rows.count == 2 && rows[1].count == rows[0].count)
  }

  @Test func oneFigureHasItToo() throws {
    let id = "000_c31315ad0663ef0d.3585"
    let alone = try client.json("/v1/figures/\(id)?context=1&explain=1")
    let listed = try client.json("/v1/figures?ids=\(id)&context=1&explain=1")["data"]?.elements?.first
    #expect(alone == listed)
    #expect(alone.keys?.suffix(2) == ["why", "context"])
    #expect(alone.at("context.sentence")?.text?.contains("地区生产总值增长6%左右") == true)
  }
}
