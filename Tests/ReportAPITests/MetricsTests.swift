import HTTPServer
import Testing

@testable import ReportAPI

struct MetricsTests {
  private func text(_ state: ServiceState = ServiceState()) throws -> String {
    let records = try APIClient.seedRecords.get()
    let answer = try APIClient(records: records, state: state).send(.get, "/metrics?format=prometheus&x=%20")
    #expect(answer.status == 200)
    #expect(answer.fields[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
    return answer.text
  }

  @Test func everyMetricHasItsHelpAndType() throws {
    let text = try text()
    for metric in MetricTable.all {
      #expect(text.contains("# HELP \(metric.name) \(metric.help)\n# TYPE \(metric.name) \(metric.kind.rawValue)\n"))
      #expect(metric.kind != .counter || metric.name.hasSuffix("_total"))
    }
    #expect(text.hasSuffix("\n"))
    #expect(Set(MetricTable.all.map(\.name)).count == MetricTable.all.count)
  }

  @Test func everyReasonOfRefusalIsThere() throws {
    let text = try text()
    for kind in HTTPProblem.Kind.allCases {
      #expect(text.contains("\ngongbao_http_refusals_total{reason=\"\(kind.rawValue)\"} 0\n"))
    }
  }

  @Test func countsAreThoseOfTheServerAndTheReports() throws {
    var state = ServiceState()
    state.counters = {
      var counters = ServerCounters()
      counters.cacheHits = 7
      counters.refusals[.tooManyConnections] = 2
      counters.refusals[.tooManyConnectionsOfAddress] = 3
      return counters
    }
    state.droppedLines = { 4 }
    state.startTime = 1_700_000_000
    let text = try text(state)
    for line in [
      "gongbao_cache_hits_total 7", "gongbao_http_connections_refused_total 5", "gongbao_log_lines_dropped_total 4",
      "gongbao_start_time_seconds 1700000000", "gongbao_reports 5",
      "gongbao_build_info{version=\"\(ServiceVersion.current)\"} 1",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
  }

  @Test func labelsAndHelpAreEscaped() {
    var writer = MetricWriter()
    writer.family("a", type: "gauge", help: "b\\c\n\"d\"")
    writer.sample("a", [("l", "x\\y\n\"z\""), ("m", "万")], "1")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "# HELP a b\\\\c\\n\"d\"\n# TYPE a gauge\na{l=\"x\\\\y\\n\\\"z\\\"\",m=\"万\"} 1\n")
  }
}
