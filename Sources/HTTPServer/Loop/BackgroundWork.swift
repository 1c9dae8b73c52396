import Dispatch
import Synchronization

/// Runs handlers off the event loops: as many at once as there are cores, the others in order behind them, and no
/// more in all than the limit.
final class BackgroundWork: Sendable {
  private struct Waiting {
    var running = 0
    /// In order; there are few, so that taking the first costs nothing to speak of.
    var jobs: [@Sendable () -> Void] = []

    var count: Int { running + jobs.count }
  }

  private let limit: Int
  private let width: Int
  private let waiting = Mutex(Waiting())

  init(limit: Int, width: Int) {
    self.limit = limit
    self.width = max(1, width)
  }

  /// Runs the job soon. `false` when too much is waiting; a job that `mustRun` (a piece of an answer that has begun)
  /// is taken all the same.
  func run(mustRun: Bool = false, _ job: @escaping @Sendable () -> Void) -> Bool {
    let starts: Bool? = waiting.withLock { waiting in
      guard mustRun || waiting.count < limit else { return nil }
      if waiting.running < width {
        waiting.running += 1
        return true
      }
      waiting.jobs.append(job)
      return false
    }
    guard let starts else { return false }
    if starts { start(job) }
    return true
  }

  private func start(_ job: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async {
      job()
      self.finished()
    }
  }

  private func finished() {
    let next = waiting.withLock { waiting in
      if waiting.jobs.isEmpty {
        waiting.running -= 1
        return Optional<@Sendable () -> Void>.none
      }
      return waiting.jobs.removeFirst()
    }
    if let next { start(next) }
  }
}
