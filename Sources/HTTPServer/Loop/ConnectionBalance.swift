import Synchronization

/// Spreads connections evenly over the event loops. Whichever loop is awake accepts, which alone would leave one core
/// with most of the work. Touched when a connection comes or goes, never for a request.
final class ConnectionBalance: Sendable {
  private struct Loop {
    /// Its connections, and those that are on their way to it.
    var load = 0
    /// Whether others may send it connections.
    var isOpen = true
  }

  private let loops: Mutex<[Loop]>

  init(loops count: Int) {
    loops = Mutex(Array(repeating: Loop(), count: count))
  }

  /// Chooses the loop for a connection that loop `index` has accepted, and counts it there: its own, unless another has
  /// fewer by two.
  func place(from index: Int) -> Int {
    loops.withLock { loops in
      var chosen = index
      for (other, loop) in loops.enumerated() where loop.isOpen && loop.load + 1 < loops[index].load {
        if loop.load < loops[chosen].load { chosen = other }
      }
      loops[chosen].load += 1
      return chosen
    }
  }

  /// A connection of loop `index` has gone.
  func left(_ index: Int) {
    loops.withLock { $0[index].load -= 1 }
  }

  /// Loop `index` takes no more from others.
  func close(_ index: Int) {
    loops.withLock { $0[index].isOpen = false }
  }

  func load(of index: Int) -> Int {
    loops.withLock { $0[index].load }
  }
}
