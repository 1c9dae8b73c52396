/// One client's connection: it performs what `ConnectionState` decides. It belongs to its event loop's thread.
///
/// Bytes go one way through it: socket, `input`, parser, router, handler, `output`, socket.
///
/// A value with one owner, not an object: the compiler then proves that its parts are not accessed twice at a time,
/// which in an object is checked at run time, access by access (a quarter of all instructions of a cached answer).
struct Connection: ~Copyable {
  let id: ConnectionID
  let socket: Socket
  let address: String
  let context: LoopContext
  let standing: ConnectionStanding

  var state: ConnectionState
  var parser: RequestParser
  var input = ReceiveBuffer()
  var content: [UInt8] = []
  /// What the present request's content has taken of the budget.
  var contentHold: ContentHold?
  var output = OutputQueue()
  var exchange: Exchange?
  /// The producer of a streamed answer; `nil` while it works in the background.
  var producer: (any HTTPBodyProducer)?
  /// When the present request's first byte was seen, or the connection began.
  private(set) var requestStart: ServerClock.Instant
  /// What the present request says of itself, for the observer; `nil` without one.
  var sentLine: SentLine?
  private var isBrokenOff = false
  /// Whether bytes were left unread because others have their turn.
  var leavesInput = false
  /// How many requests may still be begun in this turn.
  private var requestsLeft = Self.requestsPerTurn
  /// What the poller watches for at present; the event loop keeps it.
  var interest: PollInterest = .read

  init(
    id: ConnectionID, address: String, standing: ConnectionStanding, context: LoopContext, now: ServerClock.Instant
  ) {
    self.id = id
    socket = Socket(descriptor: id.descriptor)
    self.address = address
    self.standing = standing
    self.context = context
    requestStart = now
    state = ConnectionState(limits: context.service.limits, standing, now: now)
    parser = RequestParser(limits: RequestLimits(context.service.limits))
  }

  /// How often one connection may receive before others have their turn.
  private static let receivesPerTurn = 16
  /// How many requests of one connection are begun before others have their turn.
  static let requestsPerTurn = 16

  var limits: ServerLimits { context.service.limits }
  /// Whether it may only use routes that answer when all connections are taken.
  var isReserved: Bool { standing == .reserved }
  var isBacklogged: Bool { output.count >= limits.outputBacklog }

  /// Whether requests that have come wait for the connection's next turn, or for answers to leave.
  private var holdsRequests: Bool { state.phase == .idle && !input.isEmpty }

  /// What the poller should watch for.
  var wantedInterest: PollInterest {
    // The next turn comes when the loop has seen to the others, since the socket is writable or will be. Nothing more
    // is read until then, so that what is held stays bounded.
    if holdsRequests { return .write }
    let wanted = state.interest(waiting: output.count, isBacklogged: isBacklogged)
    // A stream that is made on the loop goes on in the loop's next turn, though all that was made is sent.
    return state.phase == .streaming && producer != nil ? wanted.union(.write) : wanted
  }

  /// A turn begins: the loop lets the connection act.
  mutating func beginTurn() {
    requestsLeft = Self.requestsPerTurn
  }

  /// The socket is readable: receives what is there, and goes on as far as that leads. `isFinished` tells that the
  /// client has shut its side, so that there is an end to be found behind the last bytes.
  mutating func readable(_ turn: inout LoopTurn, isFinished: Bool = false) {
    for _ in 0..<Self.receivesPerTurn {
      // What is not read now is reported when it may be, because the poller then watches for something else.
      guard !holdsRequests, state.interest(waiting: 0, isBacklogged: isBacklogged).contains(.read) else { return }
      let mayLeaveMore = receive(&turn)
      guard mayLeaveMore || isFinished else { return }
    }
    leavesInput = true
  }

  /// Receives once, and goes on as far as that leads; `true` when there may be more to receive.
  private mutating func receive(_ turn: inout LoopTurn) -> Bool {
    let received = input.receive(from: socket, spares: &turn.spares)
    let isFull = input.isFull
    switch received {
    case .bytes(let count): context.counters.bytesReceived.add(count)
    case .end: state.peerFinished()
    case .wouldBlock:
      input.giveBack(to: &turn.spares)
      return false
    case .broken:
      breakOff()
      return false
    }
    proceed(&turn)
    return isFull
  }

  /// The socket is writable.
  mutating func writable(_ turn: inout LoopTurn) {
    proceed(&turn)
  }

  /// Ends the connection now, because the poller says that it is broken or shut on both sides, or because time is up:
  /// in good order when its last answer has left.
  mutating func endNow() {
    if state.phase == .lingering { finish() } else { breakOff() }
  }

  /// Goes on until more input, room to write, or a background answer is needed.
  mutating func proceed(_ turn: inout LoopTurn) {
    output.borrowRoom(from: &turn.outputRoom)
    defer {
      output.giveBackRoom(to: &turn.outputRoom)
      input.giveBack(to: &turn.spares)
    }
    var pieces = 0
    while state.phase != .closed {
      while step(&turn, &pieces) {}
      guard state.phase != .closed else { break }
      let flushed = output.flush(to: socket)
      context.counters.bytesSent.add(flushed.sent)
      if flushed.isBroken {
        breakOff()
        return
      }
      let wasLingering = state.phase == .lingering
      if state.flushed(sent: flushed.sent, waiting: output.count, hasInput: !input.isEmpty, now: turn.now) {
        finish()
        return
      }
      if state.phase == .lingering, !wasLingering { socket.finishSending() }
      // What was held back by unsent answers goes on when they have left.
      guard output.count == 0, canStepAfterFlush(pieces) else { break }
    }
  }

  /// Does the next thing that can be done without waiting; `false` when there is none.
  private mutating func step(_ turn: inout LoopTurn, _ pieces: inout Int) -> Bool {
    switch state.phase {
    case .idle:
      guard !input.isEmpty, !isBacklogged, requestsLeft > 0 else { return false }
      requestsLeft -= 1
      return beginRequest(&turn)
    case .head: return readHead(&turn)
    case .content: return readContent(&turn)
    case .streaming: return stream(&turn, &pieces)
    case .lingering:
      input.consume(input.count)
      return false
    case .working, .closing, .closed: return false
    }
  }

  /// Bytes are there; `false` when they are but the empty line that may come before a request.
  private mutating func beginRequest(_ turn: inout LoopTurn) -> Bool {
    if answerAgain(&turn) { return true }
    let bytes = input.storage
    input.consume(parser.skipEmptyLine(bytes.span.extracting(input.range)))
    if input.isEmpty { return false }
    requestStart = turn.now
    state.requestBegan(now: turn.now)
    return true
  }

  private func canStepAfterFlush(_ pieces: Int) -> Bool {
    switch state.phase {
    case .idle: !input.isEmpty && requestsLeft > 0
    case .streaming: producer != nil && pieces < Self.piecesPerTurn
    default: false
    }
  }

  /// Acts on deadlines that have passed.
  mutating func checkDeadlines(_ turn: inout LoopTurn) {
    switch state.verdict(now: turn.now) {
    case .none: return
    case .close: finish()
    case .breakOff:
      // The poller tells of room when a third of the socket's buffer is free; a slow client has taken less in its time.
      proceed(&turn)
      if state.verdict(now: turn.now) == .breakOff { breakOff() }
    case .refuse(let problem):
      refuse(problem, &turn)
      proceed(&turn)
    }
  }

  /// Whether it is one of the reserve and holds its place without need: it has its answer, or has not asked.
  var canMakeWay: Bool {
    guard isReserved else { return false }
    switch state.phase {
    case .idle, .head, .lingering: return true
    case .content, .working, .streaming, .closing, .closed: return false
    }
  }

  /// Gives its place to a newcomer: at once when it has its answer, else after a word, for which it is not waited. A
  /// request that has arrived is answered before; while that takes, the place is kept.
  mutating func makeWay(_ turn: inout LoopTurn) {
    if state.phase == .idle || state.phase == .head { readable(&turn) }
    guard canMakeWay else { return }
    if state.phase != .lingering {
      refuse(.tooManyConnections(limit: context.service.census.capacity), &turn)
      proceed(&turn)
    }
    finish()
  }

  /// The server is stopping. A request that has arrived is still answered.
  mutating func drain(_ turn: inout LoopTurn) {
    state.drain()
    if state.phase == .idle { readable(&turn) }
    if state.phase == .idle, input.isEmpty, output.count == 0 { finish() }
  }

  /// Ends the connection in good order.
  mutating func finish() {
    state.closed()
  }

  /// Ends a connection that the client has broken, or that must be: the client learns that what it got is not all.
  mutating func breakOff() {
    guard state.phase != .closed else { return }
    context.counters.connectionsBroken.add()
    observeAbandoned()
    isBrokenOff = true
    state.closed()
  }

  /// Closes the socket of a connection that has ended. The event loop does it when it has let go of the connection, so
  /// that a client that sees the end finds the place free.
  mutating func closeSocket() {
    // A job that has the content keeps the hold.
    contentHold?.cancel()
    if isBrokenOff { socket.reset() } else { socket.close() }
  }
}
