/// The median of ten runs in seconds.
func median(_ work: () throws -> Void) rethrows -> Double {
  var times: [Double] = []
  for _ in 0..<10 {
    let begin = ContinuousClock.now
    try work()
    times.append((ContinuousClock.now - begin) / .seconds(1))
  }
  return times.sorted()[5]
}
