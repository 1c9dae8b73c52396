/// What a server has counted since its start, at one moment.
public struct ServerCounters: Sendable {
  /// Connections open now.
  public var connectionsOpen = 0
  /// How many connections are served at once: see `HTTPServer.capacity`.
  public var capacity = 0
  /// Connections accepted, refused ones included.
  public var connectionsAccepted = 0
  /// Answers sent, refusals included.
  public var responses = 0
  /// Bytes read from clients.
  public var bytesReceived = 0
  /// Bytes written to clients.
  public var bytesSent = 0
  /// Answers taken from the cache.
  public var cacheHits = 0
  /// Those of `cacheHits` whose heads were known by their bytes (see `RecentHeads`).
  var recentHeads = 0
  /// Answers that might have been in the cache and were not: those that handlers marked with their generation.
  public var cacheMisses = 0
  /// Answers dropped from the cache for want of room; those of past generations are not counted.
  public var cacheEvictions = 0
  /// Answers put into the cache.
  public var cacheStores = 0
  /// Connections that were broken off by the client, or by the server because the client took nothing.
  public var connectionsBroken = 0
  /// Refusals by their kind; each kind is there.
  public var refusals: [HTTPProblem.Kind: Int] = [:]
  /// Requests by route, in the router's order.
  public var routes: [RouteCounters] = []

  /// Nothing counted.
  public init() {}
}
