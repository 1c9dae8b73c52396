/// The headings of an index, which lift the documents below them.
struct HeadingIndex: Sendable {
  /// What a term in a heading counts for, in occurrences in a passage of average length.
  private static let headingWeight = 1.0
  private static let titleWeight = 0.3

  private let index: IndexedText
  /// The documents below each heading.
  private let documents: [Range<Int>]
  private let weights: [Double]

  init(_ headings: [SearchHeading], workers: Int) {
    // Outer ones before those inside them, so that a walk through the documents meets each at its start.
    let ordered = headings.sorted {
      ($0.documents.lowerBound, -$0.documents.upperBound) < ($1.documents.lowerBound, -$1.documents.upperBound)
    }
    var text = PackedText()
    for heading in ordered { text.append(SearchDocument(text: heading.text)) }
    index = IndexedText(text, workers: workers)
    documents = ordered.map(\.documents)
    weights = ordered.map { $0.field == .title ? Self.titleWeight : Self.headingWeight }
  }

  var byteCount: Int { index.byteCount + 24 * documents.count }

  /// How many postings `lift(of:)` reads, at most.
  func cost(of needles: [Needle]) -> Int { needles.reduce(0) { $0 + index.cost(of: $1) } }

  /// How much the headings that hold one of `needles` lift each document.
  func lift(of needles: [Needle]) -> HeadingLift {
    var found: Set<UInt32> = []
    for needle in needles { found.formUnion(index.counts(of: needle, exact: true).documents) }
    return HeadingLift(found.sorted().map { (documents[Int($0)], weights[Int($0)]) })
  }
}
