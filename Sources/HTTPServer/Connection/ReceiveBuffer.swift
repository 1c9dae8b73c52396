/// The bytes received and not yet consumed. The room is lent by the event loop while there are any, so that an idle
/// connection holds none.
struct ReceiveBuffer {
  /// The least room to receive into.
  private static let leastRoom = 2 * 1024

  /// All room; the bytes lie in `range`.
  private(set) var storage: [UInt8] = []
  private(set) var range = 0..<0

  var count: Int { range.count }
  var isEmpty: Bool { range.isEmpty }

  /// Whether the bytes reach the room's end, so that there may have been more.
  var isFull: Bool { range.upperBound == storage.count }

  /// Takes room, when it has none, from `spares`, and receives once: what is left is reported by the poller again.
  mutating func receive(from socket: Socket, spares: inout SpareBuffers) -> Socket.Outcome {
    if storage.isEmpty { storage = spares.take() }
    makeRoom()
    let outcome = socket.receive(into: &storage, from: range.upperBound)
    if case .bytes(let count) = outcome { range = range.lowerBound..<(range.upperBound + count) }
    return outcome
  }

  /// Lets go of bytes at the beginning.
  mutating func consume(_ count: Int) {
    range = min(range.lowerBound + count, range.upperBound)..<range.upperBound
  }

  /// Gives the room back when no bytes are left.
  mutating func giveBack(to spares: inout SpareBuffers) {
    guard range.isEmpty, !storage.isEmpty else { return }
    spares.put(storage)
    storage = []
    range = 0..<0
  }

  /// Moves the bytes to the front, or doubles the room. The parser's limits bound what can wait here.
  private mutating func makeRoom() {
    if range.isEmpty { range = 0..<0 }
    if storage.count - range.upperBound >= Self.leastRoom { return }
    if storage.count - range.count < Self.leastRoom {
      storage.append(contentsOf: repeatElement(0, count: storage.count))
    }
    let count = range.count
    for index in 0..<count { storage[index] = storage[range.lowerBound + index] }
    range = 0..<count
  }
}
