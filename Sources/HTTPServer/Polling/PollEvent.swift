/// What happened to a socket.
struct PollEvent: Equatable {
  let descriptor: Int32
  let isReadable: Bool
  /// The client has shut its side: behind what can be read there is the end.
  let isFinished: Bool
  let isWritable: Bool
  /// The connection is broken or both sides are shut.
  let isBroken: Bool
}
