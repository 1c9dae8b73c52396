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

  private var cursors: [TermCursor]
  /// What each term and the next are worth side by side.
  private let worths: [Double]
  /// Where the terms stand in the document that is looked at; kept, so that looking at the next one allocates nothing.
  private var runs: [[Range<Int>]]

  /// The adjacency of a query's terms; nothing is gained where one term is enough to be found.
  init(_ expression: SearchExpression, terms: QueryTerms) {
    let single = Self.terms(of: expression)
    cursors = single.map { TermCursor($0, of: terms) }
    runs = single.map { _ in [] }
    let rarities = single.map { terms.relevance(of: $0).rarity }
    worths = zip(rarities, rarities.dropFirst()).map { Self.weight * min($0, $1) }
  }

  /// The terms whose neighbourhood counts: those that must all hold, each once.
  static func terms(of expression: SearchExpression) -> [SearchTerm] {
    guard case .all(let parts) = expression else { return [] }
    var seen: Set<SearchTerm> = []
    let single = parts.compactMap { part in if case .term(let term) = part { term } else { nil } }
    return Array(single.filter { seen.insert($0).inserted }.prefix(longestQuery))
  }

  /// The most that a document can gain.
  var most: Double { worths.reduce(0, +) }

  /// What a document gains: never more than `most`, to the last bit. Cheapest for documents that ascend, see
  /// `OccurrenceCursor`.
  mutating func gain(of document: Int) -> Double {
    guard !worths.isEmpty else { return 0 }
    for index in cursors.indices { cursors[index].find(in: document, &runs[index]) }
    var gain = 0.0
    for (index, worth) in worths.enumerated() {
      if let distance = Self.leastDistance(runs[index], runs[index + 1]) {
        gain += worth * Self.halfDistance / (Self.halfDistance + Double(distance))
      }
    }
    return gain
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
