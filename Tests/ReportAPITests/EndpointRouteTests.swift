import Corpus
import HTTPServer
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

  /// Whoever looks at everything there is says so.
  @Test(arguments: endpoints.filter { $0.pathParameters.isEmpty && $0.itemSchema != nil && $0.lifetime == .reports })
  func listsOfEverythingDeclareWhatTheyLookAt(endpoint: Endpoint) {
    let fixed = ["listIndicators", "quality"]
    #expect(endpoint.work != .shown || fixed.contains(endpoint.name))
  }
}
