public import HTTPServer

/// What the endpoints tell of the process around them.
public struct ServiceState: Sendable {
  /// Whether requests should be sent here.
  public var isReady: @Sendable () -> Bool = { true }
  /// What the HTTP server has counted.
  public var counters: @Sendable () -> ServerCounters = { ServerCounters() }
  /// How many connections are served at once; 0 when that is not known yet.
  public var capacity: @Sendable () -> Int = { 0 }
  /// How many log lines were dropped.
  public var droppedLines: @Sendable () -> Int = { 0 }
  /// The limits that were chosen.
  public var limits = ServiceLimits()
  /// The build that answers: two that may answer differently have different ones.
  public var build = ServiceVersion.current
  /// What was counted of the exports.
  let exports = ExportLedger()
  /// When the process began to serve, in seconds since 1970.
  public var startTime = 0

  /// A service that is ready, has counted nothing and goes by the default limits.
  public init() {}

  /// The limits in force: the process may not have the descriptors for as many connections as were chosen.
  var limitsInForce: ServiceLimits {
    var limits = limits
    let capacity = capacity()
    if capacity > 0 { limits.server.connections = min(limits.server.connections, capacity) }
    return limits
  }
}
