/// A document with what decides its place among those found; the better one is the smaller, so that sorting puts it first.
///
/// By score, then the one that stands earlier in its group, then the shorter one, then by number: a total order.
struct RankedDocument: Comparable, Sendable {
  var document: UInt32
  var score: Double
  var ordinal: UInt32
  var length: UInt32

  static func < (left: Self, right: Self) -> Bool {
    if left.score != right.score { return left.score > right.score }
    return (left.ordinal, left.length, left.document) < (right.ordinal, right.length, right.document)
  }
}

/// Keeps the best of many documents.
struct BestDocuments {
  private let count: Int
  private var kept: [RankedDocument] = []
  /// The score that a document must have to be among the best so far.
  private(set) var threshold: Double

  /// Keeps `count` documents, none that score less than `threshold`.
  init(_ count: Int, from threshold: Double) {
    self.count = count
    self.threshold = threshold
  }

  /// Takes a document. O(log count), spread over many.
  mutating func add(_ document: RankedDocument) {
    guard count > 0, document.score >= threshold else { return }
    kept.append(document)
    if kept.count >= 2 * count, kept.count >= 32 { cut() }
  }

  private mutating func cut() {
    kept.sort()
    if kept.count > count { kept.removeLast(kept.count - count) }
    if kept.count == count, let last = kept.last { threshold = last.score }
  }

  /// The best, in order.
  consuming func finished() -> [RankedDocument] {
    cut()
    return kept
  }
}
