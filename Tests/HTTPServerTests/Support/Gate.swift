import Dispatch
import Synchronization

/// Holds handlers until a test lets them go on, and counts.
final class Gate: Sendable {
  private let arrivals = DispatchSemaphore(value: 0)
  private let opening = DispatchSemaphore(value: 0)
  private let number = Mutex(0)

  /// How often `count()` was called.
  var counted: Int { number.withLock { $0 } }

  func count() {
    number.withLock { $0 += 1 }
  }

  /// Waits until the gate is open. A gate that nobody opens gives way after a time, so that the test ends.
  func pass() {
    arrivals.signal()
    _ = opening.wait(timeout: .now() + 20)
    opening.signal()
  }

  /// Waits until so many wait at the gate.
  func waitForArrivals(_ count: Int) {
    for _ in 0..<count { _ = arrivals.wait(timeout: .now() + 20) }
  }

  func open() {
    opening.signal()
  }
}
