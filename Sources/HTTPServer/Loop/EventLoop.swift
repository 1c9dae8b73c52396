/// One thread's worth of server: a poller, the connections that it accepted, and what they share. Everything in it
/// belongs to the thread that `run()` is called on; others reach it through its mailbox.
final class EventLoop {
  typealias Instant = ServerClock.Instant

  /// How often deadlines are looked at while there are connections: the precision of all timeouts.
  private static let sweepMilliseconds: Int32 = 250

  /// More can't wait in the listener's queue when the server is told to stop; what comes later is not its concern.
  private static let longestQueue = 4_096

  let poller: any Poller
  let listener: ListeningSocket
  let context: LoopContext
  /// The connections by their descriptors.
  var connections: [Connection?] = []
  var connectionCount = 0
  var nextSerial: UInt64 = 0
  /// Whether the listener is watched; not while descriptors have run out, nor when stopping.
  var isAccepting = false
  /// When what is still open is broken off; `nil` unless the server is stopping.
  private var drainDeadline: Instant?
  private var nextSweep: Instant

  init(poller: any Poller, listener: ListeningSocket, context: LoopContext) {
    self.poller = poller
    self.listener = listener
    self.context = context
    nextSweep = context.service.clock.now()
  }

  /// Serves until it is told to stop and all is done.
  func run() {
    var events: [PollEvent] = []
    poller.addShared(listener.descriptor)
    isAccepting = true
    while !isFinished {
      events.removeAll(keepingCapacity: true)
      let isWoken = poller.wait(milliseconds: waitMilliseconds, into: &events)
      let now = context.service.clock.now()
      context.date.update(secondsSince1970: context.service.clock.wallSeconds())
      for event in events { handle(event, now: now) }
      if isWoken {
        for letter in context.mailbox.collect() { handle(letter, now: now) }
      }
      if now >= nextSweep { sweep(now: now) }
    }
    if drainDeadline == nil { listener.release() }
  }

  /// Removes a connection that is over, and tells the poller what else it should watch for.
  func settle(_ connection: Connection) {
    guard connection.state.phase == .closed else {
      let wanted = connection.wantedInterest
      poller.change(connection.id.descriptor, from: connection.interest, to: wanted)
      connection.interest = wanted
      return
    }
    connections[Int(connection.id.descriptor)] = nil
    connectionCount -= 1
    context.service.census.leave(connection.address)
    connection.closeSocket()
  }

  private var isFinished: Bool { drainDeadline != nil && connectionCount == 0 }

  /// Without connections nothing can be due.
  private var waitMilliseconds: Int32? {
    connectionCount > 0 || !isAccepting ? Self.sweepMilliseconds : nil
  }

  private func handle(_ event: PollEvent, now: Instant) {
    if event.descriptor == listener.descriptor { return accept(now: now) }
    // A connection closed earlier in this round leaves its event behind.
    guard let connection = connection(event.descriptor) else { return }
    if event.isReadable { connection.readable(now: now) }
    if event.isWritable, connection.state.phase != .closed { connection.writable(now: now) }
    if event.isBroken { connection.hungUp() }
    settle(connection)
  }

  private func handle(_ letter: Mail, now: Instant) {
    switch letter {
    case .answered(let id, let response):
      guard let connection = connection(id) else { return }
      connection.answered(response, now: now)
      settle(connection)
    case .piece(let id, let piece, let producer):
      guard let connection = connection(id) else { return }
      connection.pieceArrived(piece, producer, now: now)
      settle(connection)
    case .generation(let generation): context.cache.adopt(generation)
    case .drain(let deadline): drain(until: deadline, now: now)
    case .sweep: sweep(now: now)
    }
  }

  private func drain(until deadline: Instant, now: Instant) {
    if let earlier = drainDeadline {
      drainDeadline = min(earlier, deadline)
    } else {
      // Whoever is in the queue has a connection already, and what was sent on it is answered.
      var accepted = 0
      while accepted < Self.longestQueue, acceptOne(now: now) { accepted += 1 }
      if isAccepting { poller.remove(listener.descriptor) }
      isAccepting = false
      listener.release()
      drainDeadline = deadline
      for case .some(let connection) in connections {
        connection.drain(now: now)
        settle(connection)
      }
    }
    sweep(now: now)
  }

  /// Looks at all deadlines.
  private func sweep(now: Instant) {
    nextSweep = now + .milliseconds(Int(Self.sweepMilliseconds))
    let isOverdue = drainDeadline.map { now >= $0 } ?? false
    for case .some(let connection) in connections {
      connection.checkDeadlines(now: now)
      if isOverdue { connection.breakOff() }
      settle(connection)
    }
    resumeAccepting()
  }

  private func resumeAccepting() {
    guard !isAccepting, drainDeadline == nil else { return }
    poller.addShared(listener.descriptor)
    isAccepting = true
  }

  private func connection(_ descriptor: Int32) -> Connection? {
    let index = Int(descriptor)
    return connections.indices.contains(index) ? connections[index] : nil
  }

  private func connection(_ id: ConnectionID) -> Connection? {
    guard let connection = connection(id.descriptor), connection.id == id else { return nil }
    return connection
  }
}
