import Corpus
import HTTPServer
import ReportModel
import Testing

@testable import ReportAPI

/// Where answers are made.
struct EndpointRouteTests {
  private static let endpoints = EndpointList.all(of: ServiceState())
  private static let seeds = Result {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get() { builder.put(record) }
    return builder.build()
  }
  private let snapshot: Snapshot

  init() throws {
    snapshot = try Self.seeds.get()
  }

  /// Where the answer to a GET of this target is made.
  private func place(_ target: String, of name: String, fields: HTTPFields = [:]) throws -> Route.Place {
    let endpoint = try #require(Self.endpoints.first { $0.name == name })
    let head = HTTPRequestHead(method: .get, target: try RequestTarget(target), fields: fields)
    let route = EndpointRoute(endpoint, suffix: nil, build: ServiceVersion.current)
    return route.place(of: HTTPRequest(head: head), in: snapshot)
  }

  @Test func workIsLongWhenThereIsMuchToLookAt() {
    let works: [(Endpoint.Work, Int)] = [
      (.reports, 10 * snapshot.reportCount), (.sections, snapshot.sectionCount), (.figures, snapshot.figureCount),
      (.passages, snapshot.passageCount),
    ]
    for (work, count) in works {
      #expect(count > 0 && count < Endpoint.Work.mostOnLoop)
      #expect(!work.isLong(in: snapshot) && !work.isLong(in: snapshot, beyond: count))
      #expect(work.isLong(in: snapshot, beyond: count - 1))
    }
  }

  /// The nearest of many ids is looked for in the background.
  @Test(arguments: [("getReport", "/v1/reports/"), ("getReportText", "/v1/reports/"), ("getFigure", "/v1/figures/")])
  func idsThatAreNotThereAreLookedForInTheBackground(name: String, path: String) throws {
    let few = try ExampleReport.record(of: Array("2023年工作计划\n地区生产总值增长5%。\n".utf8), id: "few")
    let endpoint = try #require(Self.endpoints.first { $0.name == name })
    var builder = SnapshotBuilder()
    builder.put(few)
    let small = builder.build()
    var document = few.document
    for number in 0...Endpoint.Work.mostOnLoop / 10 {
      document.report.id = "r\(number)"
      builder.put(ReportRecord(document: document, figures: [], bytes: []))
    }
    let large = builder.build()
    func place(_ id: String, _ snapshot: Snapshot) throws -> Route.Place {
      let head = HTTPRequestHead(method: .get, target: try RequestTarget(path + id), fields: [:])
      let request = HTTPRequest(head: head, parameters: ["id": id])
      return EndpointRoute(endpoint, suffix: nil, build: ServiceVersion.current).place(of: request, in: snapshot)
    }
    let id = name == "getFigure" ? try #require(few.figures.first).id : few.report.id
    #expect(try place(id, large) == .onLoop)
    #expect(try place(id + "x", small) == .onLoop)
    #expect(try place(id + "x", large) == .inBackground)
  }

  /// Whoever looks at everything there is says so.
  @Test(arguments: endpoints.filter { $0.pathParameters.isEmpty && $0.itemSchema != nil && $0.lifetime == .reports })
  func listsOfEverythingDeclareWhatTheyLookAt(endpoint: Endpoint) {
    let fixed = ["listIndicators", "quality"]
    #expect(endpoint.work != .shown || fixed.contains(endpoint.name))
  }
}
