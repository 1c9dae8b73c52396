/// The way back from a cleaned text to the source that it was made from.
///
/// Cleaning copies stretches of the source and leaves others out. The map keeps one
/// entry for each copied stretch, so a text that needed no cleaning costs one entry.
/// Looking a position up is a binary search: O(log n) in the number of stretches.
public struct OffsetMap: Sendable, Equatable {
  /// A stretch that was copied unchanged: `length` code points from `source` to `target`.
  struct Run: Sendable, Equatable {
    var target: Int
    var source: Int
    var length: Int
  }

  private(set) var runs: [Run] = []
  /// How many code points the target text has.
  public private(set) var targetCount = 0

  /// An empty map, for a builder to append to.
  public init() {}

  /// The map of a text of `count` code points that is its own source.
  public init(identityOf count: Int) {
    append(source: 0, length: count)
  }

  /// Notes that the next `length` code points of the target were copied from `source` on.
  /// Stretches must be appended in the order of the target.
  public mutating func append(source: Int, length: Int) {
    guard length > 0 else { return }
    if let last = runs.last, last.source + last.length == source {
      runs[runs.count - 1].length += length
    } else {
      runs.append(Run(target: targetCount, source: source, length: length))
    }
    targetCount += length
  }

  /// How many stretches were copied: what the map's memory grows with.
  public var stretchCount: Int { runs.count }

  /// The source position of the code point at `target`; past the end, the end of the last stretch.
  public func source(of target: Int) -> Int {
    guard let run = run(holding: target) else { return 0 }
    return run.source + min(max(0, target - run.target), run.length)
  }

  /// The stretch of the source from the first to the last code point of `span`,
  /// with everything that cleaning left out in between.
  ///
  /// An empty span gives an empty span at the source position of its start.
  public func source(of span: Span) -> Span {
    let start = source(of: span.start)
    guard !span.isEmpty else { return Span(start, start) }
    return Span(start, source(of: span.end - 1) + 1)
  }

  /// The target position of the code point at `source`; where cleaning left that one out, of the first one behind it
  /// that was kept, and past the last one the end. For maps whose stretches follow each other in the source too.
  public func target(of source: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].source + runs[middle].length <= source { low = middle + 1 } else { high = middle }
    }
    guard low < runs.count else { return targetCount }
    return runs[low].target + max(0, source - runs[low].source)
  }

  private func run(holding target: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].target <= target { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? runs[low - 1] : runs.first
  }
}
