import Synchronization

/// Holds the snapshot that questions are answered from.
///
/// Whoever asks for it keeps what it got: a request that began on one snapshot ends on it.
public final class CorpusStore: Sendable {
  private let snapshot: Mutex<Snapshot>
  private let now: @Sendable () -> Int

  /// A store that begins with this snapshot. `now` gives the time in seconds since 1970, for `Snapshot.modified`.
  public init(_ snapshot: Snapshot, now: @escaping @Sendable () -> Int = { 0 }) {
    self.snapshot = Mutex(snapshot)
    self.now = now
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
      // Two changes in one second must not look like one to If-Modified-Since.
      let modified = now() == 0 ? 0 : max(now(), current.modified + 1)
      current = builder.build(generation: current.generation + 1, modified: modified)
    }
  }
}
