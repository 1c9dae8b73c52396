import Foundation
import TestSupport
import Testing

@testable import FullTextSearch

@Suite struct RelevanceTests {
  @Test("the logarithm", arguments: [0.001, 0.5, 1, 1.0001, 1.999_999, 2, 2.5, 1000, 182_781, 1e12])
  func logarithm(value: Double) {
    #expect(abs(Relevance.naturalLogarithm(value) - log(value)) <= 1e-14 * max(1, abs(log(value))))
  }

  @Test("more occurrences, shorter passages and rarer terms score higher, and nothing scores 0")
  func monotone() {
    let rare = Relevance(documents: 1000, matching: 1, averageLength: 100)
    let common = Relevance(documents: 1000, matching: 1000, averageLength: 100)
    #expect(rare.score(frequency: 1, length: 100) > common.score(frequency: 1, length: 100))
    #expect(rare.score(frequency: 2, length: 100) > rare.score(frequency: 1, length: 100))
    #expect(rare.score(frequency: 1, length: 50) > rare.score(frequency: 1, length: 100))
    #expect(common.score(frequency: 1, length: 1_000_000) > 0)
    #expect(Relevance(documents: 1, matching: 1, averageLength: 0).score(frequency: 1, length: 0).isFinite)
  }

  @Test("the best of a list, whatever its size", arguments: [0, 1, 2, 5, 24, 25, 26, 99, 100, 101])
  func best(count: Int) {
    var random = SplitMix(seed: 20_221_105)
    let list = (0..<100).map { RankedDocument(document: $0, score: Double(random.index(below: 9))) }
    #expect(list.best(count) == Array(list.sorted().prefix(count)))
  }
}
