import Synchronization

/// How much content of requests is held in memory, over all loops. Each route's limit bounds one request; this bounds
/// all together.
final class ContentBudget: Sendable {
  private let limit: Int
  private let held = Atomic(0)

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes so many bytes more; `false` when they are not to be had. What was asked for must be given back either way.
  func take(_ count: Int) -> Bool {
    held.add(count, ordering: .relaxed).newValue <= limit
  }

  func giveBack(_ count: Int) {
    held.subtract(count, ordering: .relaxed)
  }
}
