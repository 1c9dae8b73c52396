/// What headings add to a term's count in each document: stretches of documents below the same headings.
struct HeadingLift: Sendable {
  /// The first document of each stretch, ascending.
  private var starts: [Int] = []
  private var sums: [Double] = []
  /// How many stretches begin before or at the document that was walked to.
  private var passed = 0

  /// The lift by headings over these documents, in ascending order of the first one. O(n), each with those open around it.
  init(_ headings: [(documents: Range<Int>, weight: Double)]) {
    var open: [(end: Int, weight: Double)] = []
    for (documents, weight) in headings where !documents.isEmpty {
      close(&open, before: documents.lowerBound)
      open.append((documents.upperBound, weight))
      begin(at: documents.lowerBound, below: open)
    }
    close(&open, before: .max)
  }

  private mutating func close(_ open: inout [(end: Int, weight: Double)], before document: Int) {
    while let end = open.lazy.map(\.end).min(), end <= document {
      open.removeAll { $0.end == end }
      begin(at: end, below: open)
    }
  }

  private mutating func begin(at document: Int, below open: [(end: Int, weight: Double)]) {
    let sum = open.reduce(0) { $0 + $1.weight }
    if starts.last == document {
      sums[sums.count - 1] = sum
    } else {
      starts.append(document)
      sums.append(sum)
    }
  }

  /// Whether no heading holds the term.
  var isEmpty: Bool { starts.isEmpty }

  /// What the headings above `document` add. O(log n).
  subscript(document: Int) -> Double {
    let index = starts.partitioningIndex { $0 > document }
    return index > 0 ? sums[index - 1] : 0
  }

  /// The same for many documents, asked for in ascending order. O(1), spread over all.
  @inline(__always)
  mutating func walk(to document: Int) -> Double {
    while passed < starts.count, starts[passed] <= document { passed += 1 }
    return passed > 0 ? sums[passed - 1] : 0
  }
}
