import Synchronization

@testable import HTTPServer

/// A clock that stands still until a test moves it.
final class ManualClock: Sendable {
  private let instant = Mutex(ServerClock.Instant(sinceStart: .zero))

  var now: ServerClock.Instant { instant.withLock { $0 } }

  /// For a server: this clock, and a fixed date.
  var serverClock: ServerClock {
    ServerClock(now: { self.now }, wallSeconds: { 784_111_777 })
  }

  func advance(by duration: Duration) {
    instant.withLock { $0 = $0 + duration }
  }
}
