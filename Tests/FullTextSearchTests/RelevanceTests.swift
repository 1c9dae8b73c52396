import Foundation
import TestSupport
import Testing

@testable import FullTextSearch

@Suite struct RelevanceTests {
  @Test("the logarithm", arguments: [0.001, 0.5, 1, 1.0001, 1.999_999, 2, 2.5, 1000, 182_781, 1e12])
  func logarithm(value: Double) {
    #expect(abs(Relevance.naturalLogarithm(value) - log(value)) <= 1e-14 * max(1, abs(log(value))))
  }

  @Test("more occurrences, shorter passages, rarer terms and headings score higher, and nothing scores 0")
  func monotone() {
    func score(_ matching: Int, _ frequency: UInt32, _ length: Int, _ headings: Double = 0) -> Double {
      Relevance(documents: 1000, matching: matching)
        .score(frequency: frequency, norm: Float(Relevance.norm(length: length, average: 100)), headings: headings)
    }
    #expect(score(1, 1, 100) > score(1000, 1, 100))
    #expect(score(1, 2, 100) > score(1, 1, 100))
    #expect(score(1, 1, 50) > score(1, 1, 100))
    #expect(score(1, 1, 100, 1) > score(1, 1, 100))
    #expect(score(5000, 1, 1_000_000) > 0)
    #expect(Relevance(documents: 1, matching: 1).score(frequency: 1, norm: 0.25, headings: 0).isFinite)
    #expect(Relevance.norm(length: 0, average: 0) > 0)
  }

  @Test("the best of a list, whatever its size", arguments: [0, 1, 2, 5, 24, 25, 26, 99, 100, 101])
  func best(count: Int) {
    var random = SplitMix(seed: 20_221_105)
    let list = (0..<100).map { number in
      RankedDocument(
        document: UInt32(number), score: Double(random.index(below: 9)), ordinal: UInt32(random.index(below: 5)),
        length: UInt32(random.index(below: 5)))
    }
    var best = BestDocuments(count, from: -.infinity)
    for document in list { best.add(document) }
    #expect(best.finished() == Array(list.sorted().prefix(count)))
  }
}
