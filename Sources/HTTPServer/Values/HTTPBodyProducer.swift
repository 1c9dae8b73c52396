/// Makes the pieces of a streamed body. It is a value that keeps its place: the server moves it between threads, and
/// never uses it from two.
public protocol HTTPBodyProducer: Sendable {
  /// The next piece. Pieces of some tens of kilobytes serve best; an empty one is passed over. It is not called again
  /// after `.end` or `.failure`.
  mutating func next() -> HTTPBodyPiece
}
