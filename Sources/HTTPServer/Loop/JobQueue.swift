/// Jobs in the order in which they came. Adding and taking are constant in time.
struct JobQueue {
  /// Tells whether a job need no longer be done.
  typealias Test = @Sendable () -> Bool

  private struct Entry {
    let job: BackgroundWork.Job
    let isCancelled: Test
  }

  private var jobs: [Entry?] = []
  private var first = 0

  var isEmpty: Bool { first == jobs.count }

  mutating func add(_ job: @escaping BackgroundWork.Job, isCancelled: @escaping Test = { false }) {
    jobs.append(Entry(job: job, isCancelled: isCancelled))
  }

  /// Takes out the jobs that are cancelled; linear in time.
  mutating func removeCancelled() -> [BackgroundWork.Job] {
    let waiting = jobs[first...].compactMap(\.self)
    var kept: [Entry?] = []
    var removed: [BackgroundWork.Job] = []
    for entry in waiting {
      if entry.isCancelled() { removed.append(entry.job) } else { kept.append(entry) }
    }
    jobs = kept
    first = 0
    return removed
  }

  mutating func take() -> BackgroundWork.Job? {
    guard !isEmpty else { return nil }
    let job = jobs[first]?.job
    jobs[first] = nil
    first += 1
    // Emptied, or half of it is behind us: each job is moved once on the average.
    if first * 2 > jobs.count {
      jobs.removeFirst(first)
      first = 0
    }
    return job
  }
}
