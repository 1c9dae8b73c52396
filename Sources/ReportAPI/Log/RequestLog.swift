import Dispatch
public import HTTPServer
import Synchronization

/// Writes a line for each request, off the event loops: they put what happened into a queue and go on, and one writer
/// makes lines of it. When the queue is full, lines are dropped, counted, and told of in a line.
public final class RequestLog: Sendable {
  /// Writes bytes, and waits until they are taken. Gives whether they were.
  public typealias Sink = @Sendable ([UInt8]) -> Bool

  private struct Queue {
    var entries: [LogEntry] = []
    var size = 0
    /// Dropped, and not told of yet.
    var dropped = 0
    var isBeingWritten = false
  }

  private let format: LogFormat
  private let capacity: Int
  private let now: @Sendable () -> Int
  private let sink: Sink
  private let queue = Mutex(Queue())
  private let droppedInAll = Atomic(0)
  private let writer = DispatchQueue(label: "request-log")

  /// A log of which `capacity` bytes at most wait for being written; `now` tells the time in milliseconds since 1970.
  public init(format: LogFormat, capacity: Int, now: @escaping @Sendable () -> Int, sink: @escaping Sink) {
    self.format = format
    self.capacity = capacity
    self.now = now
    self.sink = sink
  }

  /// How many lines were dropped.
  public var droppedCount: Int { droppedInAll.load(ordering: .relaxed) }

  /// Takes note of a request. Never waits for the writing.
  public func note(_ record: RequestRecord) {
    guard format != .off else { return }
    let entry = LogEntry(record: record, milliseconds: now())
    let mustStart = queue.withLock { queue in
      guard queue.size + entry.size <= capacity else {
        queue.dropped += 1
        droppedInAll.add(1, ordering: .relaxed)
        return false
      }
      queue.entries.append(entry)
      queue.size += entry.size
      defer { queue.isBeingWritten = true }
      return !queue.isBeingWritten
    }
    if mustStart { writer.async { self.writeAll() } }
  }

  /// Waits until everything noted so far is written, but not longer than `timeout`. Gives whether it is.
  @discardableResult
  public func flush(within timeout: Duration) -> Bool {
    let isWritten = DispatchSemaphore(value: 0)
    writer.async { isWritten.signal() }
    let nanoseconds = timeout.components.seconds * 1_000_000_000 + timeout.components.attoseconds / 1_000_000_000
    return isWritten.wait(timeout: .now() + .nanoseconds(Int(clamping: nanoseconds))) == .success
  }

  private func writeAll() {
    while let (entries, dropped) = next() {
      var bytes: [UInt8] = []
      for entry in entries { bytes.append(contentsOf: entry.line(format)) }
      if dropped > 0 { bytes.append(contentsOf: DroppedLines(count: dropped, milliseconds: now()).line(format)) }
      if !sink(bytes) { lost(entries.count + dropped, ofNew: entries.count) }
    }
  }

  /// Takes what waits; `nil`, and the writing is over, when nothing does.
  private func next() -> (entries: [LogEntry], dropped: Int)? {
    queue.withLock { queue in
      guard !queue.entries.isEmpty else {
        queue.isBeingWritten = false
        return nil
      }
      let entries = queue.entries
      let dropped = queue.dropped
      queue.entries = []
      queue.size = 0
      queue.dropped = 0
      return (entries, dropped)
    }
  }

  /// What could not be written is told of when writing works again.
  private func lost(_ count: Int, ofNew: Int) {
    droppedInAll.add(ofNew, ordering: .relaxed)
    queue.withLock { $0.dropped += count }
  }
}
