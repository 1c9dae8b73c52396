public import HTTPServer

/// What the endpoints tell of the process around them.
public struct ServiceState: Sendable {
  /// Whether requests should be sent here.
  public var isReady: @Sendable () -> Bool = { true }
  /// What the HTTP server has counted.
  public var counters: @Sendable () -> ServerCounters = { ServerCounters() }
  /// How many log lines were dropped.
  public var droppedLines: @Sendable () -> Int = { 0 }
  /// The limits in force.
  public var limits = ServiceLimits()
  /// When the process began to serve, in seconds since 1970.
  public var startTime = 0

  /// A service that is ready, has counted nothing and goes by the default limits.
  public init() {}
}
