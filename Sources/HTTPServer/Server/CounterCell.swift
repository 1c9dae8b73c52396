import Synchronization

/// A number that one event loop raises and anyone may read.
final class CounterCell: Sendable {
  private let number = Atomic(0)

  var value: Int { number.load(ordering: .relaxed) }

  func add(_ count: Int = 1) {
    // One loop alone writes, so that no locked instruction is needed.
    number.store(number.load(ordering: .relaxed) &+ count, ordering: .relaxed)
  }
}
