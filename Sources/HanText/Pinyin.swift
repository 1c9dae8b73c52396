/// How Chinese characters are read in Mandarin, without tones; ü is written v.
///
/// By character, not by word: a character has all readings that it has anywhere (重 is zhong and chong).
public enum Pinyin {
  /// The syllables that a character can be read as; none for what is no character of GB 2312 once folded
  /// (`ScriptFolding.readable`). O(1).
  public static func syllables(of scalar: Unicode.Scalar) -> [String] {
    tables.syllables[ScriptFolding.readable(scalar), default: []]
  }

  /// The characters, in simplified script, that can be read as a syllable; none for what is no syllable. O(1).
  public static func characters(of syllable: String) -> [Unicode.Scalar] {
    tables.characters[syllable, default: []]
  }

  /// The ways to cut small letters into whole syllables, the one with the longest first syllable first; at most
  /// `limit`. Empty when there is none. O(limit × n).
  public static func cuts(of letters: String, limit: Int = 8) -> [[String]] {
    let letters = Array(letters.unicodeScalars)
    // For each position, whether the rest can be cut: keeps the search from walking into dead ends again and again.
    var canBeCut = [Bool](repeating: false, count: letters.count + 1)
    canBeCut[letters.count] = true
    for start in letters.indices.reversed() {
      canBeCut[start] = ends(of: letters, from: start).contains { canBeCut[$0] }
    }
    var cuts: [[String]] = []
    var open: [(start: Int, syllables: [String])] = [(0, [])]
    while let (start, syllables) = open.popLast(), cuts.count < limit {
      if start == letters.count {
        if !syllables.isEmpty { cuts.append(syllables) }
        continue
      }
      for end in ends(of: letters, from: start) where canBeCut[end] {
        open.append((end, syllables + [String(of: letters[start..<end])]))
      }
    }
    return cuts
  }

  /// The longest syllable has this many letters: zhuang.
  private static let longestSyllable = 6

  /// Where a syllable that begins at `start` can end, the shortest first.
  private static func ends(of letters: [Unicode.Scalar], from start: Int) -> [Int] {
    guard start < letters.count else { return [] }
    return (start + 1...min(start + longestSyllable, letters.count)).filter { end in
      tables.characters[String(of: letters[start..<end])] != nil
    }
  }

  private static let tables = Tables()

  private struct Tables: Sendable {
    var syllables: [Unicode.Scalar: [String]] = [:]
    var characters: [String: [Unicode.Scalar]] = [:]

    init() {
      for row in TabbedRows(PinyinTable.syllables, columns: 2).rows {
        characters[row[0]] = Array(row[1].unicodeScalars)
        for scalar in row[1].unicodeScalars { syllables[scalar, default: []].append(row[0]) }
      }
    }
  }
}
