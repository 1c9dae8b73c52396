/// What other threads tell an event loop.
enum Mail: Sendable {
  /// Another loop has accepted a connection for this one.
  case accepted(Socket, SocketAddress)
  /// A background handler has made its answer.
  case answered(ConnectionID, HTTPResponse)
  /// A background producer has made a piece; the producer comes back with it.
  case piece(ConnectionID, HTTPBodyPiece, any HTTPBodyProducer)
  /// The application serves other data now.
  case generation(UInt64)
  /// Stop accepting, finish what is under way until then, and end.
  case drain(until: ServerClock.Instant)
  /// Look at the deadlines now.
  case sweep
}
