/// Jobs in the order in which they came. Adding and taking are constant in time.
struct JobQueue {
  private var jobs: [BackgroundWork.Job?] = []
  private var first = 0

  var isEmpty: Bool { first == jobs.count }

  mutating func add(_ job: @escaping BackgroundWork.Job) {
    jobs.append(job)
  }

  mutating func take() -> BackgroundWork.Job? {
    guard !isEmpty else { return nil }
    let job = jobs[first]
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
