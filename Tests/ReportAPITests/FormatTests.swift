import HTTPServer
import Testing

@testable import ReportAPI

/// The forms of answers, and how one is chosen.
struct FormatTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  private static let lists = EndpointList.all(of: ServiceState()).filter { $0.formats.contains(.csv) }

  private func path(_ endpoint: Endpoint, _ format: Format) -> (path: String, query: String) {
    let parts = endpoint.example.split(separator: "?", maxSplits: 1).map(String.init)
    let query = (parts.count > 1 ? parts[1].split(separator: "&") : []).filter { !$0.hasPrefix("limit=") }
    return ("\(parts[0]).\(format.rawValue)", query.joined(separator: "&"))
  }

  @Test(arguments: lists)
  func rowsOfNDJSONAndCSVAreTheFlatItems(endpoint: Endpoint) throws {
    let (path, query) = path(endpoint, .json)
    let items = try client.json("\(path)?\(query)&limit=1000&flat=1")["data"]?.elements ?? []
    let lines = try client.send(.get, "\(self.path(endpoint, .ndjson).path)?\(query)")
    #expect(lines.fields[.contentType] == "application/x-ndjson")
    let values = try lines.text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    #expect(values == items)

    let table = try client.send(.get, "\(self.path(endpoint, .csv).path)?\(query)")
    #expect(table.fields[.contentType] == "text/csv; charset=utf-8; header=present")
    #expect(table.fields[.contentDisposition]?.contains("filename*=UTF-8''") == true)
    let rows = CSVTable(table.text).rows
    #expect(items.isEmpty || rows.first == items.first?.keys)
    #expect(rows.dropFirst().count == items.count)
    for (row, item) in zip(rows.dropFirst(), items) {
      #expect(row == (item.keys ?? []).map { CSVTable.cell(of: item[$0] ?? .null) })
    }
  }

  @Test(arguments: lists)
  func csvHasTheSameColumnsForEveryFilter(endpoint: Endpoint) throws {
    guard endpoint.parameters.contains(where: { $0.name == "place" }) else { return }
    let (path, query) = path(endpoint, .csv)
    let all = try client.send(.get, "\(path)?\(query)&limit=1").text.prefix { $0 != "\r\n" }
    let none = try client.send(.get, "\(path)?\(query)&place.ne=万江&place=万江街道").text
    #expect(none == all + "\r\n")
  }

  @Test(arguments: [
    ("/v1/reports", "", "application/json"), ("/v1/reports", "*/*", "application/json"),
    ("/v1/reports", "text/csv", "text/csv"), ("/v1/reports", "text/*", "text/csv"),
    ("/v1/reports", "application/*;q=0.5, text/csv;q=0.4", "application/json"),
    ("/v1/reports", "application/json;q=0, */*", "application/x-ndjson"),
    ("/v1/reports", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
    ("/v1/reports?format=csv", "application/json", "text/csv"),
    ("/v1/reports.ndjson?format=csv", "", "application/x-ndjson"),
    ("/v1/reports.json", "text/csv", "application/json"), ("/v1/reports", "image/png", ""),
    ("/v1/reports/000_c31315ad0663ef0d", "text/csv", ""), ("/v1/reports", "application/json;q=0", ""),
  ])
  func formatsAreChosenByPathParameterAndAccept(target: String, accept: String, type: String) throws {
    let fields: HTTPFields = accept.isEmpty ? [:] : [.accept: accept]
    let answer = try client.send(.get, target, fields: fields)
    guard !type.isEmpty else {
      #expect(answer.status == 406)
      #expect(try answer.json["type"] == .string("/docs/problems/not-acceptable"))
      return
    }
    #expect(answer.fields[.contentType]?.hasPrefix(type) == true)
  }

  @Test func aMarkGoesBeforeTheTable() throws {
    let plain = try client.send(.get, "/v1/reports.csv").bytes
    #expect(try client.send(.get, "/v1/reports.csv?bom=1").bytes == [0xEF, 0xBB, 0xBF] + plain)
  }

  @Test func longTablesAreStreamedInPieces() throws {
    let head = HTTPRequestHead(method: .get, target: try RequestTarget("/v1/sections.csv"))
    let response = client.router.respond(to: HTTPRequest(head: head), problem: client.service.response)
    guard case .stream(let stream) = response.body else {
      Issue.record("it is not streamed")
      return
    }
    var producer = stream.producer
    var sizes: [Int] = []
    while case .bytes(let piece) = producer.next() { sizes.append(piece.count) }
    #expect(sizes.count > 2 && sizes.allSatisfy { $0 < 65_536 })
    let whole = try client.walk("/v1/sections", limit: 1000)
    #expect(CSVTable(try client.send(.get, "/v1/sections.csv").text).rows.count == whole.count + 1)
  }

  @Test func pagesOfTablesAreLinked() throws {
    let first = try client.send(.get, "/v1/figures.csv?limit=3&sort=-year")
    let link = try #require(first.fields[.link])
    let second = try client.send(.get, String(link.dropFirst().prefix { $0 != ">" }))
    let whole = try client.send(.get, "/v1/figures.csv?limit=6&sort=-year")
    let rows = CSVTable(first.text).rows + CSVTable(second.text).rows.dropFirst()
    #expect(rows == CSVTable(whole.text).rows)
  }

  @Test func fieldsChooseKeysAndColumns() throws {
    let item = try #require(
      try client.json("/v1/figures?limit=1&fields=id,indicator_code,source")["data"]?.elements?.first)
    #expect(item.keys == ["id", "indicator", "source"] && item["indicator"]?.keys == ["code"])
    let flat = try #require(try client.json("/v1/figures?limit=1&flat=1&fields=id,base")["data"]?.elements?.first)
    #expect(flat.keys == ["id", "base_value", "base_unit", "base_low", "base_high", "base_fraction"])
    let nested = try client.send(.get, "/v1/figures.ndjson?limit=1&flat=0").json
    #expect(nested == (try client.json("/v1/figures?limit=1")["data"]?.elements?.first))
    let table = try client.send(.get, "/v1/figures.csv?limit=1&fields=unit,source_end,indicator,id&context=1").text
    #expect(table.hasPrefix("unit,source_end,indicator_name,indicator_code,id,context_sentence,"))
    let wrong = try client.send(.get, "/v1/figures?fields=id,yaer")
    #expect(wrong.status == 400)
    #expect(try wrong.json["nearest"] == .string("year") && wrong.json["given"] == .string("id,yaer"))
  }

  @Test func prettyJSONIsTheSameValue() throws {
    let plain = try client.send(.get, "/v1/figures?limit=2")
    let pretty = try client.send(.get, "/v1/figures?limit=2&pretty=1")
    let browser = try client.send(.get, "/v1/figures?limit=2", fields: [.accept: "text/html,*/*;q=0.8"])
    #expect(try pretty.json == plain.json && pretty.text.contains("\n      \"id\": "))
    #expect(browser.bytes == pretty.bytes)
    let unwanted = try client.send(.get, "/v1/figures?limit=2&pretty=0", fields: [.accept: "text/html,*/*"])
    #expect(unwanted.bytes == plain.bytes)
  }
}
