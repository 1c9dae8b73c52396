import Dispatch
import Synchronization

/// Runs handlers, and producers of streamed answers, off the event loops: as many at once as there are cores, the
/// others in order behind them.
final class BackgroundWork: Sendable {
  typealias Job = @Sendable () -> Void

  private struct Books {
    /// Jobs of both kinds that run.
    var running = 0
    /// Requests waiting or running.
    var admitted = 0
    var requests = JobQueue()
    var pieces = JobQueue()
    /// Whether the next job is a piece, when both kinds wait: they take turns, so that neither starves the other.
    var isPieceNext = true

    mutating func add(_ job: @escaping Job, isPiece: Bool, isCancelled: @escaping JobQueue.Test) {
      if isPiece { pieces.add(job) } else { requests.add(job, isCancelled: isCancelled) }
    }

    /// Takes out the requests whose clients have gone. They are given back so that what they hold is let go of outside
    /// the lock.
    mutating func removeCancelled() -> [Job] {
      let removed = requests.removeCancelled()
      admitted -= removed.count
      return removed
    }

    mutating func next() -> Job? {
      let isPiece = pieces.isEmpty ? false : requests.isEmpty || isPieceNext
      isPieceNext = !isPiece
      return isPiece ? pieces.take() : requests.take()
    }
  }

  private let limit: Int
  private let width: Int
  private let books = Mutex(Books())

  init(limit: Int, width: Int) {
    self.limit = limit
    self.width = max(1, width)
  }

  /// Runs a request's job soon; `false` when too many are waiting or running. Those that wait and are cancelled make
  /// way.
  func run(isCancelled: @escaping JobQueue.Test = { false }, _ job: @escaping Job) -> Bool {
    let (isAdmitted, _) = books.withLock { books -> (Bool, [Job]) in
      let removed = books.admitted < limit ? [] : books.removeCancelled()
      guard books.admitted < limit else { return (false, removed) }
      books.admitted += 1
      return (true, removed)
    }
    if isAdmitted {
      schedule(isPiece: false, isCancelled: isCancelled) { [self] in
        job()
        books.withLock { $0.admitted -= 1 }
      }
    }
    return isAdmitted
  }

  /// Makes a piece of an answer that has begun. It is not bounded: an answer has one under way at most.
  func makePiece(_ job: @escaping Job) {
    schedule(isPiece: true, job)
  }

  private func schedule(
    isPiece: Bool, isCancelled: @escaping JobQueue.Test = { false }, _ job: @escaping Job
  ) {
    let starts = books.withLock { books in
      guard books.running < width else {
        books.add(job, isPiece: isPiece, isCancelled: isCancelled)
        return false
      }
      books.running += 1
      return true
    }
    if starts { start(job) }
  }

  private func start(_ job: @escaping Job) {
    DispatchQueue.global().async {
      // The thread may have been started by a loop, which keeps to one processor.
      ProcessorSet.useAll()
      job()
      self.finished()
    }
  }

  private func finished() {
    let next = books.withLock { books in
      let next = books.next()
      if next == nil { books.running -= 1 }
      return next
    }
    if let next { start(next) }
  }
}
