import Synchronization

/// Whether requests should be sent here: not before the server listens, and not once it is told to stop.
final class Readiness: Sendable {
  private enum State {
    case starting, ready, stopping
  }

  private let state = Mutex(State.starting)

  var isReady: Bool { state.withLock { $0 == .ready } }

  /// From now on, unless it is stopping already.
  func turnOn() {
    state.withLock { if $0 == .starting { $0 = .ready } }
  }

  /// From now on and for ever.
  func turnOff() {
    state.withLock { $0 = .stopping }
  }
}
