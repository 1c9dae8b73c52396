/// What a server has counted for one route.
public struct RouteCounters: Sendable {
  /// The route's method.
  public let method: HTTPMethod
  /// The route's template.
  public let template: String
  /// Answers by status code; codes without an answer are missing, and rare codes are counted together under 0.
  public let statuses: [Int: Int]
  /// How long answers took, from the request's last byte to the answer's readiness, by the first digit of the status
  /// code; classes without an answer are missing. Answers from the cache, and refusals of requests that were not read
  /// to their last byte, are ready at once and count as 0.
  public let latencies: [Int: LatencyHistogram]
}
