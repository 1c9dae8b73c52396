import Foundation
import TestSupport
import Testing

@testable import Corpus

struct DistributionTests {
  private static func decimals(_ texts: [String]) -> [Decimal] { texts.compactMap { Decimal(string: $0) } }

  /// The expected quartiles are NumPy's: `numpy.quantile(…, [.25, .5, .75])`.
  @Test(arguments: [
    (["7"], ["7", "7", "7", "7", "7", "7"]), (["2", "1"], ["1", "1.25", "1.5", "1.75", "2", "1.5"]),
    (["3", "1", "2"], ["1", "1.5", "2", "2.5", "3", "2"]),
    (["6", "5", "6.5", "8"], ["5", "5.75", "6.25", "6.875", "8", "6.375"]),
    (["0.1", "0.2", "0.3", "0.4", "0.7"], ["0.1", "0.2", "0.3", "0.4", "0.7", "0.34"]),
    (["-5", "1", "1"], ["-5", "-2", "1", "1", "1", "-1"]),
    (["1", "1", "2"], ["1", "1", "1", "1.5", "2", "1.333333"]),
  ])
  func quartiles(numbers: [String], expected: [String]) throws {
    let found = try #require(Distribution(of: Self.decimals(numbers)))
    #expect([found.min, found.q1, found.median, found.q3, found.max, found.mean] == Self.decimals(expected))
    #expect(found.count == numbers.count)
  }

  @Test func withoutNumbersThereIsNone() {
    #expect(Distribution(of: []) == nil)
    #expect(Distribution(of: [.greatestFiniteMagnitude, .greatestFiniteMagnitude]) == nil)
  }

  @Test func theOrderOfTheNumbersDoesNotCount() throws {
    var random = SplitMix(seed: 7)
    let numbers = (0..<200).map { _ in Decimal(Int.random(in: -1000...1000, using: &random)) / 8 }
    let whole = try #require(Distribution(of: numbers))
    #expect(Distribution(of: numbers.shuffled(using: &random)) == whole)
    #expect(whole.min <= whole.q1 && whole.q1 <= whole.median && whole.median <= whole.q3 && whole.q3 <= whole.max)
  }
}

struct DecimalRoundingTests {
  @Test(arguments: [
    ("1.25", 1, "1.2"), ("1.35", 1, "1.4"), ("1.251", 1, "1.3"), ("-1.25", 1, "-1.2"), ("-1.351", 1, "-1.4"),
    ("0.6666666", 2, "0.67"), ("2.5", 0, "2"), ("3.5", 0, "4"), ("100", 2, "100"), ("0.005", 2, "0"),
    ("0.99999", 3, "1"), ("12345678901234567890.126", 2, "12345678901234567890.13"),
  ])
  func rounds(text: String, digits: Int, expected: String) throws {
    #expect(try #require(Decimal(string: text)).rounded(toDigits: digits) == Decimal(string: expected))
  }
}
