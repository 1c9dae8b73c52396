/// Decides how a connection goes on, and until when. It does nothing itself: it is told what happened and when, and
/// says what is to be done; sockets and clocks are others' business.
struct ConnectionState {
  typealias Instant = ServerClock.Instant

  private(set) var phase = ConnectionPhase.idle
  /// When the present phase must be over.
  private(set) var deadline: Instant?
  /// When the client must have taken some of the bytes that wait.
  private(set) var stallDeadline: Instant?
  /// Since when bytes have been waiting without a break, and how many have left since.
  private var waitingSince: Instant?
  private var sentSince = 0
  /// The client has shut its side: nothing more comes, but it still reads (RFC 9112 §9.6).
  private(set) var isPeerFinished = false
  /// The server is stopping: the next answer is the connection's last.
  private(set) var isDraining = false
  private var isFirst = true
  private var contentStart: Instant
  private var contentCount = 0
  private let limits: ServerLimits
  /// The time for a head. Connections beyond those that are served have less time for heads and lingering, so that they
  /// make room for each other.
  private let headerTimeout: Duration
  private let lingerTimeout: Duration

  /// An accepted connection: the time for its first request runs from now.
  init(limits: ServerLimits, _ standing: ConnectionStanding = .served, now: Instant) {
    self.limits = limits
    let longest: Duration? = standing == .served ? nil : limits.reservedTimeout
    headerTimeout = min(limits.headerTimeout, longest ?? limits.headerTimeout)
    lingerTimeout = min(limits.lingerTimeout, longest ?? limits.lingerTimeout)
    contentStart = now
    deadline = now + headerTimeout
  }

  /// A request's first byte is there.
  mutating func requestBegan(now: Instant) {
    phase = .head
    if !isFirst { deadline = now + headerTimeout }
    isFirst = false
  }

  /// The head is complete, and content follows.
  mutating func contentBegan(now: Instant) {
    phase = .content
    contentStart = now
    contentCount = 0
    deadline = now + limits.bodyTimeout
  }

  /// Content has come: each `bodyRate` bytes add a second.
  mutating func contentReceived(_ count: Int) {
    contentCount += count
    let earned = Double(contentCount) / Double(max(1, limits.bodyRate))
    deadline = contentStart + limits.bodyTimeout + .seconds(earned)
  }

  /// A background handler has begun.
  mutating func workBegan() {
    phase = .working
    deadline = nil
  }

  /// A streamed answer has begun.
  mutating func streamBegan() {
    phase = .streaming
    deadline = nil
  }

  /// The answer is queued whole. `persists` tells whether the connection stays.
  mutating func answered(persists: Bool, now: Instant) {
    if persists {
      phase = .idle
      deadline = now + limits.idleTimeout
    } else {
      phase = .closing
      deadline = nil
    }
  }

  /// The client has shut its side.
  mutating func peerFinished() {
    isPeerFinished = true
  }

  /// The server is stopping.
  mutating func drain() {
    isDraining = true
  }

  /// Bytes were sent, or tried; `waiting` are left. `hasInput` tells whether bytes of a next request are there. `true`
  /// means that the connection is over and can be closed.
  mutating func flushed(sent: Int, waiting: Int, hasInput: Bool, now: Instant) -> Bool {
    if waiting > 0 {
      noteWaiting(sent: sent, now: now)
      return false
    }
    // The client's time for its next request begins when it has the answer.
    if phase == .idle, stallDeadline != nil { deadline = now + limits.idleTimeout }
    stallDeadline = nil
    waitingSince = nil
    switch phase {
    case .closing: return !lingers(now: now)
    case .lingering: return isPeerFinished
    case .idle:
      guard !hasInput else { return false }
      return isPeerFinished || (isDraining && !lingers(now: now))
    default: return false
    }
  }

  /// Goes on reading after the last answer, unless the client has shut its side. Whether more has come can't be known:
  /// what the system holds unread when a socket is closed makes it a reset, which takes the answer from the client
  /// (RFC 9112 §9.6). A client that closes in turn ends it at once.
  private mutating func lingers(now: Instant) -> Bool {
    guard !isPeerFinished else { return false }
    phase = .lingering
    deadline = now + lingerTimeout
    return true
  }

  /// The client has until `writeTimeout` for its next byte, and on the whole a second for each `writeRate` bytes.
  private mutating func noteWaiting(sent: Int, now: Instant) {
    guard let waitingSince else {
      waitingSince = now
      sentSince = 0
      stallDeadline = now + limits.writeTimeout
      return
    }
    guard sent > 0 else { return }
    sentSince += sent
    let earned = Duration.seconds(Double(sentSince) / Double(max(1, limits.writeRate)))
    stallDeadline = min(now + limits.writeTimeout, waitingSince + limits.writeTimeout + earned)
  }

  /// What must happen at this time.
  func verdict(now: Instant) -> DeadlineVerdict {
    if let stallDeadline, now >= stallDeadline { return .breakOff }
    guard let deadline, now >= deadline else { return .none }
    switch phase {
    case .idle: return stallDeadline == nil ? .close : .none
    case .head: return .refuse(.headerTimeout(headerTimeout))
    case .content: return .refuse(.bodyTimeout)
    case .lingering: return .close
    case .working, .streaming, .closing, .closed: return .none
    }
  }

  mutating func closed() {
    phase = .closed
    deadline = nil
    stallDeadline = nil
  }

  /// What the socket must be watched for. With `isBacklogged`, nothing is read until the client has taken answers.
  func interest(waiting: Int, isBacklogged: Bool) -> PollInterest {
    var interest: PollInterest = waiting > 0 ? .write : []
    switch phase {
    case .idle, .head, .content, .lingering:
      if !isPeerFinished, !isBacklogged { interest.insert(.read) }
    case .working, .streaming, .closing, .closed: break
    }
    return interest
  }
}
