/// What happened to a socket.
struct PollEvent: Equatable {
  let descriptor: Int32
  let isReadable: Bool
  let isWritable: Bool
  /// The connection is broken or both sides are shut.
  let isBroken: Bool
}
