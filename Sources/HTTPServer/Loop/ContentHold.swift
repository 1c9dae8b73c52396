import Synchronization

/// One request's share of the content budget. The connection that receives the content and the background job that
/// works on it hold it together: the share is given back when the content is gone from memory, and not before.
final class ContentHold: Sendable {
  private let budget: ContentBudget
  private let held = Atomic(0)
  private let cancelled = Atomic(false)

  init(_ budget: ContentBudget) {
    self.budget = budget
  }

  deinit {
    giveBack()
  }

  /// Whether the client has gone: work that has not begun need not begin.
  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  /// Takes so many bytes more; `false` when they are not to be had.
  func take(_ count: Int) -> Bool {
    held.add(count, ordering: .relaxed)
    return budget.take(count)
  }

  /// Gives all back, once.
  func giveBack() {
    let count = held.exchange(0, ordering: .relaxed)
    if count > 0 { budget.giveBack(count) }
  }

  func cancel() {
    cancelled.store(true, ordering: .relaxed)
  }
}
