import HanText

/// Whether letters spell characters.
enum PinyinMatch {
  /// Whether `text` begins with what was typed: character by character, each typed as itself, as a syllable, as its
  /// initial, or, at the end, as the beginning of a syllable. Words with a reading of their own are read so
  /// (`Pinyin.readings`). O(characters × letters).
  static func begins(_ text: [Unicode.Scalar], with typed: [Unicode.Scalar]) -> Bool {
    let readings = Pinyin.readings(of: text)
    // How many of the typed code points the characters so far can have used up.
    var used: Set<Int> = [0]
    for (scalar, syllables) in zip(text, readings) {
      if used.contains(typed.count) { return true }
      var next: Set<Int> = []
      for start in used {
        if typed[start] == scalar { next.insert(start + 1) }
        guard typed[start].isLatinLetter else { continue }
        for syllable in syllables {
          next.formUnion(ends(of: Array(syllable.unicodeScalars), in: typed, from: start))
        }
      }
      guard !next.isEmpty else { return false }
      used = next
    }
    return used.contains(typed.count)
  }

  /// What something that begins with a text can begin with when it is typed: the character itself, and the initials of its
  /// readings.
  static func beginnings(of text: [Unicode.Scalar]) -> Set<Unicode.Scalar> {
    guard let first = text.first else { return [] }
    let initials = Pinyin.readings(of: text).first?.compactMap(\.unicodeScalars.first) ?? []
    return Set(initials).union([first])
  }

  /// Where in `typed` a syllable, its initial or its beginning at the end can end.
  private static func ends(of syllable: [Unicode.Scalar], in typed: [Unicode.Scalar], from start: Int) -> [Int] {
    let common = zip(syllable, typed[start...]).prefix { $0 == $1 }.count
    guard common > 0 else { return [] }
    var ends = [start + 1]
    if common > 1, syllable[1] == "h" { ends.append(start + 2) }
    if common == syllable.count || start + common == typed.count { ends.append(start + common) }
    return ends
  }
}
