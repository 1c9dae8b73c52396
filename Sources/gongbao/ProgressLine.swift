/// How many of many files are done, in one line of a terminal's standard error that is written over and over.
///
/// There is none where standard error is no terminal, and none before the work has taken a while.
struct ProgressLine {
  /// Work that is done sooner needs no line.
  private static let patience = Duration.seconds(2)
  private static let interval = Duration.milliseconds(200)

  private let total: Int
  private let isShown: Bool
  private let begin = ContinuousClock.now
  private var done = 0
  private var last: ContinuousClock.Instant?

  /// A line for `total` files.
  init(total: Int) {
    self.total = total
    isShown = total > 1 && StandardStream.error.isTerminal
  }

  /// One more file is done.
  mutating func advance() {
    done += 1
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - begin >= Self.patience, last.map({ now - $0 >= Self.interval }) ?? true else { return }
    last = now
    StandardStream.error.write(Array("\r\u{1B}[Kgongbao: \(done) of \(total) files".utf8))
  }

  /// Takes the line away, before another is written or at the end.
  mutating func clear() {
    guard last != nil else { return }
    last = nil
    StandardStream.error.write(Array("\r\u{1B}[K".utf8))
  }
}
