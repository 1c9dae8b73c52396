import FullTextSearch

/// Searches that are made to tell of another one why it finds nothing, or what would find something. All of them together
/// may cost no more than one query may.
struct TrialSearches {
  private let snapshot: Snapshot
  private let limit: Int
  private var left: Int

  /// Searches of a snapshot that may cost `limit` together.
  init(of snapshot: Snapshot, limit: Int) {
    self.snapshot = snapshot
    self.limit = limit
    left = limit
  }

  /// How many passages meet a query. Throws when finding that out could cost more than is left.
  mutating func total(
    _ query: SearchQuery, matching filter: PassageFilter = PassageFilter(), exact: Bool = false
  ) throws(SearchFailure) -> Int {
    let estimate = snapshot.searchIndex.estimatedCost(of: query, exact: exact)
    guard estimate <= left else { throw .tooCostly(cost: limit - left + estimate, limit: limit) }
    let results: SearchResults
    do {
      results = try snapshot.search(query, matching: filter, exact: exact, limit: left)
    } catch {
      // What letters can spell may have been looked for in vain, with all that was left.
      left = 0
      throw error
    }
    left -= results.cost
    return results.total
  }

  /// What the passages hold that sounds like a text; nothing when finding that costs more than is left.
  mutating func strings(soundingLike text: String) -> [String] {
    snapshot.searchIndex.strings(soundingLike: text, budget: &left)
  }
}
