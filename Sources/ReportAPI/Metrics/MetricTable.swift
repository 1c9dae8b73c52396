import Corpus
import HTTPServer

/// Every metric, in the order in which they are written.
enum MetricTable {
  static let all = process + requests + connections + cache + corpus

  static func text(_ measurements: Measurements) -> [UInt8] {
    var writer = MetricWriter()
    for metric in all { metric.append(measurements, to: &writer) }
    return writer.bytes
  }

  private static let process: [Metric] = [
    Metric(name: "gongbao_build_info", kind: .gauge, help: "Always 1; the version is its label.") { _, writer in
      writer.sample("gongbao_build_info", [("version", ServiceVersion.current)], 1)
    },
    .single("gongbao_start_time_seconds", .gauge, "When the process began to serve, in seconds since 1970.") {
      $0.state.startTime
    },
    .single("gongbao_ready", .gauge, "1 when requests should be sent here, as /health/ready tells, else 0.") {
      $0.state.isReady() ? 1 : 0
    },
    .single("gongbao_log_lines_dropped_total", .counter, "Log lines dropped because the log was not written in time.") {
      $0.state.droppedLines()
    },
  ]

  private static let requests: [Metric] = [
    Metric(
      name: "gongbao_http_requests_total", kind: .counter,
      help: "Requests answered, by route template and status; rare statuses together under 0."
    ) { measurements, writer in
      for route in measurements.counters.routes {
        for (status, count) in route.statuses.sorted(by: { $0.key < $1.key }) {
          writer.sample("gongbao_http_requests_total", labels(of: route) + [("status", String(status))], count)
        }
      }
    },
    Metric(
      name: "gongbao_http_request_duration_seconds", kind: .histogram,
      help: "Time from a request's last byte to its answer, by route template and class of status; 0 for those from "
        + "the cache."
    ) { measurements, writer in
      for route in measurements.counters.routes {
        for (digit, latency) in route.latencies.sorted(by: { $0.key < $1.key }) {
          write(latency, labels(of: route) + [("status", "\(digit)xx")], to: &writer)
        }
      }
    },
    .single("gongbao_http_responses_total", .counter, "Answers sent on any address, refusals included.") {
      $0.counters.responses
    },
    Metric(
      name: "gongbao_http_refusals_total", kind: .counter, help: "Requests that the server itself refused, by reason."
    ) { measurements, writer in
      for kind in HTTPProblem.Kind.allCases {
        let count = measurements.counters.refusals[kind] ?? 0
        writer.sample("gongbao_http_refusals_total", [("reason", kind.rawValue)], count)
      }
    },
    .single("gongbao_http_received_bytes_total", .counter, "Bytes read from clients.") { $0.counters.bytesReceived },
    .single("gongbao_http_sent_bytes_total", .counter, "Bytes written to clients.") { $0.counters.bytesSent },
  ]

  private static let connections: [Metric] = [
    .single("gongbao_http_connections_open", .gauge, "Connections open now.") { $0.counters.connectionsOpen },
    .single("gongbao_http_connections_limit", .gauge, "How many connections are served at once.") {
      $0.counters.capacity
    },
    .single("gongbao_http_connections_accepted_total", .counter, "Connections accepted, refused ones included.") {
      $0.counters.connectionsAccepted
    },
    .single(
      "gongbao_http_connections_refused_total", .counter,
      "Connections or requests refused because all connections, or all of one address, were taken."
    ) { measurements in
      [HTTPProblem.Kind.tooManyConnections, .tooManyConnectionsOfAddress]
        .reduce(0) { $0 + (measurements.counters.refusals[$1] ?? 0) }
    },
    .single("gongbao_http_connections_broken_total", .counter, "Connections that ended before their last answer.") {
      $0.counters.connectionsBroken
    },
  ]

  private static let cache: [Metric] = [
    .single("gongbao_cache_hits_total", .counter, "Requests answered from the cache of answers.") {
      $0.counters.cacheHits
    },
    .single("gongbao_cache_misses_total", .counter, "Answers made anew that the cache might have had.") {
      $0.counters.cacheMisses
    },
    .single("gongbao_cache_stores_total", .counter, "Answers put into the cache.") { $0.counters.cacheStores },
    .single("gongbao_cache_evictions_total", .counter, "Answers dropped from the cache for want of room.") {
      $0.counters.cacheEvictions
    },
  ]

  private static let corpus: [Metric] = [
    .single("gongbao_reports", .gauge, "Reports that are served.") { $0.snapshot.reportCount },
    .single("gongbao_figures", .gauge, "Targets, results and references that are served.") { $0.snapshot.figureCount },
    .single("gongbao_passages", .gauge, "Passages that can be searched.") { $0.snapshot.passageCount },
    .single("gongbao_snapshot_generation", .gauge, "How many times the reports have changed since the start.") {
      $0.snapshot.generation
    },
  ]

  private static func labels(of route: RouteCounters) -> [MetricWriter.Label] {
    [("method", route.method.rawValue), ("route", route.template)]
  }

  /// Buckets count what is in those before them too.
  private static func write(_ latency: LatencyHistogram, _ labels: [MetricWriter.Label], to writer: inout MetricWriter)
  {
    let name = "gongbao_http_request_duration_seconds"
    var count = 0
    for (bound, number) in zip(LatencyHistogram.bounds, latency.counts) {
      count += number
      writer.sample(name + "_bucket", labels + [("le", seconds(bound))], count)
    }
    writer.sample(name + "_bucket", labels + [("le", "+Inf")], latency.count)
    writer.sample(name + "_sum", labels, seconds(latency.sum))
    writer.sample(name + "_count", labels, latency.count)
  }

  /// Microseconds as seconds, exact.
  private static func seconds(_ microseconds: Int) -> String {
    let fraction = String(microseconds % 1_000_000 + 1_000_000).dropFirst()
    let digits = fraction.reversed().drop { $0 == "0" }.reversed()
    return "\(microseconds / 1_000_000)" + (digits.isEmpty ? "" : "." + String(digits))
  }
}
