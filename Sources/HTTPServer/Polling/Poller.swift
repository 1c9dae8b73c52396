/// Waits for sockets to become readable or writable: the one thing that each system does in its own way.
///
/// A socket that is watched for room to write is reported for as long as it has any. One that is watched for reading
/// alone need not be reported twice for the same bytes: whoever reads stops when there are no more, or asks with
/// `repeatReport` for another report. A change of what is watched for reports anew what is there.
protocol Poller: Sendable {
  init() throws(ServerError)
  /// Wakes `wait` from any thread.
  var waker: any Waker { get }
  /// Begins to watch a listening socket that other pollers watch too.
  func addShared(_ descriptor: Int32)
  /// Begins to watch a socket.
  func add(_ descriptor: Int32, _ interest: PollInterest) -> Bool
  /// Watches for something else from now on.
  func change(_ descriptor: Int32, from old: PollInterest, to new: PollInterest)
  /// Reports once more what a socket is ready for already.
  func repeatReport(_ descriptor: Int32, _ interest: PollInterest)
  /// Ends the watch. A socket that is closed needs no such call.
  func remove(_ descriptor: Int32)
  /// Waits until something happens or the time has passed (`nil`: without end), and appends what happened to `events`.
  /// Tells whether it was woken; that is not an event.
  func wait(milliseconds: Int32?, into events: inout [PollEvent]) -> Bool
}
