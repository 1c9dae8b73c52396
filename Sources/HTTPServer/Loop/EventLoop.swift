/// One thread's worth of server: a poller, the connections that it serves, and what they share. Everything in it
/// belongs to the thread that `run()` is called on; others reach it through its mailbox.
struct EventLoop: ~Copyable {
  typealias Instant = ServerClock.Instant

  /// How often deadlines are looked at while there are connections: the precision of all timeouts.
  private static let sweepMilliseconds: Int32 = 250

  /// More can't wait in the listener's queue when the server is told to stop; what comes later is not its concern.
  private static let longestQueue = 4_096

  let poller: SystemPoller
  let listener: ListeningSocket
  let context: LoopContext
  /// What the connection whose turn it is may use.
  var turn: LoopTurn
  /// The connections by their descriptors.
  var connections: [ConnectionCell?] = []
  var connectionCount = 0
  /// Those of the reserve, the oldest first.
  var reserve: [ConnectionCell] = []
  var nextSerial: UInt64 = 0
  /// Whether the listener is watched; not while descriptors have run out, nor when stopping.
  var isAccepting = false
  /// When what is still open is broken off; `nil` unless the server is stopping.
  private var drainDeadline: Instant?
  private var nextSweep: Instant

  init(poller: SystemPoller, listener: ListeningSocket, context: LoopContext) {
    self.poller = poller
    self.listener = listener
    self.context = context
    let now = context.service.clock.now()
    turn = LoopTurn(now: now, cache: AnswerCache(capacity: context.service.limits.answerCache))
    nextSweep = now
  }

  /// Serves until it is told to stop and all is done.
  mutating func run() {
    var events: [PollEvent] = []
    poller.addShared(listener.descriptor)
    isAccepting = true
    while !isFinished {
      events.removeAll(keepingCapacity: true)
      let isWoken = poller.wait(milliseconds: waitMilliseconds, into: &events)
      turn.now = context.service.clock.now()
      turn.date.update(secondsSince1970: context.service.clock.wallSeconds())
      for event in events { handle(event) }
      if isWoken {
        for letter in context.mailbox.collect() { handle(letter) }
      }
      if turn.now >= nextSweep { sweep() }
    }
    if drainDeadline == nil { listener.release() }
  }

  /// Lets a connection act, and removes it when it is over; else tells the poller what to watch for.
  mutating func attend(to cell: ConnectionCell, _ act: (inout Connection, inout LoopTurn) -> Void) {
    guard Self.isOver(&cell.connection, &turn, after: act, poller) else { return }
    connections[Int(cell.id.descriptor)] = nil
    connectionCount -= 1
    if cell.verdict == .reserved { reserve.removeAll { $0 === cell } }
    context.service.census.leave(cell.network, cell.verdict)
    context.balance.left(context.index)
    cell.connection.closeSocket()
  }

  /// All that one event leads to happens in one access to the connection.
  private static func isOver(
    _ connection: inout Connection,
    _ turn: inout LoopTurn,
    after act: (inout Connection, inout LoopTurn) -> Void,
    _ poller: SystemPoller
  ) -> Bool {
    connection.beginTurn()
    act(&connection, &turn)
    if connection.state.phase == .closed { return true }
    let wanted = connection.wantedInterest
    if wanted != connection.interest {
      poller.change(connection.id.descriptor, from: connection.interest, to: wanted)
      connection.interest = wanted
    } else if connection.leavesInput {
      poller.repeatReport(connection.id.descriptor, wanted)
    }
    connection.leavesInput = false
    return false
  }

  private var isFinished: Bool {
    drainDeadline != nil && connectionCount == 0 && context.balance.load(of: context.index) == 0
  }

  /// Without connections nothing can be due.
  private var waitMilliseconds: Int32? {
    connectionCount > 0 || !isAccepting ? Self.sweepMilliseconds : nil
  }

  private mutating func handle(_ event: PollEvent) {
    if event.descriptor == listener.descriptor { return accept() }
    // A connection closed earlier in this round leaves its event behind.
    guard let cell = cell(event.descriptor) else { return }
    attend(to: cell) { connection, turn in
      if event.isReadable { connection.readable(&turn, isFinished: event.isFinished) }
      if event.isWritable, connection.state.phase != .closed { connection.writable(&turn) }
      if event.isBroken { connection.endNow() }
    }
  }

  private mutating func handle(_ letter: Mail) {
    switch letter {
    case .accepted(let socket, let address):
      enter(socket, address)
      if drainDeadline != nil, let cell = cell(socket.descriptor) { attend(to: cell) { $0.drain(&$1) } }
    case .answered(let id, let response):
      guard let cell = cell(id) else { return }
      attend(to: cell) { $0.answered(response, &$1) }
    case .piece(let id, let piece, let producer):
      guard let cell = cell(id) else { return }
      attend(to: cell) { $0.pieceArrived(piece, producer, &$1) }
    case .generation(let generation): turn.cache.adopt(generation)
    case .drain(let deadline): drain(until: deadline)
    case .sweep: sweep()
    }
  }

  private mutating func drain(until deadline: Instant) {
    if let earlier = drainDeadline {
      drainDeadline = min(earlier, deadline)
    } else {
      context.balance.close(context.index)
      // Whoever is in the queue has a connection already, and what was sent on it is answered.
      var accepted = 0
      while accepted < Self.longestQueue, acceptOne() { accepted += 1 }
      if isAccepting { poller.remove(listener.descriptor) }
      isAccepting = false
      listener.release()
      drainDeadline = deadline
      for case .some(let cell) in connections {
        attend(to: cell) { $0.drain(&$1) }
      }
    }
    sweep()
  }

  /// Looks at all deadlines.
  private mutating func sweep() {
    nextSweep = turn.now + .milliseconds(Int(Self.sweepMilliseconds))
    let isOverdue = if let drainDeadline { turn.now >= drainDeadline } else { false }
    for case .some(let cell) in connections {
      attend(to: cell) { connection, turn in
        connection.checkDeadlines(&turn)
        if isOverdue { connection.endNow() }
      }
    }
    resumeAccepting()
  }

  private mutating func resumeAccepting() {
    guard !isAccepting, drainDeadline == nil else { return }
    poller.addShared(listener.descriptor)
    isAccepting = true
  }

  private func cell(_ descriptor: Int32) -> ConnectionCell? {
    let index = Int(descriptor)
    return connections.indices.contains(index) ? connections[index] : nil
  }

  private func cell(_ id: ConnectionID) -> ConnectionCell? {
    guard let cell = cell(id.descriptor), cell.id == id else { return nil }
    return cell
  }
}
