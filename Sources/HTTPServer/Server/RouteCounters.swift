/// What a server has counted for one route.
public struct RouteCounters: Sendable {
  /// The route's method.
  public let method: HTTPMethod
  /// The route's template.
  public let template: String
  /// Answers by status code; codes without an answer are missing, and rare codes are counted together under 0.
  public let statuses: [Int: Int]
  /// How long answers took, from the request's last byte to the answer's readiness.
  public var latency: LatencyHistogram {
    latencies.values.reduce(LatencyHistogram()) { $0.adding($1) }
  }
  /// The same by the first digit of the status code; classes without an answer are missing.
  public let latencies: [Int: LatencyHistogram]
}
