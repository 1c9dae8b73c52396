/// A document and its score; the better one is the smaller, so that sorting puts it first.
///
/// The order is total: of equal scores the lower document number comes first.
struct RankedDocument: Comparable, Sendable {
  var document: Int
  var score: Double

  static func < (left: Self, right: Self) -> Bool {
    left.score != right.score ? left.score > right.score : left.document < right.document
  }
}

extension [RankedDocument] {
  /// The `count` best, in order. O(n + count · log count) and memory for 2 × count, for a small count.
  func best(_ count: Int) -> [RankedDocument] {
    guard count > 0 else { return [] }
    guard count < self.count / 4 else { return Array(sorted().prefix(count)) }
    var best: [RankedDocument] = []
    var worst: RankedDocument?
    for entry in self {
      if let worst, worst < entry { continue }
      best.append(entry)
      if best.count == 2 * count {
        best.sort()
        best.removeLast(count)
        worst = best.last
      }
    }
    return Array(best.sorted().prefix(count))
  }
}
