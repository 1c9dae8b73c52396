/// The bytes that wait to be sent. Small ones are gathered in one array, large ones stay where they are; all that
/// wait leave in one call where the socket takes them.
struct OutputQueue {
  /// Content up to this size is copied behind its head: cheaper than one more vector.
  static let copied = 4 * 1024
  /// How many bytes one connection sends before others have their turn.
  private static let bytesPerFlush = 1024 * 1024
  /// The most arrays given to one call.
  private static let vectors = 16
  /// An answer that came when nothing waited, and is sent from where it lies. It comes first.
  private var whole: [UInt8] = []
  /// Closed arrays, in order; those before `first` are sent.
  private var segments: [[UInt8]] = []
  private var first = 0
  /// What of the first array is sent.
  private var sent = 0
  /// The array that is being gathered; it comes last.
  private var tail: [UInt8] = []
  /// How many bytes wait.
  private(set) var count = 0

  /// Takes the event loop's room to gather in, when it has none: what is gathered and sent at once then goes through
  /// one piece of memory, which stays in the processor's cache, and an idle connection holds none.
  mutating func borrowRoom(from loop: inout [UInt8]) {
    if tail.capacity == 0 { swap(&tail, &loop) }
  }

  /// Gives the room back when nothing waits.
  mutating func giveBackRoom(to loop: inout [UInt8]) {
    guard count == 0 else { return }
    if loop.capacity == 0 { swap(&tail, &loop) } else { tail = [] }
  }

  /// Adds bytes that the closure appends.
  mutating func append(_ write: (inout [UInt8]) -> Void) {
    let before = tail.count
    write(&tail)
    count += tail.count - before
  }

  /// Adds an answer that others send too: it is not copied when nothing waits before it.
  mutating func append(whole bytes: [UInt8]) {
    guard count == 0 else { return append(bytes) }
    whole = bytes
    count = bytes.count
  }

  /// Adds content.
  mutating func append(_ bytes: [UInt8]) {
    count += bytes.count
    if bytes.count <= Self.copied {
      tail.append(copying: bytes.span)
    } else {
      seal()
      segments.append(bytes)
    }
  }

  /// Sends until all is sent, the socket takes no more, or others have their turn. Tells how many bytes went, and
  /// whether the connection is broken.
  mutating func flush(to socket: Socket) -> (sent: Int, isBroken: Bool) {
    var total = 0
    while count > 0, total < Self.bytesPerFlush {
      switch write(to: socket) {
      case .bytes(let written):
        total += written
        advance(by: written)
      case .wouldBlock: return (total, false)
      case .end, .broken: return (total, true)
      }
    }
    return (total, false)
  }

  private mutating func write(to socket: Socket) -> Socket.Outcome {
    if segments.isEmpty {
      if whole.isEmpty { return socket.send(tail, from: sent) }
      if tail.isEmpty { return socket.send(whole, from: sent) }
    }
    seal()
    let end = min(segments.count, first + Self.vectors)
    if end - first == 1 { return socket.send(segments[first], from: sent) }
    return socket.send(segments[first], from: sent, then: segments[(first + 1)..<end])
  }

  private mutating func advance(by written: Int) {
    count -= written
    if count == 0 { return empty() }
    sent += written
    while first < segments.count, sent >= segments[first].count {
      sent -= segments[first].count
      segments[first] = []
      first += 1
    }
    if first > 2 * Self.vectors {
      segments.removeFirst(first)
      first = 0
    }
  }

  private mutating func empty() {
    whole = []
    if !segments.isEmpty { segments = [] }
    first = 0
    sent = 0
    if !tail.isEmpty { tail.removeAll(keepingCapacity: true) }
  }

  /// Closes what is not closed yet.
  private mutating func seal() {
    if !whole.isEmpty {
      // Nothing was waiting when it came, so that nothing of what is closed goes before it.
      segments.insert(whole, at: 0)
      whole = []
    }
    guard !tail.isEmpty else { return }
    segments.append(tail)
    tail = []
  }
}
