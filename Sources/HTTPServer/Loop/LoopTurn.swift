/// What an event loop lends to the connection whose turn it is. It is handed down as an argument, and not kept in an
/// object that all share, for the reason that makes `Connection` a value.
struct LoopTurn: ~Copyable {
  /// When the turn began: the same for all connections that the poller reported together.
  var now: ServerClock.Instant
  /// Room for receiving.
  var spares = SpareBuffers()
  /// Room in which answers are gathered.
  var outputRoom: [UInt8] = []
  /// The Date field of the present second.
  var date = DateLine()
  /// Answers that were made before.
  var cache: AnswerCache
}
