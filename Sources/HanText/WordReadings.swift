extension Pinyin {
  /// The syllables that each character of a text can be read as: in a word of the table as the word is read (重 in 重庆 is
  /// chong, in 重点 zhong), elsewhere in any way that the character is read at all; none for other characters.
  ///
  /// The words are found from the left on, the longest first. O(n).
  public static func readings(of text: [Unicode.Scalar]) -> [[String]] {
    let folded = text.map { ScriptFolding.searchable($0) }
    var readings: [[String]] = []
    var position = 0
    while position < folded.count {
      let words = wordReadings[folded[position], default: []]
      guard let word = words.first(where: { folded[position...].starts(with: $0.word) }) else {
        readings.append(syllables(of: text[position]))
        position += 1
        continue
      }
      readings += word.syllables.map { [$0] }
      position += word.word.count
    }
    return readings
  }

  /// The words of the table by their first character, the longest first.
  private static let wordReadings: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: [String])]] = {
    var readings: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: [String])]] = [:]
    for row in TabbedRows(WordReadingTable.words, columns: 3).rows {
      let word = row[0].unicodeScalars.map { ScriptFolding.searchable($0) }
      guard let first = word.first else { continue }
      readings[first, default: []].append((word, row[2].split(separator: " ").map(String.init)))
    }
    return readings.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }()
}
