/// Where and how a server listens.
public struct ServerConfiguration: Sendable {
  /// Takes note of a request that is over. It is called on event loops, one request after the other on each, and must
  /// not wait.
  public typealias Observer = @Sendable (RequestRecord) -> Void

  /// The address to listen on: IPv4, IPv6 (with or without brackets) or `localhost`.
  public var host: String
  /// The port; 0 takes any free one, which `start()` tells.
  public var port: Int
  /// The number of event loops; `nil` is one for each core.
  public var loops: Int?
  /// The limits.
  public var limits: ServerLimits
  /// The request fields that an answer kept by the cache may depend on; see `HTTPResponse.generation`. Requests that
  /// differ in one of them never share an answer.
  public var cacheVariesBy: [HTTPFieldName]
  /// Told of every request once it is over; `nil`, the default, costs nothing.
  public var observer: Observer?

  /// A configuration; the defaults listen for this machine only, on port 8080.
  public init(
    host: String = "127.0.0.1",
    port: Int = 8080,
    loops: Int? = nil,
    limits: ServerLimits = ServerLimits(),
    cacheVariesBy: [HTTPFieldName] = [.accept, .acceptEncoding, .ifNoneMatch, .origin, .host],
    observer: Observer? = nil
  ) {
    self.host = host
    self.port = port
    self.loops = loops
    self.limits = limits
    self.cacheVariesBy = cacheVariesBy
    self.observer = observer
  }
}
