import Corpus
import HTTPServer

/// `/metrics` and `/v1/limits`.
enum OperationEndpoints {
  static func all(_ state: ServiceState) -> [Endpoint] {
    [metrics(state), limits(state)]
  }

  private static func metrics(_ state: ServiceState) -> Endpoint {
    Endpoint(
      name: "metrics", path: "/metrics", group: .operation, summary: "What was counted, for Prometheus",
      meaning: "Everything that was counted since the start, in the text format of Prometheus (0.0.4). Takes any "
        + "parameter.",
      takesAnyParameter: true, lifetime: .moment,
      success: Endpoint.Success(mediaType: .metrics, schema: .string, meaning: "The metrics."),
      example: "/metrics"
    ) { call throws(Problem) in
      let measurements = Measurements(counters: state.counters(), snapshot: call.snapshot, state: state)
      return Answer(mediaType: .metrics, bytes: MetricTable.text(measurements))
    }
  }

  private static func limits(_ state: ServiceState) -> Endpoint {
    .list(
      name: "listLimits", path: "/v1/limits", group: .operation, summary: "The limits in force",
      meaning: "Every bound on what the service takes on: its value here, its default, what happens beyond it, and how "
        + "it is set.",
      of: .limits, by: [], example: "/v1/limits?limit=2", lifetime: .process,
      version: { LimitTable.version(of: state.limitsInForce) }
    ) { _ in
      let limits = state.limitsInForce
      return MadeItems(
        LimitTable.all.enumerated().map { LimitView(limit: $0.element, limits: limits, index: $0.offset) })
    }
  }
}
