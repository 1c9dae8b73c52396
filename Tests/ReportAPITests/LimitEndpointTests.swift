import Corpus
import HTTPServer
import Testing

@testable import ReportAPI

struct LimitEndpointTests {
  @Test func everyLimitIsListedWithItsValue() throws {
    var state = ServiceState()
    state.limits.server.connections = 7
    state.limits.server.headerTimeout = .milliseconds(500)
    let limits = try APIClient(records: [], state: state).walk("/v1/limits", limit: 3)
    #expect(limits.map { $0["name"]?.text } == LimitTable.all.map(\.name))
    let connections = try #require(limits.first { $0["name"] == .string("max-connections") })
    #expect(connections["value"] == .number("7") && connections["default"] == .number("1024"))
    #expect(connections["flag"] == .string("--max-connections"))
    #expect(connections["variable"] == .string("GONGBAO_MAX_CONNECTIONS"))
    #expect(limits.first { $0["name"] == .string("header-timeout") }?["value"] == .number("0.5"))
  }

  /// The list is told from that of a process with other limits before it is made.
  @Test func otherLimitsHaveAnotherTag() throws {
    func tag(_ change: (inout ServiceState) -> Void) throws -> String? {
      var state = ServiceState()
      change(&state)
      return try APIClient(records: [], state: state).send(.get, "/v1/limits").fields[.etag]
    }
    let standard = try tag { _ in }
    #expect(try standard != nil && tag { _ in } == standard)
    #expect(try tag { $0.limits.server.headerTimeout = .milliseconds(500) } != standard)
    #expect(try tag { $0.capacity = { 5 } } != standard)
  }

  @Test func connectionsAreNoMoreThanTheProcessMayHave() throws {
    var state = ServiceState()
    state.capacity = { 5 }
    let limits = try APIClient(records: [], state: state).walk("/v1/limits", limit: 1000)
    #expect(limits.first { $0["name"] == .string("max-connections") }?["value"] == .number("5"))
  }

  /// Each limit of the rooms below is changed by exactly one row of the table.
  @Test func noLimitIsForgotten() {
    let standard = ServiceLimits()
    var changed = standard
    for limit in LimitTable.all where limit.isAdjustable {
      let before = changed
      let other = limit.steps(standard) == limit.range.lowerBound ? limit.range.upperBound : limit.range.lowerBound
      limit.change?(other, &changed)
      #expect(changed != before, "\(limit.name)")
      #expect(limit.range.contains(limit.steps(standard)), "\(limit.name)")
    }
    func unchanged(_ value: Any, _ other: Any) -> [String] {
      zip(Mirror(reflecting: value).children, Mirror(reflecting: other).children)
        .filter { String(describing: $0.value) == String(describing: $1.value) }.compactMap(\.0.label)
    }
    #expect(unchanged(changed.server, standard.server) == [])
    #expect(unchanged(changed.intake, standard.intake) == [])
    #expect(changed.extractBody != standard.extractBody && changed.logQueue != standard.logQueue)
    #expect(changed.queryCost != standard.queryCost)
  }

  @Test(arguments: [
    ("header-timeout", "10", "10"), ("header-timeout", "0.5", "0.5"), ("header-timeout", "0.125", "0.125"),
    ("header-timeout", "007.50", "7.5"), ("max-connections", "1", "1"), ("max-connections", "1000000", "1000000"),
    ("answer-cache", "0", "0"),
  ])
  func takes(name: String, text: String, spelling: String) throws {
    let limit = try #require(LimitTable.all.first { $0.name == name })
    var limits = ServiceLimits()
    let isTaken = limit.set(text, in: &limits)
    #expect(isTaken && limit.spelling(in: limits) == spelling)
  }

  @Test(arguments: [
    ("header-timeout", "0"), ("header-timeout", "-1"), ("header-timeout", "+1"), ("header-timeout", "1e3"),
    ("header-timeout", "10s"), ("header-timeout", "."), ("header-timeout", "1."), ("header-timeout", ".5"),
    ("header-timeout", "0.1234"), ("header-timeout", "1.2.3"), ("header-timeout", "3601"),
    ("header-timeout", "9223372036854775807"), ("header-timeout", "99999999999999999999"), ("max-connections", "0"),
    ("max-connections", "1.5"), ("max-connections", "1000001"), ("max-connections", ""), ("max-connections", "١"),
    ("page-length", "10"),
  ])
  func refuses(name: String, text: String) throws {
    let limit = try #require(LimitTable.all.first { $0.name == name })
    var limits = ServiceLimits()
    let isTaken = limit.set(text, in: &limits)
    #expect(!isTaken && limits == ServiceLimits())
  }

  @Test func namesAreUnique() {
    #expect(Set(LimitTable.all.map(\.name)).count == LimitTable.all.count)
  }
}
