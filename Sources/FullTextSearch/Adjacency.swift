import HanText

/// What a document gains by holding the terms of a query close to each other: neighbours in the query, in any order
/// in the text.
struct Adjacency: Sendable {
  /// What two terms side by side are worth, of the weight of the more frequent one.
  private static let weight = 0.5
  /// At how many characters between them two terms gain half of that.
  private static let halfDistance = 8.0
  /// How many terms are looked at, from the first.
  private static let longestQuery = 8

  private let terms: QueryTerms
  /// Where what is looked for in place of each term stands.
  private var cursors: [[(length: Int, cursor: OccurrenceCursor)]]
  /// What each term and the next are worth side by side.
  private let worths: [Double]

  /// The adjacency of a query's terms; nothing is gained where one term is enough to be found.
  init(_ expression: SearchExpression, terms: QueryTerms) {
    self.terms = terms
    guard case .all(let parts) = expression else {
      cursors = []
      worths = []
      return
    }
    var seen: Set<SearchTerm> = []
    let single = parts.compactMap { part in if case .term(let term) = part { term } else { nil } }
      .filter { seen.insert($0).inserted }.prefix(Self.longestQuery)
    cursors = single.map { term in
      terms.needles[term, default: []].map { ($0.units.count, OccurrenceCursor($0, in: terms.index)) }
    }
    let rarities = single.map { terms.relevance(of: $0).rarity }
    worths = zip(rarities, rarities.dropFirst()).map { Self.weight * min($0, $1) }
  }

  /// The most that a document can gain.
  var most: Double { worths.reduce(0, +) }

  /// What a document gains: never more than `most`, to the last bit. Cheapest for documents that ascend, see
  /// `OccurrenceCursor`.
  mutating func gain(of document: Int) -> Double {
    guard !worths.isEmpty else { return 0 }
    var gain = 0.0
    var left = runs(0, in: document)
    for (index, worth) in worths.enumerated() {
      let right = runs(index + 1, in: document)
      if let distance = Self.leastDistance(left, right) {
        gain += worth * Self.halfDistance / (Self.halfDistance + Double(distance))
      }
      left = right
    }
    return gain
  }

  /// Where a term stands in a document, in units of its texts: alternatives count as if they followed the text.
  private mutating func runs(_ term: Int, in document: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let text = terms.index.text
    for stream in text.streams(of: document) where !(terms.exact && text.isAlternative(stream)) {
      let range = text.units(of: stream)
      for number in cursors[term].indices {
        let length = cursors[term][number].length
        cursors[term][number].cursor.forEach(in: text.units, within: range) { runs.append($0..<$0 + length) }
      }
    }
    if cursors[term].count > 1 { runs.sort { $0.lowerBound < $1.lowerBound } }
    return runs
  }

  /// The fewest units between a run of one list and another run of the other; nil without any. Both ascend. O(n + m).
  private static func leastDistance(_ left: [Range<Int>], _ right: [Range<Int>]) -> Int? {
    var least: Int?
    var (l, r) = (0, 0)
    while l < left.count, r < right.count {
      let (one, other) = (left[l], right[r])
      let distance = max(0, max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound))
      if one != other { least = min(least ?? distance, distance) }
      if one.lowerBound <= other.lowerBound { l += 1 } else { r += 1 }
    }
    return least
  }
}
