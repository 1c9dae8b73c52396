/// Where a connection stands.
enum ConnectionPhase: Equatable {
  /// It awaits the first byte of a request.
  case idle
  /// It receives a head.
  case head
  /// It receives content.
  case content
  /// A background handler works on the answer; nothing is read meanwhile.
  case working
  /// A streamed answer is on its way.
  case streaming
  /// The last answer is on its way; nothing is read any more.
  case closing
  /// All is sent and our side is shut; what still comes is discarded until the client is done (RFC 9112 §9.6).
  case lingering
  /// It is over.
  case closed
}
