import Synchronization

/// Where other threads leave mail for an event loop. The loop is woken for the first letter only.
final class Mailbox: Sendable {
  private let letters = Mutex<[Mail]>([])
  private let waker: any Waker

  init(waker: any Waker) {
    self.waker = waker
  }

  func post(_ letter: Mail) {
    let wasEmpty = letters.withLock { letters in
      letters.append(letter)
      return letters.count == 1
    }
    if wasEmpty { waker.wake() }
  }

  /// Takes all letters, in order.
  func collect() -> [Mail] {
    letters.withLock { letters in
      let taken = letters
      letters = []
      return taken
    }
  }
}
