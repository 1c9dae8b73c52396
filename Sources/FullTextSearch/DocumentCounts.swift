/// Which documents hold something, ascending, and how often each does.
struct DocumentCounts: Sendable, Equatable {
  private(set) var documents: [UInt32] = []
  private(set) var frequencies: [UInt32] = []

  init() {}

  /// Counts of documents that ascend.
  init(_ documents: [UInt32], frequencies: [UInt32]) {
    self.documents = documents
    self.frequencies = frequencies
  }

  /// Adds a document that comes after all before, or is the last one; then the larger count holds, because streams of
  /// one document are readings of one text.
  @inline(__always)
  mutating func add(_ document: UInt32, _ frequency: UInt32) {
    if let last = documents.last, last == document {
      let index = frequencies.count - 1
      frequencies[index] = max(frequencies[index], frequency)
    } else {
      documents.append(document)
      frequencies.append(frequency)
    }
  }

  /// The documents of either list, with the sum of their counts. O(n + m).
  static func sum(_ left: DocumentCounts, _ right: DocumentCounts) -> DocumentCounts {
    if left.documents.isEmpty { return right }
    if right.documents.isEmpty { return left }
    var sum = DocumentCounts()
    var (l, r) = (0, 0)
    while l < left.documents.count || r < right.documents.count {
      let isLeft = r == right.documents.count || l < left.documents.count && left.documents[l] <= right.documents[r]
      let isRight = l == left.documents.count || r < right.documents.count && right.documents[r] <= left.documents[l]
      let document = isLeft ? left.documents[l] : right.documents[r]
      sum.add(document, (isLeft ? left.frequencies[l] : 0) + (isRight ? right.frequencies[r] : 0))
      if isLeft { l += 1 }
      if isRight { r += 1 }
    }
    return sum
  }
}
