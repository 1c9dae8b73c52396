import TestSupport
import Testing

@testable import FullTextSearch

@Suite struct OccurrenceScanTests {
  private func scan(_ needle: [UInt16], _ text: [UInt16], within range: Range<Int>? = nil) -> [Int] {
    var found: [Int] = []
    OccurrenceScan(for: needle).forEach(in: text, within: range ?? text.indices) { found.append($0) }
    return found
  }

  /// Each seed is scanned with 0 to 34 units before and after it, so that it meets every place in a block.
  @Test(
    "the scan agrees with its naive twin, wherever the run stands",
    arguments: [
      ("a", "a"), ("ab", "ab"), ("aa", "aaaa"), ("aba", "ababababa"), ("abc", "abcabcabc"), ("aab", "aaaab"),
      ("abcdefgh", "abcdefgh"), ("abcdefghi", "abcdefghi"), ("碧道", "建成碧道碧道"), ("axa", "axaxaxaaxa"),
      ("abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghijklmnopqrstuvwxyz0123456789"), ("zz", "az"), ("𬊤", "𬊤𬊤𬊈"),
    ]
  )
  func seeds(needle: String, text: String) {
    let needle = Array(needle.utf16)
    let text = Array(text.utf16)
    for before in 0...34 {
      for after in [0, 1, 7, 8, 15, 16, 17, 34] {
        for filler in [UInt16(0x61), 0x4E00] {
          let padded =
            [UInt16](repeating: filler, count: before) + text + [UInt16](repeating: filler, count: after)
          let expected = NaiveSearch.positions(of: needle, in: padded)
          #expect(scan(needle, padded) == expected, "\(before) before, \(after) after")
        }
      }
    }
  }

  @Test("random texts, of two letters so that nearly everything nearly matches", arguments: [20_221_102, 7])
  func random(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for round in 0..<600 {
      let text = (0..<random.index(below: 200)).map { _ in UInt16(random.index(below: 2)) }
      let needle = (0..<random.index(below: 8) + 1).map { _ in UInt16(random.index(below: 2)) }
      let lower = random.index(below: text.count + 1)
      let range = lower..<lower + random.index(below: text.count - lower + 1)
      let expected = NaiveSearch.positions(of: needle, in: Array(text[range])).map { lower + $0 }
      #expect(scan(needle, text, within: range) == expected, "seed \(seed), round \(round)")
    }
  }

  @Test("texts that defeat the blocks are scanned to the end all the same")
  func pathological() {
    let text = [UInt16](repeating: 0x4E00, count: 3000)
    for length in [1, 2, 3, 63, 256] {
      let run = [UInt16](repeating: 0x4E00, count: length)
      #expect(scan(run, text) == Array(0...text.count - length))
      #expect(scan(run + [0x4E01], text + [0x4E01]) == [text.count - length])
      #expect(scan(run + [0x4E01] + run, text).isEmpty)
    }
  }

  @Test("runs that cannot stand anywhere")
  func nowhere() {
    #expect(scan([], [1, 2, 3]).isEmpty)
    #expect(scan([1, 2, 3], [1, 2]).isEmpty)
    #expect(scan([1], []).isEmpty)
    #expect(scan([1], [1, 2], within: 5..<9).isEmpty)
  }
}
