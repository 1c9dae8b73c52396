/// Durations sorted into buckets.
public struct LatencyHistogram: Hashable, Sendable {
  /// The buckets' upper bounds, included, in microseconds; a last bucket takes what is longer.
  public static let bounds = [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 100_000, 1_000_000]

  /// How many durations fell into each bucket; one more than `bounds`.
  public let counts: [Int]
  /// The sum of all durations in microseconds.
  public let sum: Int

  /// A histogram of these counts, one more than `bounds`; without any, an empty one.
  init(counts: [Int] = Array(repeating: 0, count: bounds.count + 1), sum: Int = 0) {
    self.counts = counts
    self.sum = sum
  }

  /// The durations of both.
  func adding(_ other: LatencyHistogram) -> LatencyHistogram {
    LatencyHistogram(counts: zip(counts, other.counts).map(+), sum: sum + other.sum)
  }

  /// How many durations there are.
  public var count: Int { counts.reduce(0, +) }

  /// The bucket of a duration in microseconds.
  static func bucket(of microseconds: Int) -> Int {
    bounds.firstIndex { microseconds <= $0 } ?? bounds.count
  }
}
