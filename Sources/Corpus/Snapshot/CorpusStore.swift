import Synchronization

/// Holds the snapshot that questions are answered from.
///
/// Whoever asks for it keeps what it got: a request that began on one snapshot ends on it.
public final class CorpusStore: Sendable {
  private let snapshot: Mutex<Snapshot>

  /// A store that begins with this snapshot.
  public init(_ snapshot: Snapshot) {
    self.snapshot = Mutex(snapshot)
  }

  /// The snapshot of now. O(1).
  public var current: Snapshot {
    snapshot.withLock { $0 }
  }

  /// Makes the next snapshot out of the current one and puts it in its place, with the next generation's number.
  ///
  /// The work is done under the lock, so that no change is lost to another one; readers wait for it.
  public func update(_ change: (inout SnapshotBuilder) -> Void) {
    snapshot.withLock { current in
      var builder = SnapshotBuilder(current)
      change(&builder)
      current = builder.build(generation: current.generation + 1)
    }
  }
}
