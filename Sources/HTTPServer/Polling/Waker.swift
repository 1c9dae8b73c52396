/// Wakes a poller from any thread.
protocol Waker: Sendable {
  func wake()
}
