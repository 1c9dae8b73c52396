import Testing

@testable import HanText

@Suite struct WordReadingsTests {
  private static let rows = TabbedRows(WordReadingTable.words, columns: 3).rows

  @Test("each row has a syllable for each character, and their initials")
  func table() {
    #expect(Self.rows.count > 200)
    #expect(TabbedRows(WordReadingTable.words, columns: 3).faultyLines == [])
    for row in Self.rows {
      let syllables = row[2].split(separator: " ")
      #expect(syllables.count == row[0].unicodeScalars.count, "\(row)")
      #expect(row[1] == String(syllables.compactMap(\.first)), "\(row)")
      #expect(syllables.allSatisfy { !Pinyin.characters(of: String($0)).isEmpty }, "\(row)")
    }
    #expect(Set(Self.rows.map { $0[0] }).count == Self.rows.count)
  }

  @Test(
    "a word is read as one, and what stands beside it as its characters are",
    arguments: [
      ("重庆", "chong qing"), ("重慶", "chong qing"), ("重点", "zhong dian"), ("银行", "yin hang"), ("長沙", "chang sha"),
      ("专项行动", "zhuan xiang xing dong"), ("镇长行程", "zhen zhang xing cheng"), ("长三角", "chang san jiao"), ("番禺", "pan yu"),
      ("重", "chong/zhong"), ("a重庆1", " chong qing "), ("", ""),
    ])
  func readings(text: String, expected: String) {
    let readings = Pinyin.readings(of: Array(text.unicodeScalars)).map { $0.sorted().joined(separator: "/") }
    #expect(readings.joined(separator: " ") == expected)
  }
}
