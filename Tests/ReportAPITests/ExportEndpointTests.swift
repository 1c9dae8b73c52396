import Corpus
import HTTPServer
import Testing

@testable import ReportAPI

struct ExportEndpointTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test func theIndexTellsWhatTheFilesAre() throws {
    let index = try client.json("/v1/export")
    let files = index["files"]?.elements ?? []
    #expect(files.compactMap { $0["name"]?.text } == ExportFile.all.map(\.name))
    for file in files {
      let answer = try client.send(.get, try #require(file["self"]?.text))
      var digest = ContentDigest()
      digest.add(answer.bytes)
      #expect(file["sha256"]?.text == digest.sha256 && file["bytes"] == .integer(answer.bytes.count))
      let isTable = answer.fields[.contentType]?.hasPrefix("text/csv") == true
      let rows = isTable ? CSVTable(answer.text).rows.count - 1 : answer.text.split(separator: "\n").count
      #expect(file["rows"] == .integer(rows) && rows > 0)
      #expect(answer.fields[.gongbaoCorpus] == index["corpus"]?.text)
      #expect(answer.fields[.gongbaoBuild] == index["build"]?.text)
      let corpus = try #require(index["corpus"]?.text).prefix(8)
      #expect(answer.fields[.contentDisposition]?.contains(corpus) == true)
    }
  }

  @Test(arguments: [
    ("figures", "/v1/figures", "?kind=target&kind=result&kind=reference"), ("sections", "/v1/sections", ""),
    ("reports", "/v1/reports", ""),
  ])
  func filesHaveTheRowsOfTheLists(file: String, list: String, query: String) throws {
    for format in ["ndjson", "csv"] {
      let whole = try client.send(.get, "/v1/export/\(file).\(format)").bytes
      #expect(try client.send(.get, "\(list).\(format)\(query)").bytes == whole)
    }
  }

  @Test func filesAreStreamed() throws {
    let head = HTTPRequestHead(method: .get, target: try RequestTarget("/v1/export/sections.ndjson"))
    let response = client.router.respond(to: HTTPRequest(head: head), problem: client.service.response)
    guard case .stream(let stream) = response.body else {
      Issue.record("it is not streamed")
      return
    }
    var producer = stream.producer
    var sizes: [Int] = []
    while case .bytes(let piece) = producer.next() { sizes.append(piece.count) }
    #expect(sizes.count > 2 && sizes.allSatisfy { $0 < 65_536 })
  }

  @Test func whoeverAsksWhileItIsCountedIsSentAway() throws {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get().prefix(1) { builder.put(record) }
    let (snapshot, state) = (builder.build(), ServiceState())
    let client = try APIClient(store: CorpusStore(snapshot), state: state)
    var answers: [APIAnswer] = []
    let entries = state.exports.entries(of: snapshot) { file, _ in
      if let answer = try? client.send(.get, "/v1/export") { answers.append(answer) }
      return ExportLedger.entry(of: file, snapshot)
    }
    #expect(entries?.count == ExportFile.all.count && answers.count == ExportFile.all.count)
    for answer in answers {
      #expect(answer.status == 503 && answer.fields[.retryAfter] == "1" && answer.fields[.etag] == nil)
      #expect(try answer.json["type"] == .string("/docs/problems/overloaded"))
    }
    // Later it is known, and not counted again.
    #expect(try client.json("/v1/export")["files"]?.elements?.count == entries?.count)
    let again = state.exports.entries(of: snapshot) { file, _ in
      Issue.record("it is counted again")
      return ExportLedger.Entry(file: file, rows: 0, bytes: 0, sha256: "")
    }
    #expect(again?.map { $0.sha256 } == entries?.map { $0.sha256 })
  }

  @Test func theIndexFollowsTheReports() throws {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get().prefix(2) { builder.put(record) }
    let store = CorpusStore(builder.build())
    let client = try APIClient(store: store)
    let before = try client.json("/v1/export")
    store.update { $0.remove(id: "000_c31315ad0663ef0d") }
    let after = try client.json("/v1/export")
    #expect(before["corpus"] != after["corpus"] && before["files"] != after["files"])
    #expect(after["reports"] == .integer(1))
  }
}
