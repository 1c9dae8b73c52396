/// Every limit of the server, with its default. Sizes are bytes.
public struct ServerLimits: Hashable, Sendable {
  /// The longest request line, its CR LF not counted; a longer one is answered with 414.
  public var requestLine = 8 * 1024
  /// The longest header block, from the first field to the empty line; a longer one is answered with 431. Trailers
  /// have the same limit.
  public var headerBlock = 32 * 1024
  /// The most header fields; more are answered with 431. Trailers have the same limit.
  public var headerFields = 100
  /// The longest chunk extensions of one request together; longer ones are answered with 400.
  public var chunkExtensions = 4 * 1024

  /// The time for a request's head: from accept for a connection's first request, from its first byte for later ones.
  /// It is absolute; sending slowly does not extend it. Then 408.
  public var headerTimeout = Duration.seconds(10)
  /// The time that a request's content has in any case. Each `bodyRate` bytes that come add a second. Then 408.
  public var bodyTimeout = Duration.seconds(30)
  /// The slowest rate, in bytes a second, at which content may come once `bodyTimeout` is used up.
  public var bodyRate = 16 * 1024
  /// The time without a byte taken by the client after which a connection with an answer under way is broken off.
  public var writeTimeout = Duration.seconds(30)
  /// The slowest rate, in bytes a second, at which a client may take what waits for it once `writeTimeout` is used up:
  /// without it one byte now and then would hold a connection for ever.
  public var writeRate = 1024
  /// The time that a kept connection waits for its next request before it is closed.
  public var idleTimeout = Duration.seconds(75)
  /// The time that the server goes on reading, and discarding, after an answer that closes a connection, so that the
  /// answer reaches a client that is still sending (RFC 9112 §9.6).
  public var lingerTimeout = Duration.seconds(5)
  /// The time that `stop()` gives requests under way.
  public var drainTimeout = Duration.seconds(20)

  /// The most connections open at once; more are answered with 503 and closed.
  public var connections = 1024
  /// Connections beyond `connections` that are still read, so that routes with `answersWhenFull` (a health check) are
  /// answered; other requests on them get 503. Unless it is 0, each event loop may have one, though others have taken
  /// all.
  public var reservedConnections = 16
  /// The time that a connection of the reserve has for its request's head, so that silent clients don't hold the
  /// reserve; and the longest that one beyond the reserve is read on after its refusal.
  public var reservedTimeout = Duration.seconds(1)
  /// The most connections of one client address, of IPv6 of one /64 network, or `nil` for any number; more are answered
  /// with 429 and closed.
  public var connectionsPerAddress: Int?
  /// The most content of all requests together that is held in memory; a request beyond it is answered with 503.
  public var contentInMemory = 256 * 1024 * 1024
  /// The most background requests waiting or running; more are answered with 503.
  public var backgroundRequests = 64
  /// The most answer bytes of one connection that wait in memory before its next pipelined request is looked at, or
  /// the next piece of a stream is asked for.
  public var outputBacklog = 256 * 1024
  /// The seconds that answers with 429 and 503 give in `Retry-After`.
  public var retryAfter = 1
  /// The most bytes that each event loop's answer cache holds; 0 turns it off.
  public var answerCache = 16 * 1024 * 1024

  /// The defaults.
  public init() {}
}
