/// What a producer gives.
public enum HTTPBodyPiece: Sendable {
  /// More content.
  case bytes([UInt8])
  /// The content is complete.
  case end
  /// The content can't be completed: the connection is broken off, so that the client notices (RFC 9112 §8).
  case failure
}
