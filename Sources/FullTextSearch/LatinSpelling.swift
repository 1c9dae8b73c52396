import HanText

/// What Latin letters can spell in pinyin: the ways to cut them into syllables, and the runs of characters that are read
/// so.
struct LatinSpelling {
  private let patterns: [RunPattern]

  /// The spelling of a term; nil when it is not of letters only.
  init?(_ term: SearchTerm) {
    let scalars = term.text.unicodeScalars
    guard scalars.allSatisfy(\.isLatinLetter) else { return nil }
    guard scalars.count <= Self.longest else {
      patterns = []
      return
    }
    patterns = Pinyin.cuts(of: term.text.lowercased()).compactMap { RunPattern($0.map(Pinyin.characters)) }
  }

  /// No syllable has more letters than six.
  private static let longest = 6 * RunPattern.longest

  /// The most that `runs` can cost, in postings. O(characters of the syllables).
  func cost(in index: IndexedText) -> Int {
    patterns.reduce(0) { $0 + $1.lookupCost + $1.postings(in: index) }
  }

  /// The runs of two characters or more that the texts hold, each once, ascending; nil when `budget` does not suffice.
  func runs(in index: IndexedText, budget: inout Int) -> [String]? {
    var found: Set<String> = []
    for pattern in patterns {
      guard let runs = pattern.runs(in: index, budget: &budget) else { return nil }
      found.formUnion(runs.map { String(decoding: $0, as: UTF16.self) })
    }
    return found.sorted()
  }
}
