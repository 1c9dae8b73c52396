import HTTPServer
import Testing

@testable import ReportAPI

struct HealthEndpointTests {
  private static var notReady: ServiceState {
    var state = ServiceState()
    state.isReady = { false }
    return state
  }

  @Test(arguments: ["/health/live", "/health/live?probe=1&probe=2&%20"])
  func liveAlways(target: String) throws {
    let client = try APIClient(records: [], state: Self.notReady)
    #expect(try client.json(target) == .object(["status": .string("live"), "reports": .integer(0)]))
  }

  @Test func readyWhenItIs() throws {
    #expect(try APIClient.seeds.get().json("/health/ready")["status"] == .string("ready"))
    let answer = try APIClient(records: [], state: Self.notReady).send(.get, "/health/ready")
    #expect(answer.status == 503)
    #expect(try answer.json["type"] == .string("/docs/problems/not-ready"))
  }
}
