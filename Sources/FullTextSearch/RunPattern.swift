import HanText

/// Looks for the runs of characters that have at each place one of those allowed there: what letters can spell, or what
/// sounds like something else.
///
/// It looks up the pairs of characters that two neighbouring places allow, those two for which that is the least work, and
/// compares the rest with the text around the places where such a pair stands. So it reads what the texts hold, and not
/// the runs that there could be, whose number grows with every place.
struct RunPattern {
  /// More places than this are not looked for: nobody types so many syllables without a blank.
  static let longest = 12
  /// What looking a pair up counts for, in postings.
  private static let lookupCost = 8

  /// The folded characters allowed at each place, ascending.
  private let places: [[UInt16]]
  /// The first of the two places whose pairs are looked up.
  private let anchor: Int

  /// The pattern of these characters; nil for less than two places, or too many.
  init?(_ allowed: [[Unicode.Scalar]]) {
    guard (2...Self.longest).contains(allowed.count) else { return nil }
    let places = allowed.map { Set($0.compactMap { UInt16(exactly: ScriptFolding.searchable($0).value) }).sorted() }
    self.places = places
    anchor =
      places.indices.dropLast().min {
        places[$0].count * places[$0 + 1].count
          < places[$1].count * places[$1 + 1].count
      } ?? 0
  }

  /// What looking all pairs up costs, in postings; what reading where they stand costs comes on top. O(1).
  var lookupCost: Int { places[anchor].count * places[anchor + 1].count * Self.lookupCost }

  /// The most that `runs` can read of the texts' postings: those of all pairs that begin as the looked up ones do.
  func postings(in index: IndexedText) -> Int {
    places.count > 2 ? places[anchor].reduce(0) { $0 + index.occurrences(of: $1) } : 0
  }

  /// The runs that the texts hold, ascending by their units.
  ///
  /// Reads the postings of all pairs looked up; none for two places. Takes what it reads off `budget`, and gives nil when
  /// that does not suffice.
  func runs(in index: IndexedText, budget: inout Int) -> [[UInt16]]? {
    guard spend(lookupCost, of: &budget) else { return nil }
    var found: Set<[UInt16]> = []
    for first in places[anchor] {
      for second in places[anchor + 1] {
        let positions = index.positions(first, second)
        guard places.count > 2 else {
          if !positions.isEmpty { found.insert([first, second]) }
          continue
        }
        guard spend(positions.count, of: &budget) else { return nil }
        for position in positions {
          if let run = run(at: Int(position) - anchor, in: index.text.units) { found.insert(run) }
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The run that begins at a position, when each of its characters is allowed.
  private func run(at start: Int, in text: [UInt16]) -> [UInt16]? {
    guard start >= 0, start + places.count <= text.count else { return nil }
    for (offset, allowed) in places.enumerated() {
      let unit = text[start + offset]
      let index = allowed.partitioningIndex { $0 >= unit }
      guard index < allowed.count, allowed[index] == unit else { return nil }
    }
    return Array(text[start..<start + places.count])
  }

  private func spend(_ cost: Int, of budget: inout Int) -> Bool {
    budget -= cost
    return budget >= 0
  }
}
